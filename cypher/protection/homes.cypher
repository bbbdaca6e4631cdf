// Which of these places are the home of a protected person of one force.
// @param  things LIST<STRING>
// @param  force  STRING
// @return id     STRING
// @system
// @example {"things": ["@X1/rms/A1"], "force": "X1"}
UNWIND $things AS of
MATCH (place:Location {id: of})
WHERE EXISTS {
  MATCH (place)<-[link:PRESENT_AT]-(person:Person {force: $force})
  WHERE link.nature = 'HOME' AND person.protected
}
RETURN of AS id
