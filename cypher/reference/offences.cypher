// The offence classes of the reference list.
// @return record NODE(Offence)
// @public
// @scan a short list of reference data
// @example {}
MATCH (record:Offence)
RETURN record
ORDER BY record.code
