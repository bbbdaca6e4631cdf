// The migrations that were applied.
// @return name STRING
// @system
// @scan a handful of rows
// @example {}
MATCH (step:Migration)
RETURN step.name AS name
