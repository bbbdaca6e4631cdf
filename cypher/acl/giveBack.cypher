// Takes back keys of single records that no record or link holds any more; their numbers are used again later.
// @param  owns   LIST<STRING>
// @param  kept   LIST<INTEGER>    numbers that are still held
// @param  at     INTEGER          milliseconds
// @return number INTEGER
// @write
// @system
// @example {"owns": ["example"], "kept": [], "at": 1}
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
MATCH (key:Acl)
WHERE key.own IN $owns AND NOT key.number IN $kept
SET key.parts = null, key.own = null, key.version = registry.version, key.freedAt = $at
RETURN key.number AS number
