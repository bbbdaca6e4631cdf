// Access requests by id, oldest first.
// @param  ids            LIST<STRING>
// @return id             STRING
// @return target         STRING       the id that was asked about, whether or not anything has it
// @return subject        STRING
// @return force          STRING       of the reader who asks
// @return role           STRING
// @return purpose        STRING
// @return reason         STRING
// @return hours          INTEGER
// @return opensProtected BOOLEAN
// @return madeAt         INTEGER
// @return state          STRING       PENDING, GRANTED or REFUSED
// @return decidedBy      STRING       empty while it is pending
// @return decidedReason  STRING
// @system
// @example {"ids": ["example-request"]}
MATCH (request:AccessRequest)
WHERE request.id IN $ids
RETURN request.id AS id, request.target AS target, request.subject AS subject, request.force AS force, request.role AS role,
  request.purpose AS purpose, request.reason AS reason, request.hours AS hours, request.opensProtected AS opensProtected,
  request.madeAt AS madeAt, request.state AS state, request.decidedBy AS decidedBy, request.decidedReason AS decidedReason
ORDER BY madeAt, id
