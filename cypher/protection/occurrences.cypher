// Where crimes and events of one force happened, at places that are the home of a protected person: the links, with the keys that they hold.
// @param  things LIST<STRING>
// @param  force  STRING
// @return id     STRING
// @return acl    INTEGER
// @system
// @example {"things": ["@X1/rms/A1"], "force": "X1"}
UNWIND $things AS of
MATCH (:Location {id: of})<-[link:OCCURRED_AT {force: $force}]-(:Record)
RETURN link.id AS id, link.acl AS acl
