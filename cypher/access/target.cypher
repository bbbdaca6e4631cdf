// The keys of records and links by id, whoever may see them: for break-glass, for explaining and for giving keys back. Tells no content.
// @param  ids     LIST<STRING>
// @return id      STRING
// @return kind    STRING       a label, or the type of a link
// @return acl     INTEGER
// @return force   STRING
// @return version INTEGER
// @return ends    LIST<STRING>   of a link, the records and things that it joins
// @system
// @example {"ids": ["@X1/rms/P1", "@X1/rms/L1"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record.acl AS acl, record.force AS force, coalesce(record.version, 1) AS version,
    [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind,
    [] AS ends
  UNION
  MATCH (a)-[link:INVOLVED_IN {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'INVOLVED_IN' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:USED {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'USED' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:PRESENT_AT {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'PRESENT_AT' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:WORKED_FOR {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'WORKED_FOR' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:KNOWS {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'KNOWS' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:MEMBER_OF {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'MEMBER_OF' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:PART_OF {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'PART_OF' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:OCCURRED_AT {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'OCCURRED_AT' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:FEATURED {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'FEATURED' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:BASED_AT {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'BASED_AT' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:MENTIONS {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'MENTIONS' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
}
RETURN id, kind, acl, force, version, ends
