// Loads the outcome codes.
// @param  rows LIST<{code: STRING, name: STRING, group: STRING, isNfa: BOOLEAN, suspectIdentified: BOOLEAN?, victimSupports: BOOLEAN?, reviewDefault: ReviewDefault}>
// @return code STRING
// @write
// @system
// @example {"rows": [{"code": "18", "name": "Example", "group": "Example", "isNfa": true, "suspectIdentified": false, "victimSupports": null, "reviewDefault": "IN"}]}
UNWIND $rows AS row
MERGE (outcome:Outcome {code: row.code})
SET outcome = row
RETURN row.code AS code
