// What the first pass must know of rows that a folder names and an earlier one brought: key, known span, marks and flags; no content.
// @param  ids         LIST<STRING>
// @return id          STRING
// @return kind        STRING
// @return acl         INTEGER
// @return knownFrom   INTEGER
// @return knownTo     INTEGER
// @return isProtected BOOLEAN
// @return asked       BOOLEAN          a person who asked for anonymity
// @return sensitive   BOOLEAN          a case that protects its victims
// @return holds       BOOLEAN          a case in which a protected person is involved
// @return thing       STRING?          what a ThingRecord describes
// @system
// @example {"ids": ["@X1/rms/P1", "@X1/rms/C1", "@X1/rms/O1"]}
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id,
  [label IN labels(record) WHERE NOT label IN ['Record', 'Entity']][0] AS kind,
  record.acl AS acl,
  record.knownFrom AS knownFrom,
  record.knownTo AS knownTo,
  coalesce(record.protected, false) AS isProtected,
  coalesce(record.anonymityRequested, false) AS asked,
  record:Case AND (record.cocadStrand IS NOT NULL OR 'CSE' IN coalesce(record.flags, [])) AS sensitive,
  EXISTS { MATCH (record)<-[:INVOLVED_IN]-(person:Person) WHERE person.protected AND person.force = record.force } AS holds,
  head([(record)-[:DESCRIBES]->(described:Thing) | described.id]) AS thing
