// Links of type WORKED_FOR by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(WORKED_FOR)
// @return start  NODE(Person)
// @return end    NODE(Organisation)
// @example {"ids": ["@X1/rms/J1"]}
UNWIND $ids AS id
MATCH (start:Person)-[link:WORKED_FOR {id: id}]->(end:Organisation)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
