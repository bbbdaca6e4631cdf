// Whether anything was ever imported.
// @return any BOOLEAN
// @one
// @system
// @scan it stops at the first one
// @example {}
RETURN EXISTS { MATCH (batch:Batch) } AS any
