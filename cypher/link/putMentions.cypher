// Creates links of type MENTIONS that are not there yet; an end that the writer may not write is as if it were absent.
// @param  rows LIST<{id: STRING, acl: INTEGER, start: STRING, end: STRING, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-mentions", "acl": 1, "start": "@X1/rms/R1", "end": "@X1/rms/P1", "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:IntelligenceReport {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (named:Record {id: row.end})
WHERE $reader.writeKeys[named.acl]
OPTIONAL MATCH (named)-[:DESCRIBES]->(thing:Thing)
WITH row, a, coalesce(thing, CASE WHEN named:Entity THEN named END) AS b
WHERE b IS NOT NULL
MERGE (a)-[link:MENTIONS {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
