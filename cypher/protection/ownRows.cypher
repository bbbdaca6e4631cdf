// Rows that say who a person is and concern nobody else who is protected, with the keys that they hold: they open again once her protection is lifted.
// @param  person STRING
// @return id     STRING
// @return kind   STRING           `Record`, or the type of a link
// @return acl    INTEGER
// @system
// @example {"person": "@X1/rms/P1"}
MATCH (person:Person {id: $person})
CALL (person) {
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(record:Record)
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:KNOWS {nature: 'FAMILY'}]-(other:Person)
  WHERE NOT coalesce(other.protected, false)
  RETURN link.id AS id, 'KNOWS' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:PRESENT_AT]->(:Location)
  WHERE link.nature IN ['HOME', 'PLACED', 'SCHOOL', 'WORK']
  RETURN link.id AS id, 'PRESENT_AT' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:WORKED_FOR]->(:Organisation)
  RETURN link.id AS id, 'WORKED_FOR' AS kind, link.acl AS acl
}
RETURN DISTINCT id, kind, acl
