// Creates events that are not there yet; one that is there stays as it is.
// @param  rows LIST<{id: STRING, acl: INTEGER, props: MAP}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "example-event", "acl": 1, "props": {"force": "X1", "knownFrom": 0, "knownTo": 1}}]}
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:Event {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
