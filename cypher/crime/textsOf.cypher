// The texts of crimes; the loader groups by `of`.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(Text)
// @example {"ids": ["@X1/rms/CR1", "@X2/rms/CR1"]}
UNWIND $ids AS of
MATCH (subject:Crime {id: of})-[:HAS_TEXT]->(record:Text)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
