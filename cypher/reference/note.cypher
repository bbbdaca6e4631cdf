// Notes the digest of the reference lists once they are all loaded, so that the next start need not load them.
// @param  digest STRING
// @return digest STRING
// @write
// @system
// @example {"digest": "example"}
MERGE (setting:Setting {name: 'reference'})
SET setting.value = $digest
RETURN setting.value AS digest
