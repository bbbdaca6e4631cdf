// The readable ball of up to four levels round one side, with the records in it that other forces own. What a force's record is joined
// to is known before anybody can say where to look. Hubs are left out when they are reached. The last level asked for holds such
// records alone, for nothing is reached through it. A level with more readable links than `links` is left out whole, and its count says so.
// @param  ends   LIST<STRING>           where the ball begins
// @param  hops   INTEGER                levels, 1 to 4
// @param  forces LIST<STRING>?          whose records are looked for; null for those of every force that owns none of `ends`
// @param  labels LIST<STRING>?          kinds of records that are looked for; all where it is null
// @param  hubs   LIST<STRING>           common things, set aside when reached
// @param  avoid  LIST<STRING>           nodes and links that no chain runs through
// @param  walk   {roles: LIST<STRING>, doubted: BOOLEAN, disproved: BOOLEAN, types: LIST<STRING>?, since: STRING, until: STRING, sources: LIST<STRING>?, informations: LIST<STRING>?, legacy: BOOLEAN}   which links are walked (domains/chain/walk.ts)
// @param  links  INTEGER                links that a level may have
// @return edges  LIST<LIST<STRING>>     id of the near node, of the link, of the far node, the link's type, and the far node's force where it is looked for, else nothing
// @return common LIST<STRING>           common things that were reached
// @return counts LIST<INTEGER>          links per level, one more than `links` where a level was left out
// @one
// @example {"ends": ["@X1/rms/P1"], "hops": 4, "forces": null, "labels": null, "hubs": [], "avoid": [], "walk": {"roles": ["PROFESSIONAL"], "doubted": false, "disproved": false, "types": null, "since": "", "until": "9999-12-31", "sources": null, "informations": null, "legacy": true}, "links": 1000}
// @example {"ends": ["@X1/rms/P1"], "hops": 2, "forces": ["X2"], "labels": ["Person"], "hubs": [], "avoid": [], "walk": {"roles": [], "doubted": true, "disproved": true, "types": null, "since": "", "until": "9999-12-31", "sources": null, "informations": null, "legacy": true}, "links": 1000}
CALL () {
  UNWIND $ends AS id
  MATCH (n:Entity {id: id})
  WHERE $reader.keys[n.acl] AND n.knownFrom <= $reader.at < n.knownTo
  WITH DISTINCT n
  RETURN collect(n) AS level0, collect(n.force) AS own
}
CALL (level0, own) {
  UNWIND level0 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE $hops > 1 OR common OR sought <> ''
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count1,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level1,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges1,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common1
}
CALL (level1, own) {
  UNWIND CASE WHEN $hops >= 2 THEN level1 ELSE [] END AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE $hops > 2 OR common OR sought <> ''
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count2,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level2,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges2,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common2
}
CALL (level2, own) {
  UNWIND CASE WHEN $hops >= 3 THEN level2 ELSE [] END AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE $hops > 3 OR common OR sought <> ''
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count3,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level3,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges3,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common3
}
CALL (level3, own) {
  UNWIND CASE WHEN $hops >= 4 THEN level3 ELSE [] END AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE common OR sought <> ''
  LIMIT $links + 1
  WITH collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count4,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges4,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common4
}
RETURN edges1 + edges2 + edges3 + edges4 AS edges, common1 + common2 + common3 + common4 AS common, [count1, count2, count3, count4] AS counts
