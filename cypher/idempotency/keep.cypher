// Keeps the answer of a mutation beside its claim, in the same transaction.
// @param  key    STRING
// @param  answer STRING
// @return key    STRING
// @write
// @system
// @example {"key": "example-mutation", "answer": "{}"}
MATCH (claim:Idempotency {key: $key})
SET claim.answer = $answer
RETURN claim.key AS key
