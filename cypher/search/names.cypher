// Names that a question of the full-text index may mean, with what bears them. The index gives all of them: nothing is cut before
// the reader's test, and its own score, which hidden rows would move, is thrown away. More than `most` are left out whole.
// @param  query  STRING               keys alone (src/domains/name/keys.ts), so that nothing in it is a client's
// @param  forces LIST<STRING>?        names that these forces recorded alone; all where it is null
// @param  labels LIST<STRING>?        bearers of these labels alone; all where it is null
// @param  most   INTEGER
// @return count  INTEGER              of the readable ones, one more than `most` where they are left out
// @return found  LIST<{row: STRING, given: STRING?, middle: STRING?, family: STRING?, record: STRING}>
// @one
// @example {"query": "(dgiven OR dgive)", "forces": null, "labels": null, "most": 5000}
// @example {"query": "(dgiven) AND (drms)", "forces": ["X1"], "labels": ["Person"], "most": 5000}
CALL db.index.fulltext.queryNodes('name_search_keys', $query) YIELD node AS name
WHERE $reader.keys[name.acl] AND name.knownFrom <= $reader.at < name.knownTo
  AND ($forces IS NULL OR name.force IN $forces)
MATCH (name)<-[:HAS_NAME]-(bearer:Entity)
WHERE $reader.keys[bearer.acl] AND bearer.knownFrom <= $reader.at < bearer.knownTo
  AND ($labels IS NULL OR any(label IN labels(bearer) WHERE label IN $labels))
WITH name, bearer
LIMIT $most + 1
WITH collect({row: name.id, given: name.given, middle: name.middle, family: name.family, record: bearer.id}) AS every
RETURN size(every) AS count, CASE WHEN size(every) <= $most THEN every ELSE [] END AS found
