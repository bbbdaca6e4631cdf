// Rows already in the graph that say who these people are, with the keys that they hold: they take PROTECTED once the people are protected.
// @param  people LIST<STRING>
// @return id     STRING
// @return kind   STRING           `record`, or `knows` for a link of family
// @return acl    INTEGER
// @system
// @example {"people": ["@X1/rms/P1"]}
UNWIND $people AS of
MATCH (person:Person {id: of})
CALL (person) {
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_TEXT]->(record:Record)
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:KNOWS {nature: 'FAMILY'}]-(:Person)
  RETURN link.id AS id, 'knows' AS kind, link.acl AS acl
  UNION
  MATCH (record:Source {id: person.sourceId})
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_TEXT]->(said:Record)
  MATCH (record:Source {id: said.sourceId})
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:INVOLVED_IN|USED|KNOWS]-(:Entity)
  MATCH (record:Source {id: link.sourceId})
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
}
RETURN DISTINCT id, kind, acl
