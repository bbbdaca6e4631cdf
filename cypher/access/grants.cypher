// Parts of grants by id, newest first, also those that were taken back.
// @param  ids            LIST<STRING>
// @return id             STRING
// @return whole          STRING       the grant that it is a part of: one decision may open several records
// @return own            STRING       what it opens
// @return subject        STRING
// @return force          STRING       of the reader who holds it
// @return purpose        STRING
// @return until          INTEGER      milliseconds
// @return opensProtected BOOLEAN
// @return sort           STRING       DECISION, KEEPER or BREAK_GLASS
// @return by             STRING       who gave it
// @return madeAt         INTEGER
// @return reason         STRING
// @return notify         STRING       the second person of a break-glass; empty otherwise
// @return request        STRING       the access request that it answers; empty where there was none
// @system
// @example {"ids": ["example-grant"]}
MATCH (grant:Grant)
WHERE grant.id IN $ids
RETURN grant.id AS id, grant.whole AS whole, grant.own AS own, grant.subject AS subject,
  coalesce(grant.force, '') AS force, grant.purpose AS purpose, grant.until AS until,
  grant.opensProtected AS opensProtected, grant.sort AS sort, grant.by AS by, grant.madeAt AS madeAt,
  grant.reason AS reason, grant.notify AS notify, grant.request AS request
ORDER BY madeAt DESC, whole, id
