// What forces recorded of things, by the ids of those records.
// @param  ids    LIST<STRING>
// @return record NODE(ThingRecord)
// @example {"ids": ["@X1/rms/O1", "@X2/rms/O1"]}
UNWIND $ids AS id
MATCH (record:ThingRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
