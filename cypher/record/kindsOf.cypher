// What the public ids stand for: a label, or a link's type. An id that is not there, or not for this reader, has no row.
// @param  ids  LIST<STRING>
// @return id   STRING
// @return kind STRING
// @example {"ids": ["@X1/rms/P1", "@X1/rms/C1", "@X1/rms/O1"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  RETURN [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind
  UNION
  MATCH (thing:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN 'Thing' AS kind
  UNION
  MATCH (thing:Thing {id: id})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN 'Thing' AS kind
  UNION
  MATCH (start:Person)-[link:INVOLVED_IN {id: id}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'INVOLVED_IN' AS kind
  UNION
  MATCH (start:Person)-[link:USED {id: id}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'USED' AS kind
  UNION
  MATCH (start:Person)-[link:PRESENT_AT {id: id}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'PRESENT_AT' AS kind
  UNION
  MATCH (start:Person)-[link:WORKED_FOR {id: id}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'WORKED_FOR' AS kind
  UNION
  MATCH (start:Person)-[link:KNOWS {id: id}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'KNOWS' AS kind
  UNION
  MATCH (start:Person)-[link:MEMBER_OF {id: id}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'MEMBER_OF' AS kind
  UNION
  MATCH (start:Crime|Event)-[link:PART_OF {id: id}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'PART_OF' AS kind
  UNION
  MATCH (start:Crime|Event)-[link:OCCURRED_AT {id: id}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'OCCURRED_AT' AS kind
  UNION
  MATCH (start:Thing)-[link:FEATURED {id: id}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'FEATURED' AS kind
  UNION
  MATCH (start:Organisation)-[link:BASED_AT {id: id}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'BASED_AT' AS kind
  UNION
  MATCH (start:IntelligenceReport)-[link:MENTIONS {id: id}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'MENTIONS' AS kind
}
RETURN id, kind
