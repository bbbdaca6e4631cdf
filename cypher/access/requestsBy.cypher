// What a reader has asked access to, newest first.
// @param  subject STRING
// @param  force   STRING
// @param  first   INTEGER
// @return id      STRING
// @system
// @example {"subject": "reader", "force": "X1", "first": 200}
MATCH (request:AccessRequest {subject: $subject})
WHERE request.force = $force
RETURN request.id AS id
ORDER BY request.madeAt DESC, id
LIMIT $first
