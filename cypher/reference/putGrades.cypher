// Loads the values of the grading schemes.
// @param  rows LIST<{key: STRING, scheme: STRING, dimension: STRING, code: STRING, name: STRING, legacy: BOOLEAN}>
// @return key  STRING
// @write
// @system
// @example {"rows": [{"key": "3x5x2 handling P", "scheme": "3x5x2", "dimension": "handling", "code": "P", "name": "Example", "legacy": false}]}
UNWIND $rows AS row
MERGE (grade:Grade {key: row.key})
SET grade = row
RETURN row.key AS key
