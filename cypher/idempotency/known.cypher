// Which of these keys were claimed, so that their transactions were committed.
// @param  keys LIST<STRING>
// @return key  STRING
// @system
// @example {"keys": ["example-key"]}
UNWIND $keys AS wanted
MATCH (claim:Idempotency {key: wanted})
RETURN claim.key AS key
