import type { InvariantName } from '../../src/check/table.ts';

/** Ways to break one invariant each, for check.test.ts. */

/** What it is, which record or link, how it is spoilt, and the invariants that its id is then told of. */
export type Case = readonly [string, string, string, readonly InvariantName[]];

/** An id that nothing has. */
export const free = 'a'.repeat(26);

/** Which record or link `n`, how it is spoilt, which rules then tell its id; it is mended afterwards. */
export const spoilt: readonly Case[] = [
  ['a link whose key nobody knows', '()-[n:FEATURED]->()', 'SET n.acl = 9999', ['KEY']],
  ['a record without a key', '(n:Source)', 'REMOVE n.acl', ['KEY']],
  [
    'a key of another force',
    "()-[n:FEATURED {force: 'INQ'}]->() MATCH (k:Acl) WHERE k.parts STARTS WITH 'X1|'",
    'SET n.acl = k.number',
    ['KEY'],
  ],
  ['a known span that ends first', '(n:Text)', 'SET n.knownTo = n.knownFrom - 1', ['KNOWN']],
  ['no known span', '(n:ObjectRecord)', 'REMOVE n.knownFrom', ['KNOWN']],
  ['a link known before its ends', '()-[n:FEATURED]->()', 'SET n.knownFrom = 1', ['INSIDE']],
  ['a required field that is empty', '(n:Network)', 'REMOVE n.mopiGroup', ['FIELDS']],
  ['a class that no list has', '(n:Crime)', "SET n.offence = '999'", ['FIELDS']],
  ['a link of no basis that is known', '()-[n:USED]->()', "SET n.basis = 'HEARSAY'", ['FIELDS']],
  [
    'OFFENDER without a conviction',
    "()-[n:INVOLVED_IN {role: 'SUSPECT'}]->() WHERE n.legalStatus <> 'CONVICTED'",
    "SET n.role = 'OFFENDER'",
    ['ROW'],
  ],
  [
    'a FACILITATOR whom nobody assessed',
    "()-[n:INVOLVED_IN {role: 'SUSPECT'}]->() WHERE n.assessedBy IS NULL",
    "SET n.role = 'FACILITATOR'",
    ['ROW'],
  ],
  [
    'a network role whom nobody assessed',
    "()-[n:MEMBER_OF]->() WHERE n.networkRole IN ['ASSOCIATE', 'UNKNOWN'] AND n.assessedBy IS NULL",
    "SET n.networkRole = 'CORE'",
    ['ROW'],
  ],
  [
    'a name that is none',
    '(n:Name) WHERE n.given IS NOT NULL',
    "SET n.given = 'unknown'",
    ['DERIVED', 'ROW'],
  ],
  [
    'a mark that its value does not bear',
    "(n:ObjectRecord {validity: 'VALID'})",
    "SET n.validity = 'INVALID'",
    ['DERIVED'],
  ],
  [
    'days of birth that the row does not come to',
    '(n:Description) WHERE n.birthDate IS NOT NULL',
    "SET n.birthDate = '1950'",
    ['DERIVED'],
  ],
  [
    'doubt that no grade says',
    '()-[n:FEATURED]->() WHERE n.suspectedFalse IS NULL',
    'SET n.suspectedFalse = true',
    ['DOUBT'],
  ],
  [
    'a grade of doubt that is not marked',
    '(n:Text) WHERE n.suspectedFalse IS NULL',
    "SET n.informationAssessment = 'E'",
    ['DOUBT'],
  ],
  [
    'a period that ends before it begins',
    '()-[n:USED]->() WHERE n.fromMin IS NOT NULL',
    "SET n.toMin = '1900-01-01', n.toMax = '1900-01-01'",
    ['PERIOD'],
  ],
  ['a link without a source', '()-[n:FEATURED]->()', `SET n.sourceId = '${free}'`, ['SOURCE']],
  [
    'a record whose source is of another force',
    "(n:ObjectRecord {force: 'INQ'}) MATCH (s:Source {force: 'X1'})",
    'SET n.sourceId = s.id',
    ['SOURCE'],
  ],
  ['a link that names another end', '()-[n:FEATURED]->()', `SET n.start = '${free}'`, ['ENDS']],
  [
    'an own reference of something else',
    "(n:Identifier {kind: 'FORCE_REFERENCE'})",
    "SET n.reference = 'another'",
    ['OWN_REFERENCE'],
  ],
  ['a thing with content', '(n:Phone)', "SET n.number = '+999100000001'", ['THING']],
  ['a thing with a key', '(n:Location)', 'SET n.acl = 1', ['THING']],
  [
    'a row about another thing than its own',
    "(n:ObjectRecord {type: 'PHONE', validity: 'VALID'})",
    "SET n.value = '+999123456789'",
    ['THING_ID'],
  ],
  [
    'an unidentified person of whom nothing is told',
    '(n:Person) WHERE NOT EXISTS { (n)-[:HAS_DESCRIPTION]->() } AND NOT EXISTS { (n)<-[:MENTIONS]-() }',
    "SET n.identityStatus = 'UNIDENTIFIED'",
    ['UNIDENTIFIED'],
  ],
  ['an age that nobody had', '()-[n:INVOLVED_IN]->() WHERE n.ageMin > 0', 'SET n.ageMin = 0', ['AGES']],
  ['a person who lost her mark', '(n:Person {protected: true})', 'REMOVE n.protected', ['MARK']],
];

/** What is made for the test and taken away again. */
export const added: readonly Case[] = [
  [
    'a person without any link',
    'MATCH (like:Person {identityStatus: "CONFIRMED"}) WHERE like.protected IS NULL',
    'CREATE (n:Record:Entity:Person)',
    ['ORPHAN', 'OWN_REFERENCE'],
  ],
  [
    'a network of nobody',
    'MATCH (like:Network)',
    'CREATE (n:Record:Entity:Network)',
    ['MEMBERS', 'OWN_REFERENCE'],
  ],
  [
    'a crime that happened nowhere',
    'MATCH (like:Crime)',
    'CREATE (n:Record:Entity:Crime)',
    ['OWN_REFERENCE', 'PLACE'],
  ],
  ['a description of nobody', 'MATCH (like:Description)', 'CREATE (n:Record:Description)', ['JOINED']],
  ['a record of no kind', 'MATCH (like:Source)', 'CREATE (n:Record)', ['KIND']],
];
