// Every structural link, from a noun or thing to what is said of it, by ids alone; read by `check`.
// @return start STRING?
// @return end   STRING?
// @return type  STRING
// @system
// @scan the check reads the whole graph
// @example {}
MATCH (a)-[link:DESCRIBES|HAS_DESCRIPTION|HAS_IDENTIFIER|HAS_NAME|HAS_TEXT]->(b)
RETURN a.id AS start, b.id AS end, type(link) AS type
