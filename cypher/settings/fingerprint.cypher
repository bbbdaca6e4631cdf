// The fingerprint of the id key that this graph's public ids were made with; the first start leaves its own.
// @param  fingerprint STRING
// @return fingerprint STRING
// @write
// @system
// @example {"fingerprint": "example"}
MERGE (setting:Setting {name: 'id-key'})
ON CREATE SET setting.value = $fingerprint
RETURN setting.value AS fingerprint
