// Access requests that wait for a decision, oldest first; who may decide is told by what she may read of the targets.
// @param  since          INTEGER
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
// @example {"since": 0}
MATCH (request:AccessRequest {state: 'PENDING'})
WHERE request.madeAt >= $since
RETURN request.id AS id, request.target AS target, request.subject AS subject, request.force AS force, request.role AS role,
  request.purpose AS purpose, request.reason AS reason, request.hours AS hours, request.opensProtected AS opensProtected,
  request.madeAt AS madeAt, request.state AS state, request.decidedBy AS decidedBy, request.decidedReason AS decidedReason
ORDER BY madeAt, id
LIMIT 1000
