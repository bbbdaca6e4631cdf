// Rows about things of before the width are rows about objects; their values had no rules then.
MATCH (said:ThingRecord) WHERE NOT said:ObjectRecord AND NOT said:LocationRecord AND NOT said:OrganisationRecord SET said:ObjectRecord, said.validity = 'NOT_CHECKED';
MATCH (said:Identifier) WHERE said.validity IS NULL SET said.validity = 'NOT_CHECKED';
