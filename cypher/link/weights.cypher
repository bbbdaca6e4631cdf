// What the score of a chain reads of links, and nothing else: grade, role, legal status, days and source. A link is found beside its ends.
// @param  rows                  LIST<{near: STRING, link: STRING, far: STRING}>
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
// @example {"rows": [{"near": "@X1/rms/P1", "link": "@X1/rms/L1", "far": "@X1/rms/C1"}]}
UNWIND $rows AS row
MATCH (a:Entity {id: row.near})-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(b:Entity {id: row.far})
WHERE r.id = row.link
  AND $reader.keys[a.acl] AND a.knownFrom <= $reader.at < a.knownTo
  AND $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
  AND $reader.keys[b.acl] AND b.knownFrom <= $reader.at < b.knownTo
RETURN r.id AS id, r.sourceEvaluation AS sourceEvaluation, r.informationAssessment AS informationAssessment,
  r.legacyGrade AS legacyGrade, r.role AS role, r.legalStatus AS legalStatus, r.fromMin AS fromMin, r.fromMax AS fromMax,
  r.toMin AS toMin, r.toMax AS toMax, r.sourceId AS source
