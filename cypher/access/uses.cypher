// Counts uses of a thing that is capped per reader and day; gives how many there were, this one among them.
// @param  key  STRING
// @param  more INTEGER
// @return used INTEGER
// @write
// @system
// @example {"key": "example-day", "more": 1}
MERGE (use:CappedUse {key: $key})
ON CREATE SET use.used = 0
SET use.used = use.used + $more
RETURN use.used AS used
