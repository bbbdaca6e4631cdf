// Descriptions by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Description)
// @example {"ids": ["@X1/rms/D1", "@X2/rms/D1"]}
UNWIND $ids AS id
MATCH (record:Description {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
