// Keys that are new or changed since `version`, with the grants that stand on them, and whether every import batch says that it is
// synthetic; one row at least.
// @param  version   INTEGER
// @return latest    INTEGER
// @return synthetic BOOLEAN
// @return number    INTEGER?
// @return parts     STRING?
// @return grants    LIST<{subject: STRING, force: STRING, purpose: STRING, until: INTEGER, protected: BOOLEAN}>
// @system
// @example {"version": 0}
// @example {"version": 1000000}      nothing is newer
OPTIONAL MATCH (registry:AclRegistry {name: 'keys'})
WITH coalesce(registry.version, 0) AS latest
WITH latest, NOT EXISTS { MATCH (batch:Batch {synthetic: false}) } AS synthetic
OPTIONAL MATCH (key:Acl)
WHERE key.version > $version AND key.version <= latest
RETURN latest, synthetic, key.number AS number, key.parts AS parts,
  COLLECT {
    MATCH (grant:Grant {own: key.own})
    WHERE grant.revokedAt IS NULL
    RETURN {
      subject: grant.subject, force: coalesce(grant.force, ''), purpose: grant.purpose, until: grant.until,
      protected: grant.opensProtected
    }
  } AS grants
ORDER BY number
