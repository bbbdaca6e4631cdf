// Closes changes that wait for a second person, of records that have another version now.
// @param  records LIST<STRING>
// @return id      STRING
// @write
// @system
// @example {"records": ["example"]}
MATCH (change:AccessChange {state: 'AWAITS_SECOND_PERSON'})
WHERE change.record IN $records
SET change.state = 'OVERTAKEN'
RETURN change.id AS id
