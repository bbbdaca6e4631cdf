// Links of type MEMBER_OF by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(MEMBER_OF)
// @return start  NODE(Person)
// @return end    NODE(Network)
// @example {"ids": ["@X1/rms/M1"]}
UNWIND $ids AS id
MATCH (start:Person)-[link:MEMBER_OF {id: id}]->(end:Network)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
