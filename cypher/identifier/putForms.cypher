// Gives identifiers the normal form that searches find them by.
// @param  rows LIST<{id: STRING, normal: STRING?}>
// @return id   STRING
// @write
// @system
// @example {"rows": [{"id": "@X1/rms/I1", "normal": "20990000101Q"}]}
UNWIND $rows AS row
MATCH (identifier:Identifier {id: row.id})
SET identifier.normal = row.normal
RETURN row.id AS id
