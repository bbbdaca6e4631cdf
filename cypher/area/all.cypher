// All areas: towns, local authorities and police force areas, with the days on which their codes are valid.
// @return record NODE(Area)
// @public
// @scan a short list of reference data
// @example {}
MATCH (record:Area)
RETURN record
ORDER BY record.code
