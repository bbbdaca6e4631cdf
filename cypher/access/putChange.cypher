// Writes down a change of who may see a record: done, or waiting for the second person.
// @param  id    STRING
// @param  props MAP
// @return id    STRING
// @write
// @system
// @example {"id": "example-change", "props": {"state": "DONE"}}
MERGE (change:AccessChange {id: $id})
ON CREATE SET change += $props
RETURN change.id AS id
