// Changes that wait for a second person of a force, oldest first: of records and links that the reader sees.
// @param  force  STRING
// @param  first  INTEGER
// @return id     STRING
// @return target STRING       the record or link
// @return acl    INTEGER      its key
// @example {"force": "X1", "first": 1000}
// @example {"force": "X2", "first": 1000}
// @example {"force": "INQ", "first": 1000}
MATCH (change:AccessChange {state: 'AWAITS_SECOND_PERSON'})
WHERE change.force = $force
CALL (change) {
  MATCH (target:Record {id: change.record})
  WHERE $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:INVOLVED_IN {id: change.record}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:USED {id: change.record}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:PRESENT_AT {id: change.record}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:WORKED_FOR {id: change.record}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:KNOWS {id: change.record}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:MEMBER_OF {id: change.record}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:PART_OF {id: change.record}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:OCCURRED_AT {id: change.record}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Thing)-[target:FEATURED {id: change.record}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Organisation)-[target:BASED_AT {id: change.record}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:IntelligenceReport)-[target:MENTIONS {id: change.record}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
}
RETURN change.id AS id, change.record AS target, acl
ORDER BY change.madeAt, id
LIMIT $first
