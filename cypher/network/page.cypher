// A page of networks in the order of their ids, which are random to the eye and stable.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @param  filter {force: STRING?, status: NetworkStatus?, definition: NetworkDefinition?, cocadStrand: CocadStrand?, from: STRING?, to: STRING?}
// @return record NODE(Network)
// @example {"after": "", "first": 5, "filter": {"force": null, "status": null, "definition": null, "cocadStrand": null, "from": null, "to": null}}
// @example {"after": "", "first": 5, "filter": {"force": "X1", "status": null, "definition": null, "cocadStrand": null, "from": null, "to": null}}
MATCH (record:Network)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.definition IS NULL OR $filter.definition IN record.definitions)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
