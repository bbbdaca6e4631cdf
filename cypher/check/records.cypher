// Every node, for the hashes and the invariants: whole properties, read by `check` alone and never returned to a reader.
// @return id     STRING?
// @return labels LIST<STRING>
// @return props  MAP
// @system
// @scan the check reads the whole graph
// @example {}
MATCH (record)
RETURN record.id AS id, labels(record) AS labels, properties(record) AS props
