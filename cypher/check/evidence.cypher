// Every link that is no structural one, with whole properties, for the invariants; read by `check` alone and never returned to a reader.
// @return start STRING?
// @return end   STRING?
// @return type  STRING
// @return props MAP
// @system
// @scan the check reads the whole graph
// @example {}
MATCH (a)-[link]->(b)
WHERE NOT type(link) IN ['DESCRIBES', 'HAS_DESCRIPTION', 'HAS_IDENTIFIER', 'HAS_NAME', 'HAS_TEXT']
RETURN a.id AS start, b.id AS end, type(link) AS type, properties(link) AS props
