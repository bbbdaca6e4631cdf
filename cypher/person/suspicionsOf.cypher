// Links by which people are accused of something, or of interest; the loader groups by `of`. They tell the ages at the time.
// @param  ids  LIST<STRING>
// @return of   STRING
// @return link LINK(INVOLVED_IN)
// @example {"ids": ["@X1/rms/P1", "@X2/rms/P1", "@X1/rms/P3"]}
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[link:INVOLVED_IN]->(near:Case|Crime|Event)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  AND link.role IN ['OFFENDER', 'SUSPECT', 'PERSON_OF_INTEREST', 'FACILITATOR']
RETURN of, link
ORDER BY of, link.id
