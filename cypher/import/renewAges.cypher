// Gives roles in the graph other ages, when a new description tells more of when the person was born.
// @param  rows LIST<{id: STRING, ageMin: INTEGER, ageMax: INTEGER}>
// @return id   STRING
// @write
// @example {"rows": [{"id": "@X1/rms/L1", "ageMin": 14, "ageMax": 15}]}
UNWIND $rows AS row
MATCH (a:Person)-[link:INVOLVED_IN {id: row.id}]->(b:Record)
WHERE $reader.writeKeys[a.acl]
  AND $reader.writeKeys[b.acl]
  AND $reader.writeKeys[link.acl]
SET link.ageMin = row.ageMin, link.ageMax = row.ageMax
RETURN row.id AS id
