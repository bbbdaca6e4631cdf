// Things that are common for this reader: by nature (a helpline, a bus station), or by more than `above` distinct readable neighbours.
// `neighbours` on the thing counts all rows and serves to find candidates alone: what is readable decides.
// @param  above      INTEGER
// @param  types      LIST<STRING>      types of things that are common by nature
// @return id         STRING
// @return neighbours INTEGER
// @return byNature   BOOLEAN
// @example {"above": 3, "types": ["HELPLINE", "TRANSPORT_HUB"]}
CALL () {
  MATCH (thing:Thing)-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE thing.neighbours > $above
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH thing, count(DISTINCT near) AS neighbours
  WHERE neighbours > $above
  RETURN thing.id AS id, neighbours, false AS byNature
  UNION
  MATCH (said:ThingRecord)-[:DESCRIBES]->(thing:Thing)
  WHERE said.type IN $types
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  WITH DISTINCT thing
  CALL (thing) {
    MATCH (thing)-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
    WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
      AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
    RETURN count(DISTINCT near) AS neighbours
  }
  RETURN thing.id AS id, neighbours, true AS byNature
}
RETURN id, neighbours, byNature
