// Closes a change that waits for its second person; one that was closed meanwhile has no row.
// @param  id          STRING
// @param  state       STRING
// @param  confirmedBy STRING
// @param  confirmedAt INTEGER
// @return id          STRING
// @write
// @system
// @example {"id": "example-change", "state": "DONE", "confirmedBy": "second", "confirmedAt": 1}
MATCH (change:AccessChange {id: $id})
WHERE change.state = 'AWAITS_SECOND_PERSON'
SET change.state = $state, change.confirmedBy = $confirmedBy, change.confirmedAt = $confirmedAt
RETURN change.id AS id
