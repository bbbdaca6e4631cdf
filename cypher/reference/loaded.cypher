// The digest of the reference lists that the graph holds; no row where none were ever loaded.
// @return digest STRING
// @system
// @example {}
MATCH (setting:Setting {name: 'reference'})
RETURN setting.value AS digest
