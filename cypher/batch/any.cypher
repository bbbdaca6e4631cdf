// Whether anything was ever imported.
// @return any BOOLEAN
// @one
// @system
// @example {}
RETURN EXISTS { MATCH (batch:Batch) } AS any
