// What forces recorded of places; the loader groups by `of`, the thing's id.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(LocationRecord)
// @example {"ids": ["@X1/rms/A1"]}
UNWIND $ids AS of
MATCH (thing:Location {id: of})<-[:DESCRIBES]-(record:LocationRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
