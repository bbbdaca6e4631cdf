// Identifiers by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Identifier)
// @example {"ids": ["@X1/rms/I1", "@X2/rms/I1"]}
UNWIND $ids AS id
MATCH (record:Identifier {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
