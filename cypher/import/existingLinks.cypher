// Which ids of a folder are those of links of these types in the graph, and with which digest of content; a type that is not asked for costs nothing.
// @param  ids    LIST<STRING>
// @param  types  LIST<STRING>
// @return id     STRING
// @return kind   STRING
// @return digest STRING?
// @system
// @example {"ids": ["@X1/rms/L1"], "types": ["INVOLVED_IN", "USED"]}
CALL () {
  UNWIND CASE WHEN 'INVOLVED_IN' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:INVOLVED_IN {id: id}]->()
  RETURN id, 'INVOLVED_IN' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'USED' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:USED {id: id}]->()
  RETURN id, 'USED' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'PRESENT_AT' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:PRESENT_AT {id: id}]->()
  RETURN id, 'PRESENT_AT' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'WORKED_FOR' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:WORKED_FOR {id: id}]->()
  RETURN id, 'WORKED_FOR' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'KNOWS' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:KNOWS {id: id}]->()
  RETURN id, 'KNOWS' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'MEMBER_OF' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:MEMBER_OF {id: id}]->()
  RETURN id, 'MEMBER_OF' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'PART_OF' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:PART_OF {id: id}]->()
  RETURN id, 'PART_OF' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'OCCURRED_AT' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:OCCURRED_AT {id: id}]->()
  RETURN id, 'OCCURRED_AT' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'FEATURED' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:FEATURED {id: id}]->()
  RETURN id, 'FEATURED' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'BASED_AT' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:BASED_AT {id: id}]->()
  RETURN id, 'BASED_AT' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'MENTIONS' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:MENTIONS {id: id}]->()
  RETURN id, 'MENTIONS' AS kind, link.digest AS digest
}
RETURN id, kind, digest
