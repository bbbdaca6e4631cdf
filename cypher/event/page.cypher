// A page of events in the order of their ids, which are random to the eye and stable.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @param  filter {force: STRING?, type: EventType?, flag: RiskFlag?, from: STRING?, to: STRING?}
// @return record NODE(Event)
// @example {"after": "", "first": 5, "filter": {"force": null, "type": null, "flag": null, "from": null, "to": null}}
// @example {"after": "", "first": 5, "filter": {"force": "X1", "type": null, "flag": null, "from": null, "to": null}}
MATCH (record:Event)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.type IS NULL OR record.type = $filter.type)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
