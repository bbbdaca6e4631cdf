// Links of type KNOWS by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(KNOWS)
// @return start  NODE(Person)
// @return end    NODE(Person)
// @example {"ids": ["@X1/rms/K1"]}
UNWIND $ids AS id
MATCH (start:Person)-[link:KNOWS {id: id}]->(end:Person)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
