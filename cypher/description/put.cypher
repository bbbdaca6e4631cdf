// Creates descriptions that are not there yet, beside the records that they are about.
// @param  rows LIST<{id: STRING, acl: INTEGER, subject: STRING, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-description", "acl": 1, "subject": "@X1/rms/P1", "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
WHERE $reader.writeKeys[subject.acl]
  AND $reader.writeKeys[row.acl]
MERGE (record:Record:Description {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (subject)-[:HAS_DESCRIPTION]->(record)
RETURN row.id AS id
