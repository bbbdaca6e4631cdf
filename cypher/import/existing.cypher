// Which ids of a folder are taken, by what, and with which digest of content: a repeated row is told from a changed one.
// @param  ids    LIST<STRING>
// @return id     STRING
// @return kind   STRING
// @return digest STRING?
// @system
// @example {"ids": ["@X1/rms/P1"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN [label IN labels(record) WHERE NOT label IN ['Record', 'Entity']][0] AS kind, record.digest AS digest
  UNION
  MATCH ()-[link:INVOLVED_IN {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
  UNION
  MATCH ()-[link:USED {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
  UNION
  MATCH ()-[link:KNOWS {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
  UNION
  MATCH ()-[link:FEATURED {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
}
RETURN id, kind, digest
