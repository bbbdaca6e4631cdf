// Which ids of a folder are those of records in the graph, of what kind, and with which digest of content: a repeated row is told from a changed one.
// @param  ids    LIST<STRING>
// @return id     STRING
// @return kind   STRING
// @return digest STRING?
// @system
// @example {"ids": ["@X1/rms/P1"]}
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id,
  [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind,
  record.digest AS digest
