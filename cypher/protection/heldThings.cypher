// Things that these people own, keep, subscribe to or live at: by id alone.
// @param  people LIST<STRING>
// @return id     STRING
// @return home   BOOLEAN         one of them has a home there
// @system
// @example {"people": ["@X1/rms/P1"]}
UNWIND $people AS of
MATCH (:Person {id: of})-[link:USED|PRESENT_AT]->(thing:Thing)
WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
  OR link.nature IN ['HOME', 'PLACED']
RETURN thing.id AS id, any(nature IN collect(link.nature) WHERE nature = 'HOME') AS home
