// How many intelligence reports there are inside the reader's view.
// @param  filter {force: STRING?, flag: RiskFlag?, from: STRING?, to: STRING?}
// @return total  INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {"filter": {"force": null, "flag": null, "from": null, "to": null}}
MATCH (record:IntelligenceReport)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
