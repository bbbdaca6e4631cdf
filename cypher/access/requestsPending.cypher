// Access requests that wait for a decision, oldest first: on records and links of a force that the reader sees. One about anything else,
// or about nothing, takes no place among them.
// @param  since  INTEGER
// @param  force  STRING
// @param  first  INTEGER
// @return id     STRING
// @return target STRING       the record or link that was asked about
// @return acl    INTEGER      its key
// @example {"since": 0, "force": "X1", "first": 1000}
// @example {"since": 0, "force": "X2", "first": 1000}
// @example {"since": 0, "force": "INQ", "first": 1000}
MATCH (request:AccessRequest {state: 'PENDING'})
WHERE request.madeAt >= $since
CALL (request) {
  MATCH (target:Record {id: request.target})
  WHERE $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:INVOLVED_IN {id: request.target}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:USED {id: request.target}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:PRESENT_AT {id: request.target}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:WORKED_FOR {id: request.target}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:KNOWS {id: request.target}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:MEMBER_OF {id: request.target}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:PART_OF {id: request.target}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:OCCURRED_AT {id: request.target}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Thing)-[target:FEATURED {id: request.target}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Organisation)-[target:BASED_AT {id: request.target}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:IntelligenceReport)-[target:MENTIONS {id: request.target}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
}
RETURN request.id AS id, request.target AS target, acl
ORDER BY request.madeAt, id
LIMIT $first
