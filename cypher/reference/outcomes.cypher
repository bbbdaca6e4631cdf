// The outcome codes of the reference list.
// @return record NODE(Outcome)
// @public
// @scan a short list of reference data
// @example {}
MATCH (record:Outcome)
RETURN record
ORDER BY record.code
