// Of how many places a readable row says what the filter asks for.
// @param  filter {force: STRING?, type: LocationType?, areaCode: STRING?, town: STRING?}
// @return total  INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {"filter": {"force": null, "type": null, "areaCode": null, "town": null}}
MATCH (record:Location)<-[:DESCRIBES]-(said:LocationRecord)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  AND ($filter.force IS NULL OR said.force = $filter.force)
  AND ($filter.type IS NULL OR said.type = $filter.type)
  AND ($filter.areaCode IS NULL OR said.areaCode = $filter.areaCode)
  AND ($filter.town IS NULL OR said.town = $filter.town)
RETURN count(DISTINCT record) AS total
