// Break-glass grants since a time that name a reader as the second person of her force, newest first. She is told of them whether or not she sees what
// they open: so the one who used it chose.
// @param  subject STRING
// @param  force   STRING                    of who used the break-glass, and so hers
// @param  since   INTEGER
// @param  first   INTEGER
// @return whole   STRING                    the grant
// @return parts   LIST<{id: STRING, target: STRING}>   its parts, and what each opens
// @system
// @example {"subject": "second", "force": "X1", "since": 0, "first": 1000}
MATCH (grant:Grant {sort: 'BREAK_GLASS'})
WHERE grant.madeAt >= $since AND grant.notify = $subject AND grant.force = $force
WITH grant.whole AS whole, max(grant.madeAt) AS madeAt, collect({id: grant.id, target: grant.own}) AS parts
RETURN whole, parts
ORDER BY madeAt DESC, whole
LIMIT $first
