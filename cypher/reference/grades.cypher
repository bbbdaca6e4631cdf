// The values of the grading schemes: 3x5x2, the old 5x5x5, and the classification.
// @return record NODE(Grade)
// @public
// @scan a short list of reference data
// @example {}
MATCH (record:Grade)
RETURN record
ORDER BY record.key
