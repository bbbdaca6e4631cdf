// Things that would tell who people are: places where they live, work, learn or were placed, organisations that they belonged to with
// their premises, and objects that they used. What an export must not describe (exchange/disclosure.ts).
// @param  ids      LIST<STRING>
// @param  natures  LIST<STRING>     ways to be at a place that tell who somebody is
// @return type     LinkType         PRESENT_AT, WORKED_FOR or USED
// @return thing    STRING
// @return premises LIST<STRING>     of an organisation
// @example {"ids": ["@X1/rms/P1"], "natures": ["HOME", "WORK"]}
UNWIND $ids AS of
MATCH (person:Person {id: of})-[link:PRESENT_AT|WORKED_FOR|USED]->(thing:Thing)
WHERE $reader.keys[person.acl] AND person.knownFrom <= $reader.at < person.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND (type(link) <> 'PRESENT_AT' OR link.nature IN $natures)
CALL (link, thing) {
  OPTIONAL MATCH (thing)-[base:BASED_AT]->(place:Location)
  WHERE $reader.keys[base.acl] AND base.knownFrom <= $reader.at < base.knownTo
    AND $reader.keys[place.acl] AND place.knownFrom <= $reader.at < place.knownTo
    AND type(link) = 'WORKED_FOR'
  RETURN collect(place.id) AS premises
}
RETURN DISTINCT type(link) AS type, thing.id AS thing, premises
