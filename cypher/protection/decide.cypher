// Sets or takes off the mark `protected` of a person, by decision: where she has the version that the decision was made from. It is raised
// whatever the mark was before.
// @param  id          STRING
// @param  version     INTEGER
// @param  isProtected BOOLEAN
// @return id          STRING
// @return version     INTEGER    the new one
// @write
// @example {"id": "@X1/rms/P1", "version": 1, "isProtected": true}
MATCH (person:Person {id: $id})
WHERE coalesce(person.version, 1) = $version
  AND $reader.writeKeys[person.acl]
SET person.protected = $isProtected, person.version = $version + 1
RETURN person.id AS id, person.version AS version
