// Names are found by keys made at import, parted by spaces; identifiers by their normal form.
CREATE FULLTEXT INDEX name_search_keys IF NOT EXISTS FOR (n:Name) ON EACH [n.searchKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX identifier_normal IF NOT EXISTS FOR (n:Identifier) ON (n.normal);
