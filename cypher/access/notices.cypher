// Break-glass grants since a time, newest first: on records and links of a force that the reader sees, each with those of its parts that
// open one of these.
// @param  since INTEGER
// @param  force STRING
// @param  first INTEGER
// @return whole STRING                    the grant
// @return parts LIST<{id: STRING, target: STRING, acl: INTEGER}>   its parts, what each opens, and the key of that
// @example {"since": 0, "force": "X1", "first": 1000}
// @example {"since": 0, "force": "X2", "first": 1000}
// @example {"since": 0, "force": "INQ", "first": 1000}
MATCH (grant:Grant {sort: 'BREAK_GLASS'})
WHERE grant.madeAt >= $since
CALL (grant) {
  MATCH (target:Record {id: grant.own})
  WHERE $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:INVOLVED_IN {id: grant.own}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:USED {id: grant.own}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:PRESENT_AT {id: grant.own}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:WORKED_FOR {id: grant.own}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:KNOWS {id: grant.own}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:MEMBER_OF {id: grant.own}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:PART_OF {id: grant.own}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:OCCURRED_AT {id: grant.own}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Thing)-[target:FEATURED {id: grant.own}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Organisation)-[target:BASED_AT {id: grant.own}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:IntelligenceReport)-[target:MENTIONS {id: grant.own}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
}
WITH grant.whole AS whole, max(grant.madeAt) AS madeAt, collect({id: grant.id, target: grant.own, acl: acl}) AS parts
RETURN whole, parts
ORDER BY madeAt DESC, whole
LIMIT $first
