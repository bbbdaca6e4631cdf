// How many people there are inside the reader's view.
// @return total INTEGER
// @one
// @scan a total has to look at every row; it is run only where a client asks for it
// @example {}
MATCH (record:Person)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN count(record) AS total
