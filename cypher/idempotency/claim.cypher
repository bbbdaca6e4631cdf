// Claims an idempotency key inside the transaction that it guards; a key that is taken was applied before.
// @param  key   STRING
// @param  token STRING         of this very try, so that a repeated commit knows its own claim
// @return fresh BOOLEAN
// @write
// @system
// @example {"key": "example-key", "token": "example-token"}
MERGE (claim:Idempotency {key: $key})
ON CREATE SET claim.token = $token
RETURN claim.token = $token AS fresh
