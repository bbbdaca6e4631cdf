// Creates links of type WORKED_FOR that are not there yet; an end that the writer may not write is as if it were absent.
// @param  rows LIST<{id: STRING, acl: INTEGER, start: STRING, end: STRING, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-worked-for", "acl": 1, "start": "@X1/rms/P1", "end": "@X1/rms/G1", "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (said:OrganisationRecord {id: row.end})-[:DESCRIBES]->(b:Organisation)
WHERE $reader.writeKeys[said.acl]
MERGE (a)-[link:WORKED_FOR {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
