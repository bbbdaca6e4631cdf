// Sets the mark `protected` on people; it is never returned, and goes only by decision. For an import: a decision is `protection/decide`.
// @param  ids LIST<STRING>
// @return id  STRING
// @write
// @example {"ids": ["@X1/rms/P1"]}
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE $reader.writeKeys[person.acl]
SET person.protected = true
RETURN id
