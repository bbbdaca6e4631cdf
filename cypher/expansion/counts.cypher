// How many links of each type and force entities have, and with how many others they join them; the loader groups by `of`.
// @param  ids        LIST<STRING>
// @return of         STRING
// @return type       LinkType
// @return force      STRING          of the force that recorded the links
// @return links      INTEGER         inside the reader's view
// @return neighbours INTEGER         inside the reader's view
// @example {"ids": ["@X1/rms/P1", "@X1/rms/C1", "@X2/rms/P1"]}
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Entity {id: of})-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN type(link) AS type, link.force AS force, count(DISTINCT link) AS links, count(DISTINCT near) AS neighbours
}
RETURN of, type, force, links, neighbours
ORDER BY of, type, force
