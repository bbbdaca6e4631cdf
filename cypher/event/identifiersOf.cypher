// The identifiers of events; the loader groups by `of`.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return record NODE(Identifier)
// @example {"ids": ["@X1/rms/E1", "@X2/rms/E1"]}
UNWIND $ids AS of
MATCH (subject:Event {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
