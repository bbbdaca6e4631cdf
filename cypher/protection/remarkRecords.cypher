// Gives records another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at.
// @param  rows LIST<{id: STRING, was: INTEGER, acl: INTEGER}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "@X1/rms/P1", "was": 1, "acl": 1}]}
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
WHERE record.acl = row.was
  AND $reader.writeKeys[record.acl]
  AND $reader.writeKeys[row.acl]
SET record.acl = row.acl, record.version = coalesce(record.version, 1) + 1
RETURN row.id AS id
