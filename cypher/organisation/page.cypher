// A page of organisations of which a readable row says what the filter asks for, in the order of their ids.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @param  filter {force: STRING?, type: OrganisationType?, areaCode: STRING?, town: STRING?}
// @return record NODE(Organisation)
// @example {"after": "", "first": 5, "filter": {"force": null, "type": null, "areaCode": null, "town": null}}
MATCH (record:Organisation)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND EXISTS {
    MATCH (record)<-[:DESCRIBES]-(said:OrganisationRecord)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND ($filter.force IS NULL OR said.force = $filter.force)
      AND ($filter.type IS NULL OR said.type = $filter.type)
      AND ($filter.areaCode IS NULL OR said.areaCode = $filter.areaCode)
      AND ($filter.town IS NULL OR said.town = $filter.town)
  }
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
