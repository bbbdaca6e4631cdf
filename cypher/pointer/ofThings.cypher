// Which forces hold a row or a link about one of these things that the reader has a pointer to: for a number or plate that she asks about
// by its value. The code of the force alone.
// @param  ids   LIST<STRING>
// @return of    STRING       what was asked about, as the reader gave it
// @return force STRING
// @example {"ids": ["@X1/rms/O1"]}
UNWIND $ids AS of
CALL (of) {
  MATCH (about:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN far.force AS force
  UNION
  MATCH (about:Thing {id: of})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.pointerKeys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN said.force AS force
}
WITH DISTINCT of, force
WHERE force IS NOT NULL
RETURN of, force
ORDER BY of, force
