// Whether each of these keys was claimed, so that its transaction was committed.
// @param  keys  LIST<STRING>
// @return key   STRING
// @return known BOOLEAN
// @system
// @example {"keys": ["example-key"]}
UNWIND $keys AS wanted
OPTIONAL MATCH (claim:Idempotency {key: wanted})
RETURN wanted AS key, claim IS NOT NULL AS known
