// What forces recorded of organisations, by the ids of those records.
// @param  ids    LIST<STRING>
// @return record NODE(OrganisationRecord)
// @example {"ids": ["@X1/rms/G1", "@X2/rms/G1"]}
UNWIND $ids AS id
MATCH (record:OrganisationRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
