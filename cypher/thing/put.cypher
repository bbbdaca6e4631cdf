// Creates what a force recorded of objects, beside the things themselves.
// @param  rows LIST<{id: STRING, acl: INTEGER, thing: STRING, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-thing", "acl": 1, "thing": "@X1/rms/O1", "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
MATCH (thing:Thing {id: row.thing})
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:ThingRecord:ObjectRecord {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (record)-[:DESCRIBES]->(thing)
RETURN row.id AS id
