// Identifiers of these normal forms, with what they identify. More than `most` are left out whole.
// @param  forms  LIST<STRING>
// @param  forces LIST<STRING>?        identifiers that these forces recorded alone; all where it is null
// @param  system STRING?              of this system of theirs alone; of all where it is null
// @param  labels LIST<STRING>?        of records of these labels alone; of all where it is null
// @param  most   INTEGER
// @return count  INTEGER              of the readable ones, one more than `most` where they are left out
// @return found  LIST<{row: STRING, kind: STRING, value: STRING, record: STRING}>
// @one
// @example {"forms": ["20990000101Q"], "forces": null, "system": null, "labels": null, "most": 5000}
// @example {"forms": ["20990000101Q"], "forces": ["X1"], "system": "rms", "labels": ["Person", "Case"], "most": 5000}
CALL () {
  UNWIND $forms AS form
  MATCH (identifier:Identifier {normal: form})<-[:HAS_IDENTIFIER]-(record:Entity)
  WHERE $reader.keys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND ($forces IS NULL OR identifier.force IN $forces)
    AND ($system IS NULL OR identifier.system = $system)
    AND ($labels IS NULL OR any(label IN labels(record) WHERE label IN $labels))
  WITH identifier, record
  LIMIT $most + 1
  RETURN collect({row: identifier.id, kind: identifier.kind, value: identifier.value, record: record.id}) AS every
}
RETURN size(every) AS count, CASE WHEN size(every) <= $most THEN every ELSE [] END AS found
