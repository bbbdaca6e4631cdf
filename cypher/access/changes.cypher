// Changes by id, oldest first.
// @param  ids     LIST<STRING>
// @return id      STRING
// @return record  STRING       the record or link
// @return force   STRING       whose it is
// @return what    STRING       SEAL, UNSEAL, REMARK, PROTECT or UNPROTECT
// @return parts   STRING       the text of the key that it takes
// @return version INTEGER      that it had when the change was asked for
// @return by      STRING
// @return reason  STRING
// @return madeAt  INTEGER
// @return state   STRING       DONE, AWAITS_SECOND_PERSON or OVERTAKEN
// @system
// @example {"ids": ["example-change"]}
MATCH (change:AccessChange)
WHERE change.id IN $ids
RETURN change.id AS id, change.record AS record, change.force AS force, change.what AS what, change.parts AS parts,
  change.version AS version, change.by AS by, change.reason AS reason, change.madeAt AS madeAt, change.state AS state
ORDER BY madeAt, id
