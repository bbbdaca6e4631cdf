// The constraints that the graph has.
// @return name STRING
// @system
// @example {}
SHOW CONSTRAINTS YIELD name
RETURN name
