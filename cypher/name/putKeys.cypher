// Gives names the keys that searches find them by.
// @param  rows LIST<{id: STRING, keys: STRING?}>
// @return id   STRING
// @write
// @system
// @example {"rows": [{"id": "@X1/rms/N1", "keys": "dgiven"}]}
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
SET name.searchKeys = row.keys
RETURN row.id AS id
