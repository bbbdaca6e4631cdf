// Crimes by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Crime)
// @example {"ids": ["@X1/rms/CR1", "@X2/rms/CR1"]}
UNWIND $ids AS id
MATCH (record:Crime {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
