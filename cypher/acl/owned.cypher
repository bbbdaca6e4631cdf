// The records and links that have a key of their own, for giving back those that nothing needs any more.
// @return own STRING
// @system
// @scan a handful of keys, by an index
// @example {}
MATCH (key:Acl)
WHERE key.own > ''
RETURN DISTINCT key.own AS own
