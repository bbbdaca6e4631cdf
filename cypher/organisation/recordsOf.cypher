// What forces recorded of organisations; the loader groups by `of`, the thing's id.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(OrganisationRecord)
// @example {"ids": ["@X1/rms/G1"]}
UNWIND $ids AS of
MATCH (thing:Organisation {id: of})<-[:DESCRIBES]-(record:OrganisationRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
