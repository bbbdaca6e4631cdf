// Rows already in the graph that say who these people are, with the keys that they hold: they take PROTECTED once the people are protected.
// @param  people LIST<STRING>
// @return id     STRING
// @return kind   STRING           `Record`, or the type of a link
// @return acl    INTEGER
// @system
// @example {"people": ["@X1/rms/P1"]}
UNWIND $people AS of
MATCH (person:Person {id: of})
CALL (person) {
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(record:Record)
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:KNOWS {nature: 'FAMILY'}]-(:Person)
  RETURN link.id AS id, 'KNOWS' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:PRESENT_AT]->(:Location)
  WHERE link.nature IN ['HOME', 'PLACED', 'SCHOOL', 'WORK']
  RETURN link.id AS id, 'PRESENT_AT' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:WORKED_FOR]->(:Organisation)
  RETURN link.id AS id, 'WORKED_FOR' AS kind, link.acl AS acl
  UNION
  MATCH (record:Source {id: person.sourceId})
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(said:Record)
  MATCH (record:Source {id: said.sourceId})
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|MENTIONS]-(:Entity)
  MATCH (record:Source {id: link.sourceId})
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
}
RETURN DISTINCT id, kind, acl
