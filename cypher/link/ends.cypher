// What can stand at the end of a chain, for the ids that a reader names: an entity itself, or the thing that a row is about.
// @param  ids    LIST<STRING>
// @return of     STRING
// @return entity STRING
// @example {"ids": ["@X1/rms/P1", "@X1/rms/O1"]}
UNWIND $ids AS of
CALL (of) {
  MATCH (record:Record:Entity {id: of})
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  RETURN record.id AS entity
  UNION
  MATCH (said:ThingRecord {id: of})-[:DESCRIBES]->(thing:Thing)
  WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  RETURN thing.id AS entity LIMIT 1
  UNION
  MATCH (thing:Thing {id: of})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN thing.id AS entity LIMIT 1
  UNION
  MATCH (thing:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN thing.id AS entity LIMIT 1
}
RETURN of, entity
