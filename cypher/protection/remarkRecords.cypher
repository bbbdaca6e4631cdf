// Gives records another key, for a marking that has become stricter; both keys must be the writer's.
// @param  rows LIST<{id: STRING, acl: INTEGER}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "@X1/rms/P1", "acl": 1}]}
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
WHERE $reader.writeKeys[record.acl]
  AND $reader.writeKeys[row.acl]
SET record.acl = row.acl, record.version = coalesce(record.version, 1) + 1
RETURN row.id AS id
