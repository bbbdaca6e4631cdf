// Roles of people in the graph with what their ages then are worked out from, since a new description of them renews these.
// @param  people  LIST<STRING>
// @return id      STRING
// @return person  STRING
// @return first   INTEGER?         YYYYMMDD, of the link's own days, else of what it is a role in
// @return last    INTEGER?
// @return ageMin  INTEGER?
// @return ageMax  INTEGER?
// @return ofChild BOOLEAN          the subject of an event that protects a child
// @system
// @example {"people": ["@X1/rms/P1"]}
UNWIND $people AS of
MATCH (:Person {id: of})-[link:INVOLVED_IN]->(near:Record)
WITH of, link, near, CASE WHEN link.fromMin IS NULL THEN near ELSE link END AS dated
RETURN link.id AS id,
  of AS person,
  toInteger(replace(dated.fromMin, '-', '')) AS first,
  toInteger(replace(CASE WHEN dated.fromMin IS NOT NULL THEN coalesce(dated.toMax, dated.fromMax) END, '-', '')) AS last,
  link.ageMin AS ageMin,
  link.ageMax AS ageMax,
  coalesce(link.role = 'SUBJECT' AND near:Event AND near.type IN ['MISSING_EPISODE', 'SAFEGUARDING'], false) AS ofChild
