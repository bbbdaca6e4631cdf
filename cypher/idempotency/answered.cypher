// What was asked and answered under an idempotency key; no row where nothing was.
// @param  key     STRING
// @return request STRING
// @return answer  STRING
// @one
// @system
// @example {"key": "example-mutation"}
MATCH (claim:Idempotency {key: $key})
RETURN coalesce(claim.request, '') AS request, coalesce(claim.answer, '') AS answer
