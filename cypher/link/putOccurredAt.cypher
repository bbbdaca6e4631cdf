// Creates links of type OCCURRED_AT that are not there yet; an end that the writer may not write is as if it were absent.
// @param  rows LIST<{id: STRING, acl: INTEGER, start: STRING, end: STRING, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-occurred-at", "acl": 1, "start": "@X1/rms/CR1", "end": "@X1/rms/A1", "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Record:Entity {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (said:LocationRecord {id: row.end})-[:DESCRIBES]->(b:Location)
WHERE $reader.writeKeys[said.acl]
MERGE (a)-[link:OCCURRED_AT {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
