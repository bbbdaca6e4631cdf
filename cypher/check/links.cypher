// Every link, for the hashes and the invariants, read by `check` alone and never returned to a reader.
// @return start STRING?
// @return end   STRING?
// @return type  STRING
// @return props MAP
// @system
// @scan the check reads the whole graph
// @example {}
MATCH (a)-[link]->(b)
RETURN a.id AS start, b.id AS end, type(link) AS type, properties(link) AS props
