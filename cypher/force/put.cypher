// Loads forces and national bodies from the reference lists.
// @param  rows LIST<{code: STRING, name: STRING, contactUnit: STRING}>
// @return code STRING
// @write
// @system
// @example {"rows": [{"code": "X1", "name": "Northmere Police", "contactUnit": "Northmere force intelligence bureau"}]}
UNWIND $rows AS row
MERGE (force:Force {code: row.code})
SET force.name = row.name, force.contactUnit = row.contactUnit
RETURN row.code AS code
