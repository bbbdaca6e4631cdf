// Writes down that a reader asks for access; nothing is looked up, so that hidden and absent are one.
// @param  id    STRING
// @param  props MAP
// @return id    STRING
// @write
// @system
// @example {"id": "example-request", "props": {"state": "PENDING"}}
MERGE (request:AccessRequest {id: $id})
ON CREATE SET request += $props
RETURN request.id AS id
