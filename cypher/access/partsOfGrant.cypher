// The parts of a grant that stand, for taking it back.
// @param  whole   STRING
// @return id      STRING
// @return own     STRING       what it opens
// @return subject STRING       whom it is opened to
// @return force   STRING       her force
// @return sort    STRING       DECISION, KEEPER or BREAK_GLASS
// @system
// @example {"whole": "example-grant"}
MATCH (grant:Grant {whole: $whole})
WHERE grant.revokedAt IS NULL
RETURN grant.id AS id, grant.own AS own, grant.subject AS subject, coalesce(grant.force, '') AS force, grant.sort AS sort
ORDER BY id
