// Which forces hold an identifier of one of these normal forms that the reader has a pointer to. The code of the force alone.
// @param  forms LIST<STRING>
// @param  sorts LIST<STRING>       kinds of identifiers
// @return of    STRING       what was asked about, as the reader gave it
// @return force STRING
// @example {"forms": ["20990000101Q", "POINTER0", "POINTER1", "POINTER2", "POINTER3", "POINTER4", "POINTER5", "POINTER6", "POINTER7", "POINTER8"], "sorts": ["PNC_ID", "FORCE_REFERENCE", "OTHER"]}
UNWIND $forms AS of
CALL (of) {
  MATCH (identifier:Identifier {normal: of})<-[:HAS_IDENTIFIER]-(far:Entity)
  WHERE $reader.pointerKeys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND identifier.kind IN $sorts
  RETURN identifier.force AS force
  UNION
  MATCH (identifier:Identifier {normal: of})<-[:HAS_IDENTIFIER]-(far:Entity)
  WHERE $reader.pointerKeys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.keys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND identifier.kind IN $sorts
  RETURN identifier.force AS force
  UNION
  MATCH (identifier:Identifier {normal: of})<-[:HAS_IDENTIFIER]-(far:Entity)
  WHERE $reader.keys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND identifier.kind IN $sorts
  RETURN far.force AS force
}
RETURN DISTINCT of, force
ORDER BY of, force
