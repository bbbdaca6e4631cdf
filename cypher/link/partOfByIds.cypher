// Links of type PART_OF by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(PART_OF)
// @return start  NODE(Occurrence)
// @return end    NODE(Case)
// @example {"ids": ["@X1/rms/PC1"]}
UNWIND $ids AS id
MATCH (start:Crime|Event)-[link:PART_OF {id: id}]->(end:Case)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
