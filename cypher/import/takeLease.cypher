// Takes the lease by which one import of a force runs at a time; one whose holder was not heard of for long is taken over.
// @param  force   STRING
// @param  token   STRING
// @param  holder  STRING          who asks for it, in words
// @param  silence INTEGER         milliseconds without a sign of life after which a holder is taken for dead
// @param  dead    STRING          a holder of whom it is known that its process ended; empty for none
// @return held    BOOLEAN         by this token, from now on
// @return holder  STRING
// @return since   INTEGER         milliseconds since 1970, by the server's clock
// @one
// @write
// @system
// @example {"force": "X1", "token": "example-token", "holder": "an example", "silence": 30000, "dead": ""}
MERGE (lease:Lease {force: $force})
ON CREATE SET lease.token = $token, lease.holder = $holder, lease.since = timestamp(), lease.heard = timestamp()
SET lease.force = $force
WITH lease, lease.token <> $token AND (lease.holder = $dead OR lease.heard + $silence < timestamp()) AS isDead
SET lease.since = CASE WHEN isDead THEN timestamp() ELSE lease.since END,
  lease.holder = CASE WHEN isDead THEN $holder ELSE lease.holder END,
  lease.token = CASE WHEN isDead THEN $token ELSE lease.token END
SET lease.heard = CASE WHEN lease.token = $token THEN timestamp() ELSE lease.heard END
RETURN lease.token = $token AS held, lease.holder AS holder, lease.since AS since
