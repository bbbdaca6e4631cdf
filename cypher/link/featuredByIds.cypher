// Links of type FEATURED by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(FEATURED)
// @return start  NODE(Thing)
// @return end    NODE(Occurrence)
// @example {"ids": ["@X1/rms/F1"]}
UNWIND $ids AS id
MATCH (start:Thing)-[link:FEATURED {id: id}]->(end:Case|Crime|Event)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
