// Loads the offence classes.
// @param  rows LIST<{code: STRING, name: STRING, group: STRING, childSpecific: BOOLEAN, sexual: BOOLEAN, statute: STRING?}>
// @return code STRING
// @write
// @system
// @example {"rows": [{"code": "22B", "name": "Example", "group": "Example", "childSpecific": true, "sexual": true, "statute": null}]}
UNWIND $rows AS row
MERGE (offence:Offence {code: row.code})
SET offence = row
RETURN row.code AS code
