// The readable balls of two levels round each side: every chain of at most 4 links lies in them.
// Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is
// left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted.
// @param  from   LIST<STRING>           the ends of the one side
// @param  to     LIST<STRING>           the ends of the other side
// @param  hubs   LIST<STRING>           common things, set aside when reached
// @param  avoid  LIST<STRING>           nodes and links that no chain runs through
// @param  walk   {roles: LIST<STRING>, doubted: BOOLEAN, disproved: BOOLEAN, types: LIST<STRING>?, since: STRING, until: STRING, sources: LIST<STRING>?, informations: LIST<STRING>?, legacy: BOOLEAN}   which links are walked (domains/chain/walk.ts)
// @param  links  INTEGER                links that a level may have
// @return side   STRING                 from or to
// @return edges  LIST<LIST<STRING>>     id of the near node, of the link, of the far node, the link's type
// @return common LIST<STRING>           common things that were reached
// @return counts LIST<INTEGER>          links per level, one more than `links` where a level was left out
// @example {"from": ["@X1/rms/P1"], "to": ["@X2/rms/P1"], "hubs": [], "avoid": [], "walk": {"roles": ["PROFESSIONAL"], "doubted": false, "disproved": false, "types": null, "since": "", "until": "9999-12-31", "sources": null, "informations": null, "legacy": true}, "links": 1000}
UNWIND [{side: 'from', ends: $from}, {side: 'to', ends: $to}] AS ball
CALL (ball) {
  UNWIND ball.ends AS id
  MATCH (n:Entity {id: id})
  WHERE $reader.keys[n.acl] AND n.knownFrom <= $reader.at < n.knownTo
  RETURN collect(DISTINCT n) AS level0
}
CALL (level0) {
  UNWIND level0 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count1,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level1,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges1,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common1
}
CALL (level1) {
  UNWIND level1 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count2,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level2,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges2,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common2
}
RETURN ball.side AS side, edges1 + edges2 AS edges, common1 + common2 AS common, [count1, count2] AS counts
