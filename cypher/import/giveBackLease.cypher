// Gives a lease back, unless another has taken it over.
// @param  force STRING
// @param  token STRING
// @return force STRING
// @write
// @system
// @example {"force": "X1", "token": "example-token"}
MATCH (lease:Lease {force: $force})
WHERE lease.token = $token
DELETE lease
RETURN $force AS force
