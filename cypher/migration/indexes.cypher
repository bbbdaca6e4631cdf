// The indexes that the graph has, those of its constraints among them, and whether they serve.
// @return name  STRING
// @return state STRING          ONLINE, POPULATING or FAILED
// @system
// @example {}
SHOW INDEXES YIELD name, state
RETURN name, state
