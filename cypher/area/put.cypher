// Loads areas from the reference lists. None is taken away: a code that was valid once may stand in a record for ever.
// @param  rows LIST<{code: STRING, name: STRING, kind: AreaKind, force: STRING?, within: STRING?, validFrom: STRING?, validTo: STRING?, supersededBy: STRING?, latitude: FLOAT?, longitude: FLOAT?}>
// @return code STRING
// @write
// @system
// @example {"rows": [{"code": "ZX1000001", "name": "Northmere", "kind": "TOWN", "force": "X1", "within": null, "validFrom": null, "validTo": null, "supersededBy": null, "latitude": 53.5, "longitude": -16.5}]}
UNWIND $rows AS row
MERGE (area:Area {code: row.code})
SET area = row
RETURN row.code AS code
