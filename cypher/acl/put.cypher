// Gives each combination of marking parts a key number, one combination one number for ever; the registry's lock puts writers in order.
// @param  parts  LIST<STRING>
// @return parts  STRING
// @return number INTEGER
// @write
// @system
// @example {"parts": ["X1|OFFICIAL|P|GENERAL||OPEN|"]}
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry, registry.version AS version
UNWIND $parts AS text
MERGE (key:Acl {parts: text})
ON CREATE SET registry.last = registry.last + 1, key.number = registry.last, key.version = version,
  key.own = nullIf(split(text, '|')[6], '')
RETURN text AS parts, key.number AS number
