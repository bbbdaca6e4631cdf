CREATE INDEX thing_neighbours IF NOT EXISTS FOR (n:Thing) ON (n.neighbours);
CREATE INDEX thing_record_type IF NOT EXISTS FOR (n:ThingRecord) ON (n.type);
