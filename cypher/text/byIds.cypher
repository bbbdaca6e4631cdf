// Texts by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Text)
// @example {"ids": ["@X1/rms/T1", "@X2/rms/T1"]}
UNWIND $ids AS id
MATCH (record:Text {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
