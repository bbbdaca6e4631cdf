// Gives links of type WORKED_FOR another key, for a marking that has become stricter; both keys must be the writer's.
// @param  rows LIST<{id: STRING, acl: INTEGER}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "@X1/rms/J1", "acl": 1}]}
UNWIND $rows AS row
MATCH (a:Person)-[link:WORKED_FOR {id: row.id}]->(:Organisation)
WHERE $reader.writeKeys[a.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl, link.version = coalesce(link.version, 1) + 1
RETURN row.id AS id
