// Links of type MENTIONS by their ids, with both ends.
// @param  ids    LIST<STRING>
// @return link   LINK(MENTIONS)
// @return start  NODE(IntelligenceReport)
// @return end    NODE(Entity)
// @example {"ids": ["@X1/rms/MI1"]}
UNWIND $ids AS id
MATCH (start:IntelligenceReport)-[link:MENTIONS {id: id}]->(end:Entity)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
