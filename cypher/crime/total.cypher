// How many crimes there are inside the reader's view.
// @param  filter {force: STRING?, offence: STRING?, status: CrimeStatus?, outcome: STRING?, flag: RiskFlag?, from: STRING?, to: STRING?}
// @return total  INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {"filter": {"force": null, "offence": null, "status": null, "outcome": null, "flag": null, "from": null, "to": null}}
MATCH (record:Crime)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.offence IS NULL OR record.offence = $filter.offence)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.outcome IS NULL OR record.outcome = $filter.outcome)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
