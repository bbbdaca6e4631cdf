// What forces recorded of places, by the ids of those records.
// @param  ids    LIST<STRING>
// @return record NODE(LocationRecord)
// @example {"ids": ["@X1/rms/A1", "@X2/rms/A1"]}
UNWIND $ids AS id
MATCH (record:LocationRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
