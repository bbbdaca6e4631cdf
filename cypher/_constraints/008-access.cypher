// Grants, access requests and changes of who may see a record, and keys of single records.
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_request_id IF NOT EXISTS FOR (n:AccessRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_change_id IF NOT EXISTS FOR (n:AccessChange) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT capped_use_key IF NOT EXISTS FOR (n:CappedUse) REQUIRE n.key IS UNIQUE;
CREATE INDEX acl_own IF NOT EXISTS FOR (n:Acl) ON (n.own);
CREATE INDEX acl_freed IF NOT EXISTS FOR (n:Acl) ON (n.freedAt);
CREATE INDEX grant_own IF NOT EXISTS FOR (n:Grant) ON (n.own);
CREATE INDEX grant_whole IF NOT EXISTS FOR (n:Grant) ON (n.whole);
CREATE INDEX grant_sort IF NOT EXISTS FOR (n:Grant) ON (n.sort);
CREATE INDEX access_request_state IF NOT EXISTS FOR (n:AccessRequest) ON (n.state);
CREATE INDEX access_request_subject IF NOT EXISTS FOR (n:AccessRequest) ON (n.subject);
CREATE INDEX access_change_state IF NOT EXISTS FOR (n:AccessChange) ON (n.state);
