// What the score of a chain reads of links, and nothing else: grade, role, legal status, days and source. They are looked for at the nodes from
// which chains walk them; a link between two of these comes twice.
// @param  nodes                 LIST<STRING>
// @param  walked                LIST<STRING>    ids of the links
// @return id                    STRING
// @return sourceEvaluation      STRING?
// @return informationAssessment STRING?
// @return legacyGrade           STRING?
// @return role                  STRING?
// @return legalStatus           STRING?
// @return fromMin               STRING?
// @return fromMax               STRING?
// @return toMin                 STRING?
// @return toMax                 STRING?
// @return source                STRING?    the id of the source that it rests on, readable or not: never to be shown
// @example {"nodes": ["@X1/rms/P1", "@X1/rms/P-sparse"], "walked": ["@X1/rms/L1", "@X1/rms/K-sparse"]}
UNWIND $nodes AS id
MATCH (a:Entity {id: id})-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(b:Entity)
WHERE r.id IN $walked
  AND $reader.keys[a.acl] AND a.knownFrom <= $reader.at < a.knownTo
  AND $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
  AND $reader.keys[b.acl] AND b.knownFrom <= $reader.at < b.knownTo
RETURN r.id AS id, r.sourceEvaluation AS sourceEvaluation, r.informationAssessment AS informationAssessment,
  r.legacyGrade AS legacyGrade, r.role AS role, r.legalStatus AS legalStatus, r.fromMin AS fromMin, r.fromMax AS fromMax,
  r.toMin AS toMin, r.toMax AS toMax, r.sourceId AS source
