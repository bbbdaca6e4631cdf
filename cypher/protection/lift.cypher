// Takes the mark `protected` off a person, by decision of two people.
// @param  ids LIST<STRING>
// @return id  STRING
// @write
// @example {"ids": ["@X1/rms/P1"]}
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE $reader.writeKeys[person.acl]
SET person.protected = false
RETURN id
