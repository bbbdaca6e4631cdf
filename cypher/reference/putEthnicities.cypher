// Loads the codes of the two lists of ethnicity.
// @param  rows LIST<{key: STRING, list: EthnicityList, code: STRING, name: STRING, group: STRING?}>
// @return key  STRING
// @write
// @system
// @example {"rows": [{"key": "SELF_DEFINED NS", "list": "SELF_DEFINED", "code": "NS", "name": "Example", "group": null}]}
UNWIND $rows AS row
MERGE (ethnicity:EthnicityCode {key: row.key})
SET ethnicity = row
RETURN row.key AS key
