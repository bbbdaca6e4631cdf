// Links of type PRESENT_AT by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(PRESENT_AT)
// @return start  NODE(Person)
// @return end    NODE(Location)
// @example {"ids": ["@X1/rms/H1"]}
UNWIND $ids AS id
MATCH (start:Person)-[link:PRESENT_AT {id: id}]->(end:Location)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
