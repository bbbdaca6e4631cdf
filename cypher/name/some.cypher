// Names in the order of their ids, some at a time; for the machine that makes their search keys anew.
// @param  after  STRING      the id after which to begin
// @param  most   INTEGER
// @return id     STRING
// @return given  STRING?
// @return middle STRING?
// @return family STRING?
// @system
// @example {"after": "", "most": 1000}
MATCH (name:Name)
WHERE name.id > $after
WITH name
ORDER BY name.id
LIMIT $most
RETURN name.id AS id, name.given AS given, name.middle AS middle, name.family AS family
