// A page of objects of which a readable row says what the filter asks for, in the order of their ids.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @param  filter {force: STRING?, type: ObjectType?}
// @return record NODE(ObjectThing)
// @example {"after": "", "first": 5, "filter": {"force": null, "type": null}}
MATCH (record:Thing)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND EXISTS {
    MATCH (record)<-[:DESCRIBES]-(said:ObjectRecord)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND ($filter.force IS NULL OR said.force = $filter.force)
      AND ($filter.type IS NULL OR said.type = $filter.type)
  }
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
