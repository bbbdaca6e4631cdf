// The codes of the two lists of ethnicity: self-defined and observed.
// @return record NODE(EthnicityCode)
// @public
// @scan a short list of reference data
// @example {}
MATCH (record:EthnicityCode)
RETURN record
ORDER BY record.key
