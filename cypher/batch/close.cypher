// Closes an import batch with its counts; a batch that was closed and gained no row keeps its time.
// @param  id       STRING
// @param  at       INTEGER         milliseconds since 1970
// @param  created  INTEGER
// @param  rejected INTEGER
// @return id       STRING
// @write
// @system
// @example {"id": "example-batch", "at": 0, "created": 0, "rejected": 0}
MATCH (batch:Batch {id: $id})
SET batch.closedAt = CASE WHEN $created > 0 OR batch.closedAt IS NULL THEN $at ELSE batch.closedAt END,
  batch.created = coalesce(batch.created, 0) + $created,
  batch.rejected = $rejected
RETURN batch.id AS id
