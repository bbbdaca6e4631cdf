// Cases, crimes and events already in the graph that these people are in, whatever their role, and reports that mention them: by id alone.
// @param  people LIST<STRING>
// @return id     STRING
// @system
// @example {"people": ["@X1/rms/P1"]}
UNWIND $people AS of
MATCH (:Person {id: of})-[:INVOLVED_IN|MENTIONS]-(near:Record)
RETURN DISTINCT near.id AS id
