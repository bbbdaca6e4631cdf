// Names by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Name)
// @example {"ids": ["@X1/rms/N1", "@X2/rms/N1"]}
UNWIND $ids AS id
MATCH (record:Name {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
