// Every name that the graph knows; statements are checked against these lists, since the server warns of none in a write.
// label Acl AclRegistry Batch Case Entity Force Idempotency Identifier Migration Name Person Phone Record Setting Source Text Thing ThingRecord Vehicle
// key acl anonymityRequested appliedAt capacity closedAt cocadStrand code contactUnit created digest end flags force id key knownFrom knownTo last name nature neighbours normaliser number openedAt parts protected rejected role sourceId start suspectedFalse synthetic system token type value version
// type DESCRIBES FEATURED HAS_IDENTIFIER HAS_NAME HAS_TEXT INVOLVED_IN KNOWS USED
