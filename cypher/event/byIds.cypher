// Events by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(Event)
// @example {"ids": ["@X1/rms/E1", "@X2/rms/E1"]}
UNWIND $ids AS id
MATCH (record:Event {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
