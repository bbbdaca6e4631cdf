// What forces recorded of objects; the loader groups by `of`, the thing's id.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(ObjectRecord)
// @example {"ids": ["@X1/rms/O1"]}
UNWIND $ids AS of
MATCH (thing:Thing {id: of})<-[:DESCRIBES]-(record:ObjectRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
