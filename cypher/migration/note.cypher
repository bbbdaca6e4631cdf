// Notes a migration as applied.
// @param  name STRING
// @param  at   INTEGER
// @return name STRING
// @write
// @system
// @example {"name": "000-example", "at": 0}
MERGE (step:Migration {name: $name})
ON CREATE SET step.appliedAt = $at
RETURN step.name AS name
