// Which forces hold something that the reader has a pointer to: a link of what she asks about, or a row or link of a thing that she sees
// beside it. The code of the force alone: neither how much it holds nor what.
// @param  ids   LIST<STRING>
// @return of    STRING       what was asked about, as the reader gave it
// @return force STRING
// @example {"ids": ["@X1/rms/P1", "@X1/rms/O1"]}
UNWIND $ids AS of
CALL (of) {
  MATCH (about:Entity {id: of})
  WHERE $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN about
  UNION
  MATCH (asked:Entity {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(about:Thing)
  WHERE $reader.keys[asked.acl] AND asked.knownFrom <= $reader.at < asked.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN about
}
WITH DISTINCT of, about
CALL (about) {
  MATCH (about)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
  RETURN far.force AS force
  UNION
  MATCH (about)<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.pointerKeys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN said.force AS force
}
WITH DISTINCT of, force
WHERE force IS NOT NULL
RETURN of, force
ORDER BY of, force
