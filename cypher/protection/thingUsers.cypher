// People of one force who are linked to things, two of each thing at most: whether there is one alone is all that counts.
// @param  things      LIST<STRING>
// @param  force       STRING
// @return thing       STRING
// @return person      STRING
// @return isProtected BOOLEAN
// @return holds       BOOLEAN          as owner, registered keeper, subscriber or resident
// @system
// @example {"things": ["@X1/rms/O1"], "force": "X1"}
UNWIND $things AS of
CALL (of) {
  MATCH (:Thing {id: of})<-[:USED|PRESENT_AT]-(person:Person {force: $force})
  RETURN DISTINCT person
  LIMIT 2
}
RETURN of AS thing,
  person.id AS person,
  coalesce(person.protected, false) AS isProtected,
  EXISTS {
    MATCH (person)-[link:USED|PRESENT_AT]->(:Thing {id: of})
    WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
      OR link.nature IN ['HOME', 'PLACED']
  } AS holds
