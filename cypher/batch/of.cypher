// Whether a force ever imported anything, and whether it did from this system: where not, no row of it can be there.
// @param  force    STRING
// @param  system   STRING
// @return ofForce  BOOLEAN
// @return ofSystem BOOLEAN
// @one
// @system
// @scan there are few batches, and it stops at the first
// @example {"force": "X1", "system": "rms"}
RETURN EXISTS { MATCH (batch:Batch {force: $force}) } AS ofForce,
  EXISTS { MATCH (batch:Batch {force: $force, system: $system}) } AS ofSystem
