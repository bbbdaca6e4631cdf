// Cases by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Case)
// @example {"ids": ["@X1/rms/C1", "@X2/rms/C1"]}
UNWIND $ids AS id
MATCH (record:Case {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
