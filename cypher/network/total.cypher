// How many networks there are inside the reader's view.
// @param  filter {force: STRING?, status: NetworkStatus?, definition: NetworkDefinition?, cocadStrand: CocadStrand?, from: STRING?, to: STRING?}
// @return total  INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {"filter": {"force": null, "status": null, "definition": null, "cocadStrand": null, "from": null, "to": null}}
MATCH (record:Network)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.definition IS NULL OR $filter.definition IN record.definitions)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
