// The version of the search keys that all names and identifiers of the graph have; no row where none was ever noted.
// @return version STRING
// @system
// @example {}
MATCH (setting:Setting {name: 'search-keys'})
RETURN setting.value AS version
