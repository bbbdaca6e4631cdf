// Which sources copy which: the source, and how its force names the one that it copies.
// @param  ids         LIST<STRING>
// @return id          STRING
// @return force       STRING
// @return system      STRING
// @return derivedFrom STRING?
// @example {"ids": ["@X1/rms/S1", "@X1/rms/S-copy"]}
UNWIND $ids AS id
MATCH (record:Source {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record.id AS id, record.force AS force, record.system AS system, record.derivedFrom AS derivedFrom
