// What one force recorded of things, with the keys that those records hold.
// @param  things LIST<STRING>
// @param  force  STRING
// @return id     STRING
// @return acl    INTEGER
// @system
// @example {"things": ["@X1/rms/O1"], "force": "X1"}
UNWIND $things AS of
MATCH (:Thing {id: of})<-[:DESCRIBES]-(record:ThingRecord {force: $force})
RETURN record.id AS id, record.acl AS acl
