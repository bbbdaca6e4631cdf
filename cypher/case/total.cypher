// How many cases there are inside the reader's view.
// @return total INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {}
MATCH (record:Case)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN count(record) AS total
