// Links of type USED by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(USED)
// @return start  NODE(Person)
// @return end    NODE(Thing)
// @example {"ids": ["@X1/rms/U1"]}
UNWIND $ids AS id
MATCH (start:Person)-[link:USED {id: id}]->(end:Thing)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
