// Gives numbers of keys that were given back long enough ago to new keys of single records, so that the lists of readers stay short.
// @param  parts  LIST<STRING>
// @param  before INTEGER        given back before this instant, milliseconds: no request of then is still under way
// @return parts  STRING
// @return number INTEGER
// @write
// @system
// @example {"parts": ["X1|OFFICIAL|P|GENERAL||OPEN|another"], "before": 0}
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry, [text IN $parts WHERE NOT EXISTS { MATCH (:Acl {parts: text}) }] AS missing
MATCH (free:Acl)
WHERE free.freedAt < $before
WITH registry, missing, free
ORDER BY free.number
WITH registry, missing, collect(free)[..size(missing)] AS frees
UNWIND range(0, size(frees) - 1) AS place
WITH registry, missing[place] AS text, frees[place] AS free
SET free.parts = text, free.own = split(text, '|')[6], free.version = registry.version, free.freedAt = null
RETURN text AS parts, free.number AS number
