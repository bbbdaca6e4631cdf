// Things that these people own, keep or subscribe to: by id alone.
// @param  people LIST<STRING>
// @return id     STRING
// @system
// @example {"people": ["@X1/rms/P1"]}
UNWIND $people AS of
MATCH (:Person {id: of})-[link:USED]->(thing:Thing)
WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
RETURN DISTINCT thing.id AS id
