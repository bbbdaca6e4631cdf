// All forces and national bodies.
// @return record NODE(Force)
// @public
// @scan a short list of reference data
// @example {}
MATCH (record:Force)
RETURN record
ORDER BY record.code
