// Networks by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Network)
// @example {"ids": ["@X1/rms/NW1", "@X2/rms/NW1"]}
UNWIND $ids AS id
MATCH (record:Network {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
