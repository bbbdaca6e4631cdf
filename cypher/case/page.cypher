// A page of cases in the order of their ids, which are random to the eye and stable.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @return record NODE(Case)
// @example {"after": "", "first": 5}
MATCH (record:Case)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
