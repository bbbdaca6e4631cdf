// With how many others, inside the reader's view, each entity is joined: the rarity of what is shared.
// @param  ids        LIST<STRING>
// @return of         STRING
// @return neighbours INTEGER
// @return kind       STRING?    PERSON, THING or RECORD
// @example {"ids": ["@X1/rms/O1"]}
UNWIND $ids AS of
CALL (of) {
  MATCH (entity:Entity {id: of})-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[entity.acl] AND entity.knownFrom <= $reader.at < entity.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN count(DISTINCT near) AS neighbours,
    head(collect(CASE WHEN entity:Person THEN 'PERSON' WHEN entity:Thing THEN 'THING' ELSE 'RECORD' END)) AS kind
}
RETURN of, neighbours, kind
