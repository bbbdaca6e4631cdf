// Claims the idempotency key of a mutation inside its transaction, or gives what was asked and answered under it before.
// @param  key     STRING
// @param  token   STRING        of this very try, so that a repeated commit knows its own claim
// @param  request STRING        digest of what is asked
// @return fresh   BOOLEAN
// @return request STRING
// @return answer  STRING        empty while there is none
// @write
// @system
// @example {"key": "example-mutation", "token": "example-token", "request": "example-digest"}
MERGE (claim:Idempotency {key: $key})
ON CREATE SET claim.token = $token, claim.request = $request
RETURN claim.token = $token AS fresh, coalesce(claim.request, '') AS request, coalesce(claim.answer, '') AS answer
