// Keeps on each thing how many others any row joins it with: candidates for the hub cut, never returned.
// @param  ids LIST<STRING>
// @return id  STRING
// @write
// @system
// @example {"ids": ["@X1/rms/O1"]}
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
OPTIONAL MATCH (thing)-[:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
WITH id, thing, count(DISTINCT near) AS neighbours
SET thing.neighbours = neighbours
RETURN id
