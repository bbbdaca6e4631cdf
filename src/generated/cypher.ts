// Made by `npm run codegen` from the files in cypher/. Never edited.
import type { Links, Records } from '../domains/records.ts';
import { statement } from '../graph/statement.ts';

export interface AclPut {
  parts: string;
  number: number;
}

export interface AclState {
  latest: number;
  synthetic: boolean;
  number: number | null;
  parts: string | null;
}

export interface BatchAny {
  any: boolean;
}

export interface BatchClose {
  id: string;
}

export interface BatchOpen {
  id: string;
  fresh: boolean;
}

export interface CaseByIds {
  record: Records['Case'];
}

export interface CaseIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface CasePage {
  record: Records['Case'];
}

export interface CasePeopleOf {
  of: string;
  link: Links['INVOLVED_IN'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CasePut {
  id: string;
}

export interface CaseTextsOf {
  of: string;
  record: Records['Text'];
}

export interface CaseThingsOf {
  of: string;
  link: Links['FEATURED'] | null;
  record: Records['Thing'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CaseTotal {
  total: number;
}

export interface CheckLinks {
  start: string | null;
  end: string | null;
  type: string;
  props: Readonly<Record<string, unknown>>;
}

export interface CheckRecords {
  id: string | null;
  labels: Array<string>;
  props: Readonly<Record<string, unknown>>;
}

export interface ForceAll {
  record: Records['Force'];
}

export interface ForcePut {
  code: string;
}

export interface IdempotencyClaim {
  fresh: boolean;
}

export interface IdentifierByIds {
  record: Records['Identifier'];
}

export interface IdentifierPut {
  id: string;
}

export interface ImportExisting {
  id: string;
  kind: string;
  digest: string | null;
}

export interface ImportFacts {
  id: string;
  kind: string;
  acl: number;
  knownFrom: number;
  knownTo: number;
  isProtected: boolean;
  /** a person who asked for anonymity */
  asked: boolean;
  /** a case that protects its victims */
  sensitive: boolean;
  /** a case in which a protected person is involved */
  holds: boolean;
  /** what a ThingRecord describes */
  thing: string | null;
}

export interface LinkBalls1 {
  /** from or to */
  side: string;
  /** id of the near node, of the link, of the far node, the link's type */
  edges: Array<Array<string>>;
  /** common things that were reached */
  common: Array<string>;
  /** links per level, one more than `links` where a level was left out */
  counts: Array<number>;
}

export interface LinkBalls2 {
  /** from or to */
  side: string;
  /** id of the near node, of the link, of the far node, the link's type */
  edges: Array<Array<string>>;
  /** common things that were reached */
  common: Array<string>;
  /** links per level, one more than `links` where a level was left out */
  counts: Array<number>;
}

export interface LinkBalls3 {
  /** from or to */
  side: string;
  /** id of the near node, of the link, of the far node, the link's type */
  edges: Array<Array<string>>;
  /** common things that were reached */
  common: Array<string>;
  /** links per level, one more than `links` where a level was left out */
  counts: Array<number>;
}

export interface LinkEnds {
  of: string;
  entity: string;
}

export interface LinkFeaturedByIds {
  link: Links['FEATURED'];
  start: Records['Thing'];
  end: Records['Case'];
}

export interface LinkHubs {
  id: string;
  neighbours: number;
  helpline: boolean;
}

export interface LinkInvolvedInByIds {
  link: Links['INVOLVED_IN'];
  start: Records['Person'];
  end: Records['Case'];
}

export interface LinkKnowsByIds {
  link: Links['KNOWS'];
  start: Records['Person'];
  end: Records['Person'];
}

export interface LinkNeighboursOf {
  of: string;
  neighbours: number;
}

export interface LinkPutFeatured {
  id: string;
}

export interface LinkPutInvolvedIn {
  id: string;
}

export interface LinkPutKnows {
  id: string;
}

export interface LinkPutUsed {
  id: string;
}

export interface LinkUsedByIds {
  link: Links['USED'];
  start: Records['Person'];
  end: Records['Thing'];
}

export interface MigrationApplied {
  name: string;
}

export interface MigrationNote {
  name: string;
}

export interface NameByIds {
  record: Records['Name'];
}

export interface NamePut {
  id: string;
}

export interface PersonAcquaintancesOf {
  of: string;
  link: Links['KNOWS'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonByIds {
  record: Records['Person'];
}

export interface PersonCasesOf {
  of: string;
  link: Links['INVOLVED_IN'] | null;
  record: Records['Case'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface PersonNamesOf {
  of: string;
  record: Records['Name'];
}

export interface PersonPage {
  record: Records['Person'];
}

export interface PersonPut {
  id: string;
}

export interface PersonTextsOf {
  of: string;
  record: Records['Text'];
}

export interface PersonThingsOf {
  of: string;
  link: Links['USED'] | null;
  record: Records['Thing'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonTotal {
  total: number;
}

export interface ProtectionCaseRows {
  id: string;
  acl: number;
}

export interface ProtectionCasesOf {
  id: string;
}

export interface ProtectionHeldThings {
  id: string;
}

export interface ProtectionPersonRows {
  id: string;
  /** `record`, or `knows` for a link of family */
  kind: string;
  acl: number;
}

export interface ProtectionProtect {
  id: string;
}

export interface ProtectionRemarkKnows {
  id: string;
}

export interface ProtectionRemarkRecords {
  id: string;
}

export interface ProtectionThingRows {
  id: string;
  acl: number;
}

export interface ProtectionThingUsers {
  thing: string;
  person: string;
  isProtected: boolean;
  /** as owner, registered keeper or subscriber */
  holds: boolean;
}

export interface RecordKindsOf {
  id: string;
  kind: string;
}

export interface SettingsFingerprint {
  fingerprint: string;
}

export interface SourceByIds {
  record: Records['Source'];
}

export interface SourcePut {
  id: string;
}

export interface TextByIds {
  record: Records['Text'];
}

export interface TextPut {
  id: string;
}

export interface ThingByIds {
  record: Records['Thing'];
}

export interface ThingCasesOf {
  of: string;
  link: Links['FEATURED'] | null;
  record: Records['Case'] | null;
  /** inside the reader's view */
  total: number;
}

export interface ThingCountNeighbours {
  id: string;
}

export interface ThingMergePhones {
  id: string;
}

export interface ThingMergeVehicles {
  id: string;
}

export interface ThingPut {
  id: string;
}

export interface ThingRecordsByIds {
  record: Records['ThingRecord'];
}

export interface ThingRecordsOf {
  of: string;
  record: Records['ThingRecord'];
}

export interface ThingUsersOf {
  of: string;
  link: Links['USED'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

/** Every statement, by folder and file name. */
export const cypher = {
  acl: {
    /** Gives each combination of marking parts a key number, one combination one number for ever; the registry's lock puts writers in order. */
    put: statement<{ parts: ReadonlyArray<string> }, AclPut>(
      'acl/put',
      `// acl/put
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry, registry.version AS version
UNWIND $parts AS text
MERGE (key:Acl {parts: text})
ON CREATE SET registry.last = registry.last + 1, key.number = registry.last, key.version = version
RETURN text AS parts, key.number AS number
`,
      { parts: { kind: 'STRING', nullable: false }, number: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Keys that are new or changed since `version`, and whether every import batch says that it is synthetic; one row at least. */
    state: statement<{ version: number }, AclState>(
      'acl/state',
      `// acl/state
OPTIONAL MATCH (registry:AclRegistry {name: 'keys'})
WITH coalesce(registry.version, 0) AS latest
WITH latest, NOT EXISTS { MATCH (batch:Batch {synthetic: false}) } AS synthetic
OPTIONAL MATCH (key:Acl)
WHERE key.version > $version AND key.version <= latest
RETURN latest, synthetic, key.number AS number, key.parts AS parts
ORDER BY number
`,
      { latest: { kind: 'INTEGER', nullable: false }, synthetic: { kind: 'BOOLEAN', nullable: false }, number: { kind: 'INTEGER', nullable: true }, parts: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
  },
  batch: {
    /** Whether anything was ever imported. */
    any: statement<Record<string, never>, BatchAny>(
      'batch/any',
      `// batch/any
RETURN EXISTS { MATCH (batch:Batch) } AS any
`,
      { any: { kind: 'BOOLEAN', nullable: false } },
      { one: true, write: false, public: false, system: true, scan: 'it stops at the first one' },
    ),
    /** Closes an import batch with its counts; a batch that was closed and gained no row keeps its time. at: milliseconds since 1970. */
    close: statement<{ id: string; at: number; created: number; rejected: number }, BatchClose>(
      'batch/close',
      `// batch/close
MATCH (batch:Batch {id: $id})
SET batch.closedAt = CASE WHEN $created > 0 OR batch.closedAt IS NULL THEN $at ELSE batch.closedAt END,
  batch.created = coalesce(batch.created, 0) + $created,
  batch.rejected = $rejected
RETURN batch.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Opens an import batch, or finds it open from an earlier try of the same folder. at: milliseconds since 1970. */
    open: statement<{ id: string; force: string; system: string; synthetic: boolean; at: number }, BatchOpen>(
      'batch/open',
      `// batch/open
MERGE (batch:Batch {id: $id})
ON CREATE SET batch.force = $force, batch.system = $system, batch.synthetic = $synthetic, batch.openedAt = $at
RETURN batch.id AS id, batch.openedAt = $at AS fresh
`,
      { id: { kind: 'STRING', nullable: false }, fresh: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  case: {
    /** Cases by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, CaseByIds>(
      'case/byIds',
      `// case/byIds
UNWIND $ids AS id
MATCH (record:Case {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Case', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The identifiers of cases; the loader groups by `of`. */
    identifiersOf: statement<{ ids: ReadonlyArray<string> }, CaseIdentifiersOf>(
      'case/identifiersOf',
      `// case/identifiersOf
UNWIND $ids AS of
MATCH (subject:Case {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of cases in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number }, CasePage>(
      'case/page',
      `// case/page
MATCH (record:Case)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Case', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People involved in cases; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    peopleOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CasePeopleOf>(
      'case/peopleOf',
      `// case/peopleOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Case {id: of})<-[link:INVOLVED_IN]-(near:Person)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: true }, record: { kind: 'NODE', label: 'Person', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates cases that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, CasePut>(
      'case/put',
      `// case/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:Case {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** The texts of cases; the loader groups by `of`. */
    textsOf: statement<{ ids: ReadonlyArray<string> }, CaseTextsOf>(
      'case/textsOf',
      `// case/textsOf
UNWIND $ids AS of
MATCH (subject:Case {id: of})-[:HAS_TEXT]->(record:Text)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Text', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Phones and vehicles that featured in cases; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    thingsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CaseThingsOf>(
      'case/thingsOf',
      `// case/thingsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Case {id: of})<-[link:FEATURED]-(near:Thing)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'FEATURED', nullable: true }, record: { kind: 'NODE', label: 'Thing', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** How many cases there are inside the reader's view. */
    total: statement<Record<string, never>, CaseTotal>(
      'case/total',
      `// case/total
MATCH (record:Case)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  check: {
    /** Every link, for the hashes and the invariants, read by `check` alone and never returned to a reader. */
    links: statement<Record<string, never>, CheckLinks>(
      'check/links',
      `// check/links
MATCH (a)-[link]->(b)
RETURN a.id AS start, b.id AS end, type(link) AS type, properties(link) AS props
`,
      { start: { kind: 'STRING', nullable: true }, end: { kind: 'STRING', nullable: true }, type: { kind: 'STRING', nullable: false }, props: { kind: 'MAP', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'the check reads the whole graph' },
    ),
    /** Every node, for the hashes and the invariants: whole properties, read by `check` alone and never returned to a reader. */
    records: statement<Record<string, never>, CheckRecords>(
      'check/records',
      `// check/records
MATCH (record)
RETURN record.id AS id, labels(record) AS labels, properties(record) AS props
`,
      { id: { kind: 'STRING', nullable: true }, labels: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, props: { kind: 'MAP', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'the check reads the whole graph' },
    ),
  },
  force: {
    /** All forces and national bodies. */
    all: statement<Record<string, never>, ForceAll>(
      'force/all',
      `// force/all
MATCH (record:Force)
RETURN record
ORDER BY record.code
`,
      { record: { kind: 'NODE', label: 'Force', nullable: false } },
      { one: false, write: false, public: true, system: false, scan: 'a short list of reference data' },
    ),
    /** Loads forces and national bodies from the reference lists. */
    put: statement<{ rows: ReadonlyArray<{ code: string; name: string; contactUnit: string }> }, ForcePut>(
      'force/put',
      `// force/put
UNWIND $rows AS row
MERGE (force:Force {code: row.code})
SET force.name = row.name, force.contactUnit = row.contactUnit
RETURN row.code AS code
`,
      { code: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  idempotency: {
    /** Claims an idempotency key inside the transaction that it guards; a key that is taken was applied before. token: of this very try, so that a repeated commit knows its own claim. */
    claim: statement<{ key: string; token: string }, IdempotencyClaim>(
      'idempotency/claim',
      `// idempotency/claim
MERGE (claim:Idempotency {key: $key})
ON CREATE SET claim.token = $token
RETURN claim.token = $token AS fresh
`,
      { fresh: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  identifier: {
    /** Identifiers by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, IdentifierByIds>(
      'identifier/byIds',
      `// identifier/byIds
UNWIND $ids AS id
MATCH (record:Identifier {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates identifiers that are not there yet, beside the records that they are about. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; subject: string; props: Readonly<Record<string, unknown>> }> }, IdentifierPut>(
      'identifier/put',
      `// identifier/put
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
WHERE $reader.writeKeys[subject.acl]
  AND $reader.writeKeys[row.acl]
MERGE (record:Record:Identifier {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (subject)-[:HAS_IDENTIFIER]->(record)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
  },
  import: {
    /** Which ids of a folder are taken, by what, and with which digest of content: a repeated row is told from a changed one. */
    existing: statement<{ ids: ReadonlyArray<string> }, ImportExisting>(
      'import/existing',
      `// import/existing
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN [label IN labels(record) WHERE NOT label IN ['Record', 'Entity']][0] AS kind, record.digest AS digest
  UNION
  MATCH ()-[link:INVOLVED_IN {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
  UNION
  MATCH ()-[link:USED {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
  UNION
  MATCH ()-[link:KNOWS {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
  UNION
  MATCH ()-[link:FEATURED {id: id}]->()
  RETURN type(link) AS kind, link.digest AS digest
}
RETURN id, kind, digest
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, digest: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
    /** What the first pass must know of rows that a folder names and an earlier one brought: key, known span, marks and flags; no content. */
    facts: statement<{ ids: ReadonlyArray<string> }, ImportFacts>(
      'import/facts',
      `// import/facts
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id,
  [label IN labels(record) WHERE NOT label IN ['Record', 'Entity']][0] AS kind,
  record.acl AS acl,
  record.knownFrom AS knownFrom,
  record.knownTo AS knownTo,
  coalesce(record.protected, false) AS isProtected,
  coalesce(record.anonymityRequested, false) AS asked,
  record:Case AND (record.cocadStrand IS NOT NULL OR 'CSE' IN coalesce(record.flags, [])) AS sensitive,
  EXISTS { MATCH (record)<-[:INVOLVED_IN]-(person:Person) WHERE person.protected AND person.force = record.force } AS holds,
  head([(record)-[:DESCRIBES]->(described:Thing) | described.id]) AS thing
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false }, knownFrom: { kind: 'INTEGER', nullable: false }, knownTo: { kind: 'INTEGER', nullable: false }, isProtected: { kind: 'BOOLEAN', nullable: false }, asked: { kind: 'BOOLEAN', nullable: false }, sensitive: { kind: 'BOOLEAN', nullable: false }, holds: { kind: 'BOOLEAN', nullable: false }, thing: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
  },
  link: {
    /** The readable balls of one level round each side: every chain of at most 2 links lies in them. Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted. from: the ends of the one side. to: the ends of the other side. hubs: common things, set aside when reached. roles: roles whose links are not walked. links: links that a level may have. */
    balls1: statement<{ from: ReadonlyArray<string>; to: ReadonlyArray<string>; hubs: ReadonlyArray<string>; roles: ReadonlyArray<string>; links: number }, LinkBalls1>(
      'link/balls1',
      `// link/balls1
UNWIND [{side: 'from', ends: $from}, {side: 'to', ends: $to}] AS ball
CALL (ball) {
  UNWIND ball.ends AS id
  MATCH (n:Entity {id: id})
  WHERE $reader.keys[n.acl] AND n.knownFrom <= $reader.at < n.knownTo
  RETURN collect(DISTINCT n) AS level0
}
CALL (level0) {
  UNWIND level0 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|KNOWS|FEATURED]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $roles, false)
    AND NOT coalesce(r.suspectedFalse, false)
    AND (NOT coalesce(m.suspectedFalse, false) OR m.id IN $from OR m.id IN $to)
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count1,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level1,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges1,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common1
}
RETURN ball.side AS side, edges1 AS edges, common1 AS common, [count1] AS counts
`,
      { side: { kind: 'STRING', nullable: false }, edges: { kind: 'LIST', of: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, nullable: false }, common: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, counts: { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The readable balls of two levels round each side: every chain of at most 4 links lies in them. Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted. from: the ends of the one side. to: the ends of the other side. hubs: common things, set aside when reached. roles: roles whose links are not walked. links: links that a level may have. */
    balls2: statement<{ from: ReadonlyArray<string>; to: ReadonlyArray<string>; hubs: ReadonlyArray<string>; roles: ReadonlyArray<string>; links: number }, LinkBalls2>(
      'link/balls2',
      `// link/balls2
UNWIND [{side: 'from', ends: $from}, {side: 'to', ends: $to}] AS ball
CALL (ball) {
  UNWIND ball.ends AS id
  MATCH (n:Entity {id: id})
  WHERE $reader.keys[n.acl] AND n.knownFrom <= $reader.at < n.knownTo
  RETURN collect(DISTINCT n) AS level0
}
CALL (level0) {
  UNWIND level0 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|KNOWS|FEATURED]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $roles, false)
    AND NOT coalesce(r.suspectedFalse, false)
    AND (NOT coalesce(m.suspectedFalse, false) OR m.id IN $from OR m.id IN $to)
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count1,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level1,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges1,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common1
}
CALL (level1) {
  UNWIND level1 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|KNOWS|FEATURED]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $roles, false)
    AND NOT coalesce(r.suspectedFalse, false)
    AND (NOT coalesce(m.suspectedFalse, false) OR m.id IN $from OR m.id IN $to)
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count2,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level2,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges2,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common2
}
RETURN ball.side AS side, edges1 + edges2 AS edges, common1 + common2 AS common, [count1, count2] AS counts
`,
      { side: { kind: 'STRING', nullable: false }, edges: { kind: 'LIST', of: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, nullable: false }, common: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, counts: { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The readable balls of three levels round each side: every chain of at most 6 links lies in them. Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted. from: the ends of the one side. to: the ends of the other side. hubs: common things, set aside when reached. roles: roles whose links are not walked. links: links that a level may have. */
    balls3: statement<{ from: ReadonlyArray<string>; to: ReadonlyArray<string>; hubs: ReadonlyArray<string>; roles: ReadonlyArray<string>; links: number }, LinkBalls3>(
      'link/balls3',
      `// link/balls3
UNWIND [{side: 'from', ends: $from}, {side: 'to', ends: $to}] AS ball
CALL (ball) {
  UNWIND ball.ends AS id
  MATCH (n:Entity {id: id})
  WHERE $reader.keys[n.acl] AND n.knownFrom <= $reader.at < n.knownTo
  RETURN collect(DISTINCT n) AS level0
}
CALL (level0) {
  UNWIND level0 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|KNOWS|FEATURED]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $roles, false)
    AND NOT coalesce(r.suspectedFalse, false)
    AND (NOT coalesce(m.suspectedFalse, false) OR m.id IN $from OR m.id IN $to)
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count1,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level1,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges1,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common1
}
CALL (level1) {
  UNWIND level1 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|KNOWS|FEATURED]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $roles, false)
    AND NOT coalesce(r.suspectedFalse, false)
    AND (NOT coalesce(m.suspectedFalse, false) OR m.id IN $from OR m.id IN $to)
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count2,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level2,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges2,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common2
}
CALL (level2) {
  UNWIND level2 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|KNOWS|FEATURED]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $roles, false)
    AND NOT coalesce(r.suspectedFalse, false)
    AND (NOT coalesce(m.suspectedFalse, false) OR m.id IN $from OR m.id IN $to)
  WITH n, r, m, m.id IN $hubs AS common
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r)] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count3,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level3,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges3,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common3
}
RETURN ball.side AS side, edges1 + edges2 + edges3 AS edges, common1 + common2 + common3 AS common, [count1, count2, count3] AS counts
`,
      { side: { kind: 'STRING', nullable: false }, edges: { kind: 'LIST', of: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, nullable: false }, common: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, counts: { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** What can stand at the end of a chain, for the ids that a reader names: an entity itself, or the thing that a row is about. */
    ends: statement<{ ids: ReadonlyArray<string> }, LinkEnds>(
      'link/ends',
      `// link/ends
UNWIND $ids AS of
CALL (of) {
  MATCH (record:Record:Entity {id: of})
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  RETURN record.id AS entity
  UNION
  MATCH (said:ThingRecord {id: of})-[:DESCRIBES]->(thing:Thing)
  WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  RETURN thing.id AS entity
  UNION
  MATCH (thing:Thing {id: of})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN thing.id AS entity
  UNION
  MATCH (thing:Thing {id: of})-[link:USED|FEATURED]-(near:Entity)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN thing.id AS entity
}
RETURN of, entity
`,
      { of: { kind: 'STRING', nullable: false }, entity: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type FEATURED by their ids, with both ends. */
    featuredByIds: statement<{ ids: ReadonlyArray<string> }, LinkFeaturedByIds>(
      'link/featuredByIds',
      `// link/featuredByIds
UNWIND $ids AS id
MATCH (start:Thing)-[link:FEATURED {id: id}]->(end:Case)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'FEATURED', nullable: false }, start: { kind: 'NODE', label: 'Thing', nullable: false }, end: { kind: 'NODE', label: 'Case', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Things that are common for this reader: by nature (a helpline), or by more than `above` distinct readable neighbours. `neighbours` on the thing counts all rows and serves to find candidates alone: what is readable decides. */
    hubs: statement<{ above: number }, LinkHubs>(
      'link/hubs',
      `// link/hubs
CALL () {
  MATCH (thing:Thing)-[link:USED|FEATURED]-(near:Entity)
  WHERE thing.neighbours > $above
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH thing, count(DISTINCT near) AS neighbours
  WHERE neighbours > $above
  RETURN thing.id AS id, neighbours, false AS helpline
  UNION
  MATCH (said:ThingRecord {type: 'HELPLINE'})-[:DESCRIBES]->(thing:Thing)
  WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  WITH DISTINCT thing
  CALL (thing) {
    MATCH (thing)-[link:USED|FEATURED]-(near:Entity)
    WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
      AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
    RETURN count(DISTINCT near) AS neighbours
  }
  RETURN thing.id AS id, neighbours, true AS helpline
}
RETURN id, neighbours, helpline
`,
      { id: { kind: 'STRING', nullable: false }, neighbours: { kind: 'INTEGER', nullable: false }, helpline: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type INVOLVED_IN by their ids, with both ends. */
    involvedInByIds: statement<{ ids: ReadonlyArray<string> }, LinkInvolvedInByIds>(
      'link/involvedInByIds',
      `// link/involvedInByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:INVOLVED_IN {id: id}]->(end:Case)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Case', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type KNOWS by their ids, with both ends. */
    knowsByIds: statement<{ ids: ReadonlyArray<string> }, LinkKnowsByIds>(
      'link/knowsByIds',
      `// link/knowsByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:KNOWS {id: id}]->(end:Person)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'KNOWS', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Person', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** With how many others, inside the reader's view, each entity is joined: the rarity of what is shared. */
    neighboursOf: statement<{ ids: ReadonlyArray<string> }, LinkNeighboursOf>(
      'link/neighboursOf',
      `// link/neighboursOf
UNWIND $ids AS of
CALL (of) {
  MATCH (entity:Entity {id: of})-[link:INVOLVED_IN|USED|KNOWS|FEATURED]-(near:Entity)
  WHERE $reader.keys[entity.acl] AND entity.knownFrom <= $reader.at < entity.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN count(DISTINCT near) AS neighbours
}
RETURN of, neighbours
`,
      { of: { kind: 'STRING', nullable: false }, neighbours: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates links of type FEATURED that are not there yet; an end that the writer may not write is as if it were absent. */
    putFeatured: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutFeatured>(
      'link/putFeatured',
      `// link/putFeatured
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (said:ThingRecord {id: row.start})-[:DESCRIBES]->(a:Thing)
WHERE $reader.writeKeys[said.acl]
MATCH (b:Case {id: row.end})
WHERE $reader.writeKeys[b.acl]
MERGE (a)-[link:FEATURED {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type INVOLVED_IN that are not there yet; an end that the writer may not write is as if it were absent. */
    putInvolvedIn: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutInvolvedIn>(
      'link/putInvolvedIn',
      `// link/putInvolvedIn
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (b:Case {id: row.end})
WHERE $reader.writeKeys[b.acl]
MERGE (a)-[link:INVOLVED_IN {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type KNOWS that are not there yet; an end that the writer may not write is as if it were absent. */
    putKnows: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutKnows>(
      'link/putKnows',
      `// link/putKnows
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (b:Person {id: row.end})
WHERE $reader.writeKeys[b.acl]
MERGE (a)-[link:KNOWS {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type USED that are not there yet; an end that the writer may not write is as if it were absent. */
    putUsed: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutUsed>(
      'link/putUsed',
      `// link/putUsed
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (said:ThingRecord {id: row.end})-[:DESCRIBES]->(b:Thing)
WHERE $reader.writeKeys[said.acl]
MERGE (a)-[link:USED {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Links of type USED by their ids, with both ends. */
    usedByIds: statement<{ ids: ReadonlyArray<string> }, LinkUsedByIds>(
      'link/usedByIds',
      `// link/usedByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:USED {id: id}]->(end:Thing)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'USED', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Thing', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
  },
  migration: {
    /** The migrations that were applied. */
    applied: statement<Record<string, never>, MigrationApplied>(
      'migration/applied',
      `// migration/applied
MATCH (step:Migration)
RETURN step.name AS name
`,
      { name: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'a handful of rows' },
    ),
    /** Notes a migration as applied. */
    note: statement<{ name: string; at: number }, MigrationNote>(
      'migration/note',
      `// migration/note
MERGE (step:Migration {name: $name})
ON CREATE SET step.appliedAt = $at
RETURN step.name AS name
`,
      { name: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  name: {
    /** Names by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, NameByIds>(
      'name/byIds',
      `// name/byIds
UNWIND $ids AS id
MATCH (record:Name {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Name', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates names that are not there yet, beside the records that they are about. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; subject: string; props: Readonly<Record<string, unknown>> }> }, NamePut>(
      'name/put',
      `// name/put
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
WHERE $reader.writeKeys[subject.acl]
  AND $reader.writeKeys[row.acl]
MERGE (record:Record:Name {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (subject)-[:HAS_NAME]->(record)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
  },
  person: {
    /** People whom people know, whichever way the row runs; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    acquaintancesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonAcquaintancesOf>(
      'person/acquaintancesOf',
      `// person/acquaintancesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:KNOWS]-(near:Person)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'KNOWS', nullable: true }, record: { kind: 'NODE', label: 'Person', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, PersonByIds>(
      'person/byIds',
      `// person/byIds
UNWIND $ids AS id
MATCH (record:Person {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Person', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Cases that people are involved in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    casesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonCasesOf>(
      'person/casesOf',
      `// person/casesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:INVOLVED_IN]->(near:Case)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: true }, record: { kind: 'NODE', label: 'Case', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The identifiers of people; the loader groups by `of`. */
    identifiersOf: statement<{ ids: ReadonlyArray<string> }, PersonIdentifiersOf>(
      'person/identifiersOf',
      `// person/identifiersOf
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The names of people; the loader groups by `of`. */
    namesOf: statement<{ ids: ReadonlyArray<string> }, PersonNamesOf>(
      'person/namesOf',
      `// person/namesOf
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[:HAS_NAME]->(record:Name)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Name', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of people in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number }, PersonPage>(
      'person/page',
      `// person/page
MATCH (record:Person)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Person', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates people that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, PersonPut>(
      'person/put',
      `// person/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:Person {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** The texts of people; the loader groups by `of`. */
    textsOf: statement<{ ids: ReadonlyArray<string> }, PersonTextsOf>(
      'person/textsOf',
      `// person/textsOf
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[:HAS_TEXT]->(record:Text)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Text', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Phones and vehicles that people used; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    thingsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonThingsOf>(
      'person/thingsOf',
      `// person/thingsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:USED]->(near:Thing)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'USED', nullable: true }, record: { kind: 'NODE', label: 'Thing', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** How many people there are inside the reader's view. */
    total: statement<Record<string, never>, PersonTotal>(
      'person/total',
      `// person/total
MATCH (record:Person)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  protection: {
    /** Texts and sources already in the graph of these cases, with the keys that they hold: they take PROTECTED once a protected person is in the case. */
    caseRows: statement<{ cases: ReadonlyArray<string> }, ProtectionCaseRows>(
      'protection/caseRows',
      `// protection/caseRows
UNWIND $cases AS of
MATCH (near:Case {id: of})
CALL (near) {
  MATCH (near)-[:HAS_TEXT]->(record:Text)
  RETURN record.id AS id, record.acl AS acl
  UNION
  MATCH (record:Source {id: near.sourceId})
  RETURN record.id AS id, record.acl AS acl
  UNION
  MATCH (near)-[:HAS_TEXT]->(said:Text)
  MATCH (record:Source {id: said.sourceId})
  RETURN record.id AS id, record.acl AS acl
}
RETURN DISTINCT id, acl
`,
      { id: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Cases already in the graph that these people are in, whatever their role: by id alone. */
    casesOf: statement<{ people: ReadonlyArray<string> }, ProtectionCasesOf>(
      'protection/casesOf',
      `// protection/casesOf
UNWIND $people AS of
MATCH (:Person {id: of})-[:INVOLVED_IN]->(near:Case)
RETURN DISTINCT near.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Things that these people own, keep or subscribe to: by id alone. */
    heldThings: statement<{ people: ReadonlyArray<string> }, ProtectionHeldThings>(
      'protection/heldThings',
      `// protection/heldThings
UNWIND $people AS of
MATCH (:Person {id: of})-[link:USED]->(thing:Thing)
WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
RETURN DISTINCT thing.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Rows already in the graph that say who these people are, with the keys that they hold: they take PROTECTED once the people are protected. */
    personRows: statement<{ people: ReadonlyArray<string> }, ProtectionPersonRows>(
      'protection/personRows',
      `// protection/personRows
UNWIND $people AS of
MATCH (person:Person {id: of})
CALL (person) {
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_TEXT]->(record:Record)
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:KNOWS {nature: 'FAMILY'}]-(:Person)
  RETURN link.id AS id, 'knows' AS kind, link.acl AS acl
  UNION
  MATCH (record:Source {id: person.sourceId})
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_TEXT]->(said:Record)
  MATCH (record:Source {id: said.sourceId})
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:INVOLVED_IN|USED|KNOWS]-(:Entity)
  MATCH (record:Source {id: link.sourceId})
  RETURN record.id AS id, 'record' AS kind, record.acl AS acl
}
RETURN DISTINCT id, kind, acl
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Sets the mark `protected` on people; it is never returned, and goes only by decision. */
    protect: statement<{ ids: ReadonlyArray<string> }, ProtectionProtect>(
      'protection/protect',
      `// protection/protect
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE $reader.writeKeys[person.acl]
SET person.protected = true
RETURN id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Gives links of type KNOWS another key, for a marking that has become stricter; both keys must be the writer's. */
    remarkKnows: statement<{ rows: ReadonlyArray<{ id: string; acl: number }> }, ProtectionRemarkKnows>(
      'protection/remarkKnows',
      `// protection/remarkKnows
UNWIND $rows AS row
MATCH (a:Person)-[link:KNOWS {id: row.id}]->(b:Person)
WHERE $reader.writeKeys[a.acl]
  AND $reader.writeKeys[b.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Gives records another key, for a marking that has become stricter; both keys must be the writer's. */
    remarkRecords: statement<{ rows: ReadonlyArray<{ id: string; acl: number }> }, ProtectionRemarkRecords>(
      'protection/remarkRecords',
      `// protection/remarkRecords
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
WHERE $reader.writeKeys[record.acl]
  AND $reader.writeKeys[row.acl]
SET record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** What one force recorded of things, with the keys that those records hold. */
    thingRows: statement<{ things: ReadonlyArray<string>; force: string }, ProtectionThingRows>(
      'protection/thingRows',
      `// protection/thingRows
UNWIND $things AS of
MATCH (:Thing {id: of})<-[:DESCRIBES]-(record:ThingRecord {force: $force})
RETURN record.id AS id, record.acl AS acl
`,
      { id: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** People of one force who are linked to things, two of each thing at most: whether there is one alone is all that counts. */
    thingUsers: statement<{ things: ReadonlyArray<string>; force: string }, ProtectionThingUsers>(
      'protection/thingUsers',
      `// protection/thingUsers
UNWIND $things AS of
CALL (of) {
  MATCH (:Thing {id: of})<-[:USED]-(person:Person {force: $force})
  RETURN DISTINCT person
  LIMIT 2
}
RETURN of AS thing,
  person.id AS person,
  coalesce(person.protected, false) AS isProtected,
  EXISTS {
    MATCH (person)-[link:USED]->(:Thing {id: of})
    WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
  } AS holds
`,
      { thing: { kind: 'STRING', nullable: false }, person: { kind: 'STRING', nullable: false }, isProtected: { kind: 'BOOLEAN', nullable: false }, holds: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
  },
  record: {
    /** What the public ids stand for: a label, or a link's type. An id that is not there, or not for this reader, has no row. */
    kindsOf: statement<{ ids: ReadonlyArray<string> }, RecordKindsOf>(
      'record/kindsOf',
      `// record/kindsOf
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  RETURN [label IN labels(record) WHERE NOT label IN ['Record', 'Entity']][0] AS kind
  UNION
  MATCH (thing:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN 'Thing' AS kind
  UNION
  MATCH (thing:Thing {id: id})-[link:USED|FEATURED]-(near:Entity)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN 'Thing' AS kind
  UNION
  MATCH (start:Person)-[link:INVOLVED_IN {id: id}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'INVOLVED_IN' AS kind
  UNION
  MATCH (start:Person)-[link:USED {id: id}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'USED' AS kind
  UNION
  MATCH (start:Person)-[link:KNOWS {id: id}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'KNOWS' AS kind
  UNION
  MATCH (start:Thing)-[link:FEATURED {id: id}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'FEATURED' AS kind
}
RETURN id, kind
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
  },
  settings: {
    /** The fingerprint of the id key that this graph's public ids were made with; the first start leaves its own. */
    fingerprint: statement<{ fingerprint: string }, SettingsFingerprint>(
      'settings/fingerprint',
      `// settings/fingerprint
MERGE (setting:Setting {name: 'id-key'})
ON CREATE SET setting.value = $fingerprint
RETURN setting.value AS fingerprint
`,
      { fingerprint: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  source: {
    /** Sources by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, SourceByIds>(
      'source/byIds',
      `// source/byIds
UNWIND $ids AS id
MATCH (record:Source {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Source', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates sources that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, SourcePut>(
      'source/put',
      `// source/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Source {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
  },
  text: {
    /** Texts by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, TextByIds>(
      'text/byIds',
      `// text/byIds
UNWIND $ids AS id
MATCH (record:Text {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Text', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates texts that are not there yet, beside the records that they are about. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; subject: string; props: Readonly<Record<string, unknown>> }> }, TextPut>(
      'text/put',
      `// text/put
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
WHERE $reader.writeKeys[subject.acl]
  AND $reader.writeKeys[row.acl]
MERGE (record:Record:Text {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (subject)-[:HAS_TEXT]->(record)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
  },
  thing: {
    /** Shared things by their ids, as far as a readable row reaches them. */
    byIds: statement<{ ids: ReadonlyArray<string> }, ThingByIds>(
      'thing/byIds',
      `// thing/byIds
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN record
  UNION
  MATCH (record:Thing {id: id})-[link:USED|FEATURED]-(near:Entity)
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN record
}
RETURN record
`,
      { record: { kind: 'NODE', label: 'Thing', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Cases that things featured in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    casesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, ThingCasesOf>(
      'thing/casesOf',
      `// thing/casesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Thing {id: of})-[link:FEATURED]->(near:Case)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'FEATURED', nullable: true }, record: { kind: 'NODE', label: 'Case', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Keeps on each thing how many people and cases any row joins it with: candidates for the hub cut, never returned. */
    countNeighbours: statement<{ ids: ReadonlyArray<string> }, ThingCountNeighbours>(
      'thing/countNeighbours',
      `// thing/countNeighbours
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
OPTIONAL MATCH (thing)-[:USED|FEATURED]-(near:Entity)
WITH id, thing, count(DISTINCT near) AS neighbours
SET thing.neighbours = neighbours
RETURN id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes phones that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergePhones: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergePhones>(
      'thing/mergePhones',
      `// thing/mergePhones
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Phone {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes vehicles that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeVehicles: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeVehicles>(
      'thing/mergeVehicles',
      `// thing/mergeVehicles
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Vehicle {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Creates what a force recorded of things, beside the things themselves. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; thing: string; props: Readonly<Record<string, unknown>> }> }, ThingPut>(
      'thing/put',
      `// thing/put
UNWIND $rows AS row
MATCH (thing:Thing {id: row.thing})
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:ThingRecord {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (record)-[:DESCRIBES]->(thing)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** What forces recorded of things, by the ids of those records. */
    recordsByIds: statement<{ ids: ReadonlyArray<string> }, ThingRecordsByIds>(
      'thing/recordsByIds',
      `// thing/recordsByIds
UNWIND $ids AS id
MATCH (record:ThingRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'ThingRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** What forces recorded of things; the loader groups by `of`, the thing's id. */
    recordsOf: statement<{ ids: ReadonlyArray<string> }, ThingRecordsOf>(
      'thing/recordsOf',
      `// thing/recordsOf
UNWIND $ids AS of
MATCH (thing:Thing {id: of})<-[:DESCRIBES]-(record:ThingRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'ThingRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People who used things; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    usersOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, ThingUsersOf>(
      'thing/usersOf',
      `// thing/usersOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Thing {id: of})<-[link:USED]-(near:Person)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH link, near AS found
  ORDER BY link.id
  WITH collect({link: link, record: found}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link.id > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, record: null}] ELSE page END AS row
RETURN of, row.link AS link, row.record AS record, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'USED', nullable: true }, record: { kind: 'NODE', label: 'Person', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
  },
};

/** The schema statements that `crossforce migrate` applies, in this order. */
export const constraints: readonly { readonly name: string; readonly text: string }[] = [
  { name: '001-ids', text: `CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#2', text: `CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#3', text: `CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#4', text: `CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#5', text: `CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#6', text: `CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#7', text: `CREATE CONSTRAINT identifier_id IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#8', text: `CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#9', text: `CREATE CONSTRAINT thing_record_id IF NOT EXISTS FOR (n:ThingRecord) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#10', text: `CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE` },
  { name: '001-ids#11', text: `CREATE CONSTRAINT involved_in_id IF NOT EXISTS FOR ()-[r:INVOLVED_IN]-() REQUIRE r.id IS UNIQUE` },
  { name: '001-ids#12', text: `CREATE CONSTRAINT used_id IF NOT EXISTS FOR ()-[r:USED]-() REQUIRE r.id IS UNIQUE` },
  { name: '001-ids#13', text: `CREATE CONSTRAINT knows_id IF NOT EXISTS FOR ()-[r:KNOWS]-() REQUIRE r.id IS UNIQUE` },
  { name: '001-ids#14', text: `CREATE CONSTRAINT featured_id IF NOT EXISTS FOR ()-[r:FEATURED]-() REQUIRE r.id IS UNIQUE` },
  { name: '002-keys', text: `CREATE CONSTRAINT acl_number IF NOT EXISTS FOR (n:Acl) REQUIRE n.number IS UNIQUE` },
  { name: '002-keys#2', text: `CREATE CONSTRAINT acl_parts IF NOT EXISTS FOR (n:Acl) REQUIRE n.parts IS UNIQUE` },
  { name: '002-keys#3', text: `CREATE INDEX acl_version IF NOT EXISTS FOR (n:Acl) ON (n.version)` },
  { name: '002-keys#4', text: `CREATE CONSTRAINT acl_registry IF NOT EXISTS FOR (n:AclRegistry) REQUIRE n.name IS UNIQUE` },
  { name: '002-keys#5', text: `CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE` },
  { name: '002-keys#6', text: `CREATE INDEX batch_synthetic IF NOT EXISTS FOR (n:Batch) ON (n.synthetic)` },
  { name: '002-keys#7', text: `CREATE CONSTRAINT idempotency_key IF NOT EXISTS FOR (n:Idempotency) REQUIRE n.key IS UNIQUE` },
  { name: '002-keys#8', text: `CREATE CONSTRAINT setting_name IF NOT EXISTS FOR (n:Setting) REQUIRE n.name IS UNIQUE` },
  { name: '002-keys#9', text: `CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE` },
  { name: '002-keys#10', text: `CREATE CONSTRAINT force_code IF NOT EXISTS FOR (n:Force) REQUIRE n.code IS UNIQUE` },
  { name: '003-hubs', text: `CREATE INDEX thing_neighbours IF NOT EXISTS FOR (n:Thing) ON (n.neighbours)` },
  { name: '003-hubs#2', text: `CREATE INDEX thing_record_type IF NOT EXISTS FOR (n:ThingRecord) ON (n.type)` },
];
