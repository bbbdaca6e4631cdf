// Writes grants. The keys of what they open take a new version of the registry, so that every process knows by its next request.
// @param  rows LIST<{id: STRING, own: STRING, props: MAP}>
// @return id   STRING
// @write
// @system
// @example {"rows": [{"id": "example-grant", "own": "example-record", "props": {"subject": "reader", "force": "X1", "purpose": "PROTECT_CHILD", "until": 1, "opensProtected": false}}]}
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
UNWIND $rows AS row
MERGE (grant:Grant {id: row.id})
ON CREATE SET grant += row.props, grant.own = row.own
WITH registry, grant
CALL (registry, grant) {
  MATCH (key:Acl {own: grant.own})
  SET key.version = registry.version
}
RETURN grant.id AS id
