// Texts and sources already in the graph of these cases, crimes, events and reports, with the keys that they hold: they take PROTECTED once a protected person is in them.
// @param  matters LIST<STRING>
// @return id      STRING
// @return acl     INTEGER
// @system
// @example {"matters": ["@X1/rms/C1"]}
UNWIND $matters AS of
MATCH (near:Record {id: of})
CALL (near) {
  MATCH (near)-[:HAS_TEXT]->(record:Text)
  RETURN record.id AS id, record.acl AS acl
  UNION
  MATCH (record:Source {id: near.sourceId})
  RETURN record.id AS id, record.acl AS acl
  UNION
  MATCH (near)-[:HAS_TEXT]->(said:Text)
  MATCH (record:Source {id: said.sourceId})
  RETURN record.id AS id, record.acl AS acl
}
RETURN DISTINCT id, acl
