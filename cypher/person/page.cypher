// A page of people in the order of their ids, which are random to the eye and stable.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @param  filter {force: STRING?, identityStatus: IdentityStatus?}
// @return record NODE(Person)
// @example {"after": "", "first": 5, "filter": {"force": null, "identityStatus": null}}
// @example {"after": "", "first": 5, "filter": {"force": "X1", "identityStatus": null}}
MATCH (record:Person)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.identityStatus IS NULL OR record.identityStatus = $filter.identityStatus)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
