// People by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Person)
// @example {"ids": ["@X1/rms/P1", "@X2/rms/P1"]}
UNWIND $ids AS id
MATCH (record:Person {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
