// The names of networks; the loader groups by `of`.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(Name)
// @example {"ids": ["@X1/rms/NW1", "@X2/rms/NW1"]}
UNWIND $ids AS of
MATCH (subject:Network {id: of})-[:HAS_NAME]->(record:Name)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
