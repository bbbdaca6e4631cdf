// Codes of the areas that the graph knows.
// @return code STRING
// @system
// @scan a short list of reference data
// @example {}
MATCH (area:Area)
RETURN DISTINCT area.code AS code
