// The descriptions of people; the loader groups by `of`.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(Description)
// @example {"ids": ["@X1/rms/P1", "@X2/rms/P1"]}
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[:HAS_DESCRIPTION]->(record:Description)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
