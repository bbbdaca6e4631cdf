// Writes the decision on an access request that is pending; one that was decided meanwhile has no row.
// @param  id            STRING
// @param  state         STRING
// @param  decidedBy     STRING
// @param  decidedReason STRING
// @param  decidedAt     INTEGER
// @return id            STRING
// @write
// @system
// @example {"id": "example-request", "state": "REFUSED", "decidedBy": "reader", "decidedReason": "Not needed.", "decidedAt": 1}
MATCH (request:AccessRequest {id: $id})
WHERE request.state = 'PENDING'
SET request.state = $state, request.decidedBy = $decidedBy, request.decidedReason = $decidedReason, request.decidedAt = $decidedAt
RETURN request.id AS id
