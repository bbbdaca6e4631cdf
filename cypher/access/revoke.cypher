// Takes grants back that stand; the keys of what they opened take a new version of the registry.
// @param  ids LIST<STRING>
// @param  at  INTEGER       milliseconds
// @param  by  STRING        who takes them back
// @return id  STRING
// @write
// @system
// @example {"ids": ["example-grant"], "at": 1, "by": "reader"}
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
MATCH (grant:Grant)
WHERE grant.id IN $ids AND grant.revokedAt IS NULL
SET grant.revokedAt = $at, grant.revokedBy = $by
WITH registry, grant
CALL (registry, grant) {
  MATCH (key:Acl {own: grant.own})
  SET key.version = registry.version
}
RETURN grant.id AS id
