// Creates what a force recorded of organisations, beside the things themselves.
// @param  rows LIST<{id: STRING, acl: INTEGER, thing: STRING, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-organisation", "acl": 1, "thing": "@X1/rms/G1", "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
MATCH (thing:Organisation {id: row.thing})
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:ThingRecord:OrganisationRecord {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (record)-[:DESCRIBES]->(thing)
RETURN row.id AS id
