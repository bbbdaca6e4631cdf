// Takes the registry's lock, and tells how many of these keys still bear their texts: a key that was given back bears none, or another's.
// @param  rows    LIST<{number: INTEGER, parts: STRING}>
// @return bearing INTEGER
// @write
// @system
// @example {"rows": [{"number": 40, "parts": "X1|OFFICIAL|P|GENERAL||OPEN|example"}]}
// @example {"rows": []}      the lock alone
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
RETURN COUNT {
  UNWIND $rows AS row
  MATCH (key:Acl {parts: row.parts})
  WHERE key.number = row.number
} AS bearing
