// A page of cases in the order of their ids, which are random to the eye and stable.
// @param  after  STRING         the id after which the page begins; empty for the first page
// @param  first  INTEGER
// @param  filter {force: STRING?, status: CaseStatus?, outcome: STRING?, flag: RiskFlag?, cocadStrand: CocadStrand?, from: STRING?, to: STRING?}
// @return record NODE(Case)
// @example {"after": "", "first": 5, "filter": {"force": null, "status": null, "outcome": null, "flag": null, "cocadStrand": null, "from": null, "to": null}}
// @example {"after": "", "first": 5, "filter": {"force": "X1", "status": null, "outcome": null, "flag": null, "cocadStrand": null, "from": null, "to": null}}
MATCH (record:Case)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.outcome IS NULL OR record.outcome = $filter.outcome)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
