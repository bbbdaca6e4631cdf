// How many people there are inside the reader's view.
// @param  filter {force: STRING?, identityStatus: IdentityStatus?}
// @return total  INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {"filter": {"force": null, "identityStatus": null}}
MATCH (record:Person)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.identityStatus IS NULL OR record.identityStatus = $filter.identityStatus)
RETURN count(record) AS total
