// Intelligence reports by their ids.
// @param  ids    LIST<STRING>
// @return record NODE(IntelligenceReport)
// @example {"ids": ["@X1/rms/R1", "@X2/rms/R1"]}
UNWIND $ids AS id
MATCH (record:IntelligenceReport {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
