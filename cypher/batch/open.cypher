// Opens an import batch, or finds it open from an earlier try of the same folder.
// @param  id        STRING
// @param  force     STRING
// @param  system    STRING
// @param  synthetic BOOLEAN
// @param  at        INTEGER         milliseconds since 1970
// @return id        STRING
// @return fresh     BOOLEAN
// @write
// @system
// @example {"id": "example-batch", "force": "X1", "system": "rms", "synthetic": true, "at": 0}
MERGE (batch:Batch {id: $id})
ON CREATE SET batch.force = $force, batch.system = $system, batch.synthetic = $synthetic, batch.openedAt = $at
RETURN batch.id AS id, batch.openedAt = $at AS fresh
