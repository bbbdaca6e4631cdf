// Gives records and links another key, for a seal, a grant or another marking. Both keys must be the writer's, and the version
// still the one that she saw; what has another, or is not hers, is passed over.
// @param  rows    LIST<{id: STRING, acl: INTEGER, version: INTEGER}>
// @return id      STRING
// @return version INTEGER                  the new one
// @write
// @example {"rows": [{"id": "@X1/rms/P1", "acl": 1, "version": 1}]}
UNWIND $rows AS row
CALL (row) {
  MATCH (record:Record {id: row.id})
  WHERE coalesce(record.version, 1) = row.version
    AND $reader.writeKeys[record.acl]
    AND $reader.writeKeys[row.acl]
  SET record.acl = row.acl, record.version = row.version + 1
  RETURN record.version AS version
  UNION
  MATCH (a:Person)-[link:INVOLVED_IN {id: row.id}]->(b:Case|Crime|Event)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:USED {id: row.id}]->(:Thing)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:PRESENT_AT {id: row.id}]->(:Location)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:WORKED_FOR {id: row.id}]->(:Organisation)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:KNOWS {id: row.id}]->(b:Person)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:MEMBER_OF {id: row.id}]->(b:Network)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Crime|Event)-[link:PART_OF {id: row.id}]->(b:Case)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Crime|Event)-[link:OCCURRED_AT {id: row.id}]->(:Location)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (:Thing)-[link:FEATURED {id: row.id}]->(b:Case|Crime|Event)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (:Organisation)-[link:BASED_AT {id: row.id}]->(:Location)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:IntelligenceReport)-[link:MENTIONS {id: row.id}]->(b:Record)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:IntelligenceReport)-[link:MENTIONS {id: row.id}]->(:Thing)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
}
RETURN row.id AS id, version
