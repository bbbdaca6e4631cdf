// The rows that say what a record is called, how it is numbered, what it looks like and what is written of it: a grant of the record
// names them too. For deciding who may open what; tells no content.
// @param  id      STRING
// @return part    STRING
// @return acl     INTEGER
// @return version INTEGER
// @system
// @example {"id": "@X1/rms/P1"}
MATCH (record:Record {id: $id})-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(part:Record)
RETURN part.id AS part, part.acl AS acl, coalesce(part.version, 1) AS version
ORDER BY part
