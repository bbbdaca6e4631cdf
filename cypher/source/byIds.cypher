// Sources by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Source)
// @example {"ids": ["@X1/rms/S1", "@X2/rms/S1"]}
UNWIND $ids AS id
MATCH (record:Source {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
