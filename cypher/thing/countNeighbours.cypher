// Keeps on each thing how many people and cases any row joins it with: candidates for the hub cut, never returned.
// @param  ids LIST<STRING>
// @return id  STRING
// @write
// @system
// @example {"ids": ["@X1/rms/O1"]}
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
OPTIONAL MATCH (thing)-[:USED|FEATURED]-(near:Entity)
WITH id, thing, count(DISTINCT near) AS neighbours
SET thing.neighbours = neighbours
RETURN id
