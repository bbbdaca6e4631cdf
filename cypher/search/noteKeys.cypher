// Notes the version of the search keys once all names and identifiers have them, so that the next start need not look.
// @param  version STRING
// @return version STRING
// @write
// @system
// @example {"version": "example"}
MERGE (setting:Setting {name: 'search-keys'})
SET setting.value = $version
RETURN setting.value AS version
