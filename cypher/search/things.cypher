// Things by their ids or by rows about them, each with the readable rows that tell of it. Who may see no such row finds nothing,
// also where a link leads to the thing: else a guessed number or address would say whose it is. More than `most` are left out whole.
// @param  ids    LIST<STRING>
// @param  forces LIST<STRING>?        rows of these forces alone; all where it is null
// @param  labels LIST<STRING>?        things of these kinds alone; all where it is null
// @param  most   INTEGER
// @return count  INTEGER              of the readable rows, one more than `most` where they are left out
// @return found  LIST<{row: STRING, record: STRING}>
// @one
// @example {"ids": ["@X1/rms/O1"], "forces": null, "labels": null, "most": 5000}
// @example {"ids": ["@X1/rms/O1", "@X1/rms/A1"], "forces": ["X1"], "labels": ["Phone", "Location"], "most": 5000}
CALL () {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (thing:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
    WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
      AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    RETURN thing, said
    UNION
    MATCH (said:ThingRecord {id: id})-[:DESCRIBES]->(thing:Thing)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    RETURN thing, said
  }
  WITH thing, said
  WHERE ($forces IS NULL OR said.force IN $forces)
    AND ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
  WITH thing, said
  LIMIT $most + 1
  RETURN collect({row: said.id, record: thing.id}) AS every
}
RETURN size(every) AS count, CASE WHEN size(every) <= $most THEN every ELSE [] END AS found
