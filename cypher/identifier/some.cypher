// Identifiers in the order of their ids, some at a time; for the machine that makes their normal forms anew.
// @param  after STRING      the id after which to begin
// @param  most  INTEGER
// @return id    STRING
// @return kind  STRING
// @return value STRING
// @system
// @example {"after": "", "most": 1000}
MATCH (identifier:Identifier)
WHERE identifier.id > $after
WITH identifier
ORDER BY identifier.id
LIMIT $most
RETURN identifier.id AS id, identifier.kind AS kind, identifier.value AS value
