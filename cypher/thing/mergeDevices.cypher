// Makes devices that are not there yet: bare things without content, for rows of all forces to meet in.
// @param  rows LIST<{id: STRING, normaliser: INTEGER}>
// @return id   STRING
// @write
// @system
// @example {"rows": [{"id": "example-device", "normaliser": 1}]}
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Device {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
