// Gives links of type WORKED_FOR another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at.
// @param  rows LIST<{id: STRING, was: INTEGER, acl: INTEGER}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "@X1/rms/J1", "was": 1, "acl": 1}]}
UNWIND $rows AS row
MATCH (a:Person)-[link:WORKED_FOR {id: row.id}]->(:Organisation)
WHERE link.acl = row.was
  AND $reader.writeKeys[a.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl, link.version = coalesce(link.version, 1) + 1
RETURN row.id AS id
