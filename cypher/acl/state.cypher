// Keys that are new or changed since `version`, and whether every import batch says that it is synthetic; one row at least.
// @param  version   INTEGER
// @return latest    INTEGER
// @return synthetic BOOLEAN
// @return number    INTEGER?
// @return parts     STRING?
// @system
// @example {"version": 0}
// @example {"version": 1000000}      nothing is newer
OPTIONAL MATCH (registry:AclRegistry {name: 'keys'})
WITH coalesce(registry.version, 0) AS latest
WITH latest, NOT EXISTS { MATCH (batch:Batch {synthetic: false}) } AS synthetic
OPTIONAL MATCH (key:Acl)
WHERE key.version > $version AND key.version <= latest
RETURN latest, synthetic, key.number AS number, key.parts AS parts
ORDER BY number
