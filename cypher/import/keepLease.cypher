// A sign of life of the holder of a lease; nothing when another has taken it over.
// @param  force STRING
// @param  token STRING
// @return force STRING
// @one
// @write
// @system
// @example {"force": "X1", "token": "example-token"}
MATCH (lease:Lease {force: $force})
WHERE lease.token = $token
SET lease.heard = timestamp()
RETURN lease.force AS force
