// What the first pass must know of rows that a folder names and an earlier one brought: key, known span, marks, and of content the days that ages are worked out from.
// @param  ids         LIST<STRING>
// @param  sexual      LIST<STRING>     classes of sexual offences
// @param  forever     INTEGER          the end of the known span of what was not taken back
// @return id          STRING
// @return kind        STRING
// @return acl         INTEGER
// @return knownFrom   INTEGER
// @return knownTo     INTEGER
// @return isProtected BOOLEAN          a person; a case, crime or event in which a protected person is involved; a report that mentions one
// @return asked       BOOLEAN          a person who asked for anonymity
// @return sensitive   BOOLEAN          a case, crime or event that protects its victims
// @return ofChild     BOOLEAN          an event that protects a child who is its subject
// @return first       INTEGER?         YYYYMMDD: the earliest day of birth, or the first day of what happened
// @return last        INTEGER?
// @return thing       STRING?          what a row about a thing describes
// @system
// @example {"ids": ["@X1/rms/P1", "@X1/rms/C1", "@X1/rms/O1"], "sexual": ["19C"], "forever": 253402214400000}
UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  OPTIONAL MATCH (record)-[:HAS_DESCRIPTION]->(said:Description)
  WHERE said.knownTo = $forever AND NOT coalesce(said.suspectedFalse, false)
  RETURN min(said.birthMin) AS birthMin, max(said.birthMax) AS birthMax
}
WITH record, id,
  CASE WHEN record:Person THEN birthMin ELSE record.fromMin END AS first,
  CASE WHEN record:Person THEN birthMax WHEN record.fromMin IS NULL THEN null ELSE coalesce(record.toMax, record.fromMax) END AS last
RETURN id,
  [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind,
  record.acl AS acl,
  record.knownFrom AS knownFrom,
  record.knownTo AS knownTo,
  coalesce(record.protected, false)
    OR EXISTS { MATCH (record)<-[:INVOLVED_IN]-(person:Person) WHERE person.protected AND person.force = record.force }
    OR EXISTS { MATCH (record:IntelligenceReport)-[:MENTIONS]->(person:Person) WHERE person.protected AND person.force = record.force } AS isProtected,
  coalesce(record.anonymityRequested, false) AS asked,
  'CSE' IN coalesce(record.flags, [])
    OR record:Case AND record.cocadStrand IS NOT NULL
    OR record:Crime AND record.offence IN $sexual AS sensitive,
  record:Event AND record.type IN ['MISSING_EPISODE', 'SAFEGUARDING'] AS ofChild,
  toInteger(replace(first, '-', '')) AS first,
  toInteger(replace(last, '-', '')) AS last,
  head([(record)-[:DESCRIBES]->(described:Thing) | described.id]) AS thing
