// Shared things by their ids, as far as a readable row reaches them: one such row is enough, for a common thing has thousands.
// @param  ids    LIST<STRING>
// @return record NODE(Thing)
// @example {"ids": ["@X1/rms/O1"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN record LIMIT 1
  UNION
  MATCH (record:Thing {id: id})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN record LIMIT 1
}
RETURN record
