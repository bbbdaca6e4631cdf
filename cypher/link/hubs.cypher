// Things that are common for this reader: by nature (a helpline), or by more than `above` distinct readable neighbours.
// `neighbours` on the thing counts all rows and serves to find candidates alone: what is readable decides.
// @param  above      INTEGER
// @return id         STRING
// @return neighbours INTEGER
// @return helpline   BOOLEAN
// @example {"above": 3}
CALL () {
  MATCH (thing:Thing)-[link:USED|FEATURED]-(near:Entity)
  WHERE thing.neighbours > $above
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH thing, count(DISTINCT near) AS neighbours
  WHERE neighbours > $above
  RETURN thing.id AS id, neighbours, false AS helpline
  UNION
  MATCH (said:ThingRecord {type: 'HELPLINE'})-[:DESCRIBES]->(thing:Thing)
  WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  WITH DISTINCT thing
  CALL (thing) {
    MATCH (thing)-[link:USED|FEATURED]-(near:Entity)
    WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
      AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
    RETURN count(DISTINCT near) AS neighbours
  }
  RETURN thing.id AS id, neighbours, true AS helpline
}
RETURN id, neighbours, helpline
