// Made by `npm run codegen` from the files in cypher/. Never edited.
import type { Links, Records } from '../domains/records.ts';
import type { AreaKind, CaseStatus, CocadStrand, CrimeStatus, EthnicityList, EventType, IdentityStatus, LinkType, LocationType, NetworkDefinition, NetworkStatus, ObjectType, OrganisationType, ReviewDefault, RiskFlag } from './graphql.ts';
import { statement } from '../graph/statement.ts';

export interface AccessChanges {
  id: string;
  /** the record or link */
  record: string;
  /** whose it is */
  force: string;
  /** SEAL, UNSEAL, REMARK, PROTECT or UNPROTECT */
  what: string;
  /** the text of the key that it takes */
  parts: string;
  /** that it had when the change was asked for */
  version: number;
  by: string;
  reason: string;
  madeAt: number;
  /** DONE, AWAITS_SECOND_PERSON or OVERTAKEN */
  state: string;
}

export interface AccessChangesPending {
  id: string;
  /** the record or link */
  target: string;
  /** its key */
  acl: number;
}

export interface AccessGrant {
  id: string;
}

export interface AccessGrants {
  id: string;
  /** the grant that it is a part of: one decision may open several records */
  whole: string;
  /** what it opens */
  own: string;
  subject: string;
  /** of the reader who holds it */
  force: string;
  purpose: string;
  /** milliseconds */
  until: number;
  opensProtected: boolean;
  /** DECISION, KEEPER or BREAK_GLASS */
  sort: string;
  /** who gave it */
  by: string;
  madeAt: number;
  reason: string;
  /** the second person of a break-glass; empty otherwise */
  notify: string;
  /** the access request that it answers; empty where there was none */
  request: string;
}

export interface AccessGrantsOn {
  id: string;
  /** the grant that it is a part of: one decision may open several records */
  whole: string;
  /** what it opens */
  own: string;
  subject: string;
  /** of the reader who holds it */
  force: string;
  purpose: string;
  /** milliseconds */
  until: number;
  opensProtected: boolean;
  /** DECISION, KEEPER or BREAK_GLASS */
  sort: string;
  /** who gave it */
  by: string;
  madeAt: number;
  reason: string;
  /** the second person of a break-glass; empty otherwise */
  notify: string;
  /** the access request that it answers; empty where there was none */
  request: string;
}

export interface AccessNotices {
  /** the grant */
  whole: string;
  /** its parts, what each opens, and the key of that */
  parts: Array<{ id: string; target: string; acl: number }>;
}

export interface AccessNoticesFor {
  /** the grant */
  whole: string;
  /** its parts, and what each opens */
  parts: Array<{ id: string; target: string }>;
}

export interface AccessOvertake {
  id: string;
}

export interface AccessPartsOf {
  part: string;
  acl: number;
  version: number;
}

export interface AccessPartsOfGrant {
  id: string;
  /** what it opens */
  own: string;
  /** whom it is opened to */
  subject: string;
  /** her force */
  force: string;
  /** DECISION, KEEPER or BREAK_GLASS */
  sort: string;
}

export interface AccessPutChange {
  id: string;
}

export interface AccessPutRequest {
  id: string;
}

export interface AccessRekey {
  id: string;
  /** the new one */
  version: number;
}

export interface AccessRequests {
  id: string;
  /** the id that was asked about, whether or not anything has it */
  target: string;
  subject: string;
  /** of the reader who asks */
  force: string;
  role: string;
  purpose: string;
  reason: string;
  hours: number;
  opensProtected: boolean;
  madeAt: number;
  /** PENDING, GRANTED or REFUSED */
  state: string;
  /** empty while it is pending */
  decidedBy: string;
  decidedReason: string;
}

export interface AccessRequestsBy {
  id: string;
}

export interface AccessRequestsPending {
  id: string;
  /** the record or link that was asked about */
  target: string;
  /** its key */
  acl: number;
}

export interface AccessRevoke {
  id: string;
}

export interface AccessSettleChange {
  id: string;
}

export interface AccessSettleRequest {
  id: string;
}

export interface AccessTarget {
  id: string;
  /** a label, or the type of a link */
  kind: string;
  acl: number;
  force: string;
  version: number;
  /** of a link, the records and things that it joins */
  ends: Array<string>;
}

export interface AccessUses {
  used: number;
}

export interface AclGiveBack {
  number: number;
}

export interface AclHold {
  bearing: number;
}

export interface AclOwned {
  own: string;
}

export interface AclPut {
  parts: string;
  number: number;
}

export interface AclReuse {
  parts: string;
  number: number;
}

export interface AclState {
  latest: number;
  synthetic: boolean;
  number: number | null;
  parts: string | null;
  grants: Array<{ subject: string; force: string; purpose: string; until: number; protected: boolean }>;
}

export interface AreaAll {
  record: Records['Area'];
}

export interface AreaPut {
  code: string;
}

export interface BatchAny {
  any: boolean;
}

export interface BatchClose {
  id: string;
}

export interface BatchOf {
  ofForce: boolean;
  ofSystem: boolean;
}

export interface BatchOpen {
  id: string;
  fresh: boolean;
}

export interface CaseByIds {
  record: Records['Case'];
}

export interface CaseCrimesOf {
  of: string;
  link: Links['PART_OF'] | null;
  record: Records['Crime'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CaseEventsOf {
  of: string;
  link: Links['PART_OF'] | null;
  record: Records['Event'] | null;
  /** inside the reader's view */
  total: number;
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

export interface CheckEvidence {
  start: string | null;
  end: string | null;
  type: string;
  props: Readonly<Record<string, unknown>>;
}

export interface CheckJoins {
  start: string | null;
  end: string | null;
  type: string;
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

export interface CrimeByIds {
  record: Records['Crime'];
}

export interface CrimeCasesOf {
  of: string;
  link: Links['PART_OF'] | null;
  record: Records['Case'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CrimeIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface CrimeLocationsOf {
  of: string;
  link: Links['OCCURRED_AT'] | null;
  record: Records['Location'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CrimePage {
  record: Records['Crime'];
}

export interface CrimePeopleOf {
  of: string;
  link: Links['INVOLVED_IN'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CrimePut {
  id: string;
}

export interface CrimeTextsOf {
  of: string;
  record: Records['Text'];
}

export interface CrimeThingsOf {
  of: string;
  link: Links['FEATURED'] | null;
  record: Records['Thing'] | null;
  /** inside the reader's view */
  total: number;
}

export interface CrimeTotal {
  total: number;
}

export interface DescriptionByIds {
  record: Records['Description'];
}

export interface DescriptionPut {
  id: string;
}

export interface EventByIds {
  record: Records['Event'];
}

export interface EventCasesOf {
  of: string;
  link: Links['PART_OF'] | null;
  record: Records['Case'] | null;
  /** inside the reader's view */
  total: number;
}

export interface EventIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface EventLocationsOf {
  of: string;
  link: Links['OCCURRED_AT'] | null;
  record: Records['Location'] | null;
  /** inside the reader's view */
  total: number;
}

export interface EventPage {
  record: Records['Event'];
}

export interface EventPeopleOf {
  of: string;
  link: Links['INVOLVED_IN'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface EventPut {
  id: string;
}

export interface EventTextsOf {
  of: string;
  record: Records['Text'];
}

export interface EventThingsOf {
  of: string;
  link: Links['FEATURED'] | null;
  record: Records['Thing'] | null;
  /** inside the reader's view */
  total: number;
}

export interface EventTotal {
  total: number;
}

export interface ExpansionCounts {
  of: string;
  type: LinkType;
  /** of the force that recorded the links */
  force: string;
  /** inside the reader's view */
  links: number;
  /** inside the reader's view */
  neighbours: number;
}

export interface ExpansionPage {
  of: string;
  link: string | null;
  type: LinkType | null;
  node: string | null;
  /** inside the reader's view */
  total: number;
}

export interface ForceAll {
  record: Records['Force'];
}

export interface ForcePut {
  code: string;
}

export interface IdempotencyAnswered {
  request: string;
  answer: string;
}

export interface IdempotencyClaim {
  fresh: boolean;
}

export interface IdempotencyKeep {
  key: string;
}

export interface IdempotencyKnown {
  key: string;
  known: boolean;
}

export interface IdempotencyTake {
  fresh: boolean;
  request: string;
  /** empty while there is none */
  answer: string;
}

export interface IdentifierByIds {
  record: Records['Identifier'];
}

export interface IdentifierPut {
  id: string;
}

export interface IdentifierPutForms {
  id: string;
}

export interface IdentifierSome {
  id: string;
  kind: string;
  value: string;
}

export interface ImportAgedLinks {
  id: string;
  person: string;
  /** YYYYMMDD, of the link's own days, else of what it is a role in */
  first: number | null;
  last: number | null;
  ageMin: number | null;
  ageMax: number | null;
  /** the subject of an event that protects a child */
  ofChild: boolean;
}

export interface ImportAreas {
  code: string;
}

export interface ImportExistingLinks {
  id: string;
  kind: string;
  digest: string | null;
}

export interface ImportExistingRecords {
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
  /** a person; a case, crime or event in which a protected person is involved; a report that mentions one */
  isProtected: boolean;
  /** a person who asked for anonymity */
  asked: boolean;
  /** a case, crime or event that protects its victims */
  sensitive: boolean;
  /** an event that protects a child who is its subject */
  ofChild: boolean;
  /** YYYYMMDD: the earliest day of birth, or the first day of what happened */
  first: number | null;
  last: number | null;
  /** what a row about a thing describes */
  thing: string | null;
}

export interface ImportGiveBackLease {
  force: string;
}

export interface ImportKeepLease {
  force: string;
}

export interface ImportRenewAges {
  id: string;
}

export interface ImportTakeLease {
  /** by this token, from now on */
  held: boolean;
  holder: string;
  /** milliseconds since 1970, by the server's clock */
  since: number;
}

export interface IntelligenceByIds {
  record: Records['IntelligenceReport'];
}

export interface IntelligenceIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface IntelligenceMentionsOf {
  of: string;
  link: Links['MENTIONS'] | null;
  record: Records['Entity'] | null;
  /** inside the reader's view */
  total: number;
}

export interface IntelligencePage {
  record: Records['IntelligenceReport'];
}

export interface IntelligencePut {
  id: string;
}

export interface IntelligenceReportsOf {
  of: string;
  link: Links['MENTIONS'] | null;
  record: Records['IntelligenceReport'] | null;
  /** inside the reader's view */
  total: number;
}

export interface IntelligenceTextsOf {
  of: string;
  record: Records['Text'];
}

export interface IntelligenceTotal {
  total: number;
}

export interface LinkBall {
  /** id of the near node, of the link, of the far node, the link's type, and the far node's force where it is looked for, else nothing */
  edges: Array<Array<string>>;
  /** common things that were reached */
  common: Array<string>;
  /** links per level, one more than `links` where a level was left out */
  counts: Array<number>;
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

export interface LinkBasedAtByIds {
  link: Links['BASED_AT'];
  start: Records['Organisation'];
  end: Records['Location'];
}

export interface LinkEnds {
  of: string;
  entity: string;
}

export interface LinkFeaturedByIds {
  link: Links['FEATURED'];
  start: Records['Thing'];
  end: Records['Occurrence'];
}

export interface LinkHubs {
  id: string;
  neighbours: number;
  byNature: boolean;
}

export interface LinkInvolvedInByIds {
  link: Links['INVOLVED_IN'];
  start: Records['Person'];
  end: Records['Occurrence'];
}

export interface LinkKnowsByIds {
  link: Links['KNOWS'];
  start: Records['Person'];
  end: Records['Person'];
}

export interface LinkMemberOfByIds {
  link: Links['MEMBER_OF'];
  start: Records['Person'];
  end: Records['Network'];
}

export interface LinkMentionsByIds {
  link: Links['MENTIONS'];
  start: Records['IntelligenceReport'];
  end: Records['Entity'];
}

export interface LinkNeighboursOf {
  of: string;
  neighbours: number;
  /** PERSON, THING or RECORD */
  kind: string | null;
}

export interface LinkOccurredAtByIds {
  link: Links['OCCURRED_AT'];
  start: Records['Occurrence'];
  end: Records['Location'];
}

export interface LinkPartOfByIds {
  link: Links['PART_OF'];
  start: Records['Occurrence'];
  end: Records['Case'];
}

export interface LinkPresentAtByIds {
  link: Links['PRESENT_AT'];
  start: Records['Person'];
  end: Records['Location'];
}

export interface LinkPutBasedAt {
  id: string;
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

export interface LinkPutMemberOf {
  id: string;
}

export interface LinkPutMentions {
  id: string;
}

export interface LinkPutOccurredAt {
  id: string;
}

export interface LinkPutPartOf {
  id: string;
}

export interface LinkPutPresentAt {
  id: string;
}

export interface LinkPutUsed {
  id: string;
}

export interface LinkPutWorkedFor {
  id: string;
}

export interface LinkUsedByIds {
  link: Links['USED'];
  start: Records['Person'];
  end: Records['Thing'];
}

export interface LinkWeights {
  id: string;
  sourceEvaluation: string | null;
  informationAssessment: string | null;
  legacyGrade: string | null;
  role: string | null;
  legalStatus: string | null;
  fromMin: string | null;
  fromMax: string | null;
  toMin: string | null;
  toMax: string | null;
  /** the id of the source that it rests on, readable or not: never to be shown */
  source: string | null;
}

export interface LinkWorkedForByIds {
  link: Links['WORKED_FOR'];
  start: Records['Person'];
  end: Records['Organisation'];
}

export interface LocationCrimesOf {
  of: string;
  link: Links['OCCURRED_AT'] | null;
  record: Records['Crime'] | null;
  /** inside the reader's view */
  total: number;
}

export interface LocationEventsOf {
  of: string;
  link: Links['OCCURRED_AT'] | null;
  record: Records['Event'] | null;
  /** inside the reader's view */
  total: number;
}

export interface LocationOrganisationsOf {
  of: string;
  link: Links['BASED_AT'] | null;
  record: Records['Organisation'] | null;
  /** inside the reader's view */
  total: number;
}

export interface LocationPage {
  record: Records['Location'];
}

export interface LocationPeopleOf {
  of: string;
  link: Links['PRESENT_AT'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface LocationPut {
  id: string;
}

export interface LocationRecordsByIds {
  record: Records['LocationRecord'];
}

export interface LocationRecordsOf {
  of: string;
  record: Records['LocationRecord'];
}

export interface LocationTotal {
  total: number;
}

export interface MigrationApplied {
  name: string;
}

export interface MigrationConstraints {
  name: string;
}

export interface MigrationIndexes {
  name: string;
  /** ONLINE, POPULATING or FAILED */
  state: string;
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

export interface NamePutKeys {
  id: string;
}

export interface NameSome {
  id: string;
  given: string | null;
  middle: string | null;
  family: string | null;
}

export interface NetworkByIds {
  record: Records['Network'];
}

export interface NetworkIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface NetworkMembersOf {
  of: string;
  link: Links['MEMBER_OF'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface NetworkNamesOf {
  of: string;
  record: Records['Name'];
}

export interface NetworkPage {
  record: Records['Network'];
}

export interface NetworkPut {
  id: string;
}

export interface NetworkTotal {
  total: number;
}

export interface OrganisationLocationsOf {
  of: string;
  link: Links['BASED_AT'] | null;
  record: Records['Location'] | null;
  /** inside the reader's view */
  total: number;
}

export interface OrganisationPage {
  record: Records['Organisation'];
}

export interface OrganisationPeopleOf {
  of: string;
  link: Links['WORKED_FOR'] | null;
  record: Records['Person'] | null;
  /** inside the reader's view */
  total: number;
}

export interface OrganisationPut {
  id: string;
}

export interface OrganisationRecordsByIds {
  record: Records['OrganisationRecord'];
}

export interface OrganisationRecordsOf {
  of: string;
  record: Records['OrganisationRecord'];
}

export interface OrganisationTotal {
  total: number;
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

export interface PersonCrimesOf {
  of: string;
  link: Links['INVOLVED_IN'] | null;
  record: Records['Crime'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonDescriptionsOf {
  of: string;
  record: Records['Description'];
}

export interface PersonEventsOf {
  of: string;
  link: Links['INVOLVED_IN'] | null;
  record: Records['Event'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonIdentifiersOf {
  of: string;
  record: Records['Identifier'];
}

export interface PersonLocationsOf {
  of: string;
  link: Links['PRESENT_AT'] | null;
  record: Records['Location'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonNamesOf {
  of: string;
  record: Records['Name'];
}

export interface PersonNetworksOf {
  of: string;
  link: Links['MEMBER_OF'] | null;
  record: Records['Network'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonOrganisationsOf {
  of: string;
  link: Links['WORKED_FOR'] | null;
  record: Records['Organisation'] | null;
  /** inside the reader's view */
  total: number;
}

export interface PersonPage {
  record: Records['Person'];
}

export interface PersonPut {
  id: string;
}

export interface PersonSuspicionsOf {
  of: string;
  link: Links['INVOLVED_IN'];
}

export interface PersonTellingThings {
  /** PRESENT_AT, WORKED_FOR or USED */
  type: LinkType;
  thing: string;
  /** of an organisation */
  premises: Array<string>;
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

export interface PointerOfIdentifiers {
  /** what was asked about, as the reader gave it */
  of: string;
  force: string;
}

export interface PointerOfRecords {
  /** what was asked about, as the reader gave it */
  of: string;
  force: string;
}

export interface PointerOfThings {
  /** what was asked about, as the reader gave it */
  of: string;
  force: string;
}

export interface ProtectionDecide {
  id: string;
  /** the new one */
  version: number;
}

export interface ProtectionHeldThings {
  id: string;
  /** one of them has a home there */
  home: boolean;
}

export interface ProtectionHomes {
  id: string;
}

export interface ProtectionMatterRows {
  id: string;
  acl: number;
}

export interface ProtectionMattersOf {
  id: string;
}

export interface ProtectionOccurrences {
  id: string;
  acl: number;
}

export interface ProtectionOwnRows {
  id: string;
  /** `Record`, or the type of a link */
  kind: string;
  acl: number;
}

export interface ProtectionPersonRows {
  id: string;
  /** `Record`, or the type of a link */
  kind: string;
  acl: number;
}

export interface ProtectionProtect {
  id: string;
}

export interface ProtectionRemarkKnows {
  id: string;
}

export interface ProtectionRemarkOccurredAt {
  id: string;
}

export interface ProtectionRemarkPresentAt {
  id: string;
}

export interface ProtectionRemarkRecords {
  id: string;
}

export interface ProtectionRemarkWorkedFor {
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
  /** as owner, registered keeper, subscriber or resident */
  holds: boolean;
}

export interface RecordKindsOf {
  id: string;
  kind: string;
}

export interface ReferenceEthnicities {
  record: Records['EthnicityCode'];
}

export interface ReferenceGrades {
  record: Records['Grade'];
}

export interface ReferenceLoaded {
  digest: string;
}

export interface ReferenceNote {
  digest: string;
}

export interface ReferenceOffences {
  record: Records['Offence'];
}

export interface ReferenceOutcomes {
  record: Records['Outcome'];
}

export interface ReferencePutEthnicities {
  key: string;
}

export interface ReferencePutGrades {
  key: string;
}

export interface ReferencePutOffences {
  code: string;
}

export interface ReferencePutOutcomes {
  code: string;
}

export interface SearchIdentifiers {
  /** of the readable ones, one more than `most` where they are left out */
  count: number;
  found: Array<{ row: string; kind: string; value: string; record: string }>;
}

export interface SearchKeysMade {
  version: string;
}

export interface SearchNames {
  /** of the readable ones, one more than `most` where they are left out */
  count: number;
  found: Array<{ row: string; given: string | null; middle: string | null; family: string | null; record: string }>;
}

export interface SearchNoteKeys {
  version: string;
}

export interface SearchThings {
  /** of the readable rows, one more than `most` where they are left out */
  count: number;
  found: Array<{ row: string; record: string }>;
}

export interface SettingsFingerprint {
  fingerprint: string;
}

export interface SourceByIds {
  record: Records['Source'];
}

export interface SourceOrigins {
  id: string;
  force: string;
  system: string;
  derivedFrom: string | null;
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

export interface ThingCrimesOf {
  of: string;
  link: Links['FEATURED'] | null;
  record: Records['Crime'] | null;
  /** inside the reader's view */
  total: number;
}

export interface ThingEventsOf {
  of: string;
  link: Links['FEATURED'] | null;
  record: Records['Event'] | null;
  /** inside the reader's view */
  total: number;
}

export interface ThingMergeAccounts {
  id: string;
}

export interface ThingMergeDevices {
  id: string;
}

export interface ThingMergeDocuments {
  id: string;
}

export interface ThingMergeItems {
  id: string;
}

export interface ThingMergeLocations {
  id: string;
}

export interface ThingMergeOrganisations {
  id: string;
}

export interface ThingMergePhones {
  id: string;
}

export interface ThingMergeVehicles {
  id: string;
}

export interface ThingPage {
  record: Records['ObjectThing'];
}

export interface ThingPut {
  id: string;
}

export interface ThingRecordsByIds {
  record: Records['ObjectRecord'];
}

export interface ThingRecordsOf {
  of: string;
  record: Records['ObjectRecord'];
}

export interface ThingTotal {
  total: number;
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
  access: {
    /** Changes by id, oldest first. */
    changes: statement<{ ids: ReadonlyArray<string> }, AccessChanges>(
      'access/changes',
      `// access/changes
MATCH (change:AccessChange)
WHERE change.id IN $ids
RETURN change.id AS id, change.record AS record, change.force AS force, change.what AS what, change.parts AS parts,
  change.version AS version, change.by AS by, change.reason AS reason, change.madeAt AS madeAt, change.state AS state
ORDER BY madeAt, id
`,
      { id: { kind: 'STRING', nullable: false }, record: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, what: { kind: 'STRING', nullable: false }, parts: { kind: 'STRING', nullable: false }, version: { kind: 'INTEGER', nullable: false }, by: { kind: 'STRING', nullable: false }, reason: { kind: 'STRING', nullable: false }, madeAt: { kind: 'INTEGER', nullable: false }, state: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Changes that wait for a second person of a force, oldest first: of records and links that the reader sees. */
    changesPending: statement<{ force: string; first: number }, AccessChangesPending>(
      'access/changesPending',
      `// access/changesPending
MATCH (change:AccessChange {state: 'AWAITS_SECOND_PERSON'})
WHERE change.force = $force
CALL (change) {
  MATCH (target:Record {id: change.record})
  WHERE $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:INVOLVED_IN {id: change.record}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:USED {id: change.record}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:PRESENT_AT {id: change.record}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:WORKED_FOR {id: change.record}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:KNOWS {id: change.record}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:MEMBER_OF {id: change.record}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:PART_OF {id: change.record}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:OCCURRED_AT {id: change.record}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Thing)-[target:FEATURED {id: change.record}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Organisation)-[target:BASED_AT {id: change.record}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:IntelligenceReport)-[target:MENTIONS {id: change.record}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
}
RETURN change.id AS id, change.record AS target, acl
ORDER BY change.madeAt, id
LIMIT $first
`,
      { id: { kind: 'STRING', nullable: false }, target: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Writes grants. The keys of what they open take a new version of the registry, so that every process knows by its next request. */
    grant: statement<{ rows: ReadonlyArray<{ id: string; own: string; props: Readonly<Record<string, unknown>> }> }, AccessGrant>(
      'access/grant',
      `// access/grant
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
UNWIND $rows AS row
MERGE (grant:Grant {id: row.id})
ON CREATE SET grant += row.props, grant.own = row.own
WITH registry, grant
CALL (registry, grant) {
  MATCH (key:Acl {own: grant.own})
  SET key.version = registry.version
}
RETURN grant.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Parts of grants by id, newest first, also those that were taken back. */
    grants: statement<{ ids: ReadonlyArray<string> }, AccessGrants>(
      'access/grants',
      `// access/grants
MATCH (grant:Grant)
WHERE grant.id IN $ids
RETURN grant.id AS id, grant.whole AS whole, grant.own AS own, grant.subject AS subject,
  coalesce(grant.force, '') AS force, grant.purpose AS purpose, grant.until AS until,
  grant.opensProtected AS opensProtected, grant.sort AS sort, grant.by AS by, grant.madeAt AS madeAt,
  grant.reason AS reason, grant.notify AS notify, grant.request AS request
ORDER BY madeAt DESC, whole, id
`,
      { id: { kind: 'STRING', nullable: false }, whole: { kind: 'STRING', nullable: false }, own: { kind: 'STRING', nullable: false }, subject: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, purpose: { kind: 'STRING', nullable: false }, until: { kind: 'INTEGER', nullable: false }, opensProtected: { kind: 'BOOLEAN', nullable: false }, sort: { kind: 'STRING', nullable: false }, by: { kind: 'STRING', nullable: false }, madeAt: { kind: 'INTEGER', nullable: false }, reason: { kind: 'STRING', nullable: false }, notify: { kind: 'STRING', nullable: false }, request: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** The grants that stand on records and links, also those that have run out: for explaining who sees them, and for giving keys back. */
    grantsOn: statement<{ owns: ReadonlyArray<string> }, AccessGrantsOn>(
      'access/grantsOn',
      `// access/grantsOn
MATCH (grant:Grant)
WHERE grant.own IN $owns AND grant.revokedAt IS NULL
RETURN grant.id AS id, grant.whole AS whole, grant.own AS own, grant.subject AS subject,
  coalesce(grant.force, '') AS force, grant.purpose AS purpose, grant.until AS until,
  grant.opensProtected AS opensProtected, grant.sort AS sort, grant.by AS by, grant.madeAt AS madeAt,
  grant.reason AS reason, grant.notify AS notify, grant.request AS request
ORDER BY madeAt, id
`,
      { id: { kind: 'STRING', nullable: false }, whole: { kind: 'STRING', nullable: false }, own: { kind: 'STRING', nullable: false }, subject: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, purpose: { kind: 'STRING', nullable: false }, until: { kind: 'INTEGER', nullable: false }, opensProtected: { kind: 'BOOLEAN', nullable: false }, sort: { kind: 'STRING', nullable: false }, by: { kind: 'STRING', nullable: false }, madeAt: { kind: 'INTEGER', nullable: false }, reason: { kind: 'STRING', nullable: false }, notify: { kind: 'STRING', nullable: false }, request: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Break-glass grants since a time, newest first: on records and links of a force that the reader sees, each with those of its parts that open one of these. */
    notices: statement<{ since: number; force: string; first: number }, AccessNotices>(
      'access/notices',
      `// access/notices
MATCH (grant:Grant {sort: 'BREAK_GLASS'})
WHERE grant.madeAt >= $since
CALL (grant) {
  MATCH (target:Record {id: grant.own})
  WHERE $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:INVOLVED_IN {id: grant.own}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:USED {id: grant.own}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:PRESENT_AT {id: grant.own}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:WORKED_FOR {id: grant.own}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:KNOWS {id: grant.own}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:MEMBER_OF {id: grant.own}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:PART_OF {id: grant.own}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:OCCURRED_AT {id: grant.own}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Thing)-[target:FEATURED {id: grant.own}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Organisation)-[target:BASED_AT {id: grant.own}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:IntelligenceReport)-[target:MENTIONS {id: grant.own}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
}
WITH grant.whole AS whole, max(grant.madeAt) AS madeAt, collect({id: grant.id, target: grant.own, acl: acl}) AS parts
RETURN whole, parts
ORDER BY madeAt DESC, whole
LIMIT $first
`,
      { whole: { kind: 'STRING', nullable: false }, parts: { kind: 'LIST', of: { kind: 'FIELDS', fields: { id: { kind: 'STRING', nullable: false }, target: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } }, nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Break-glass grants since a time that name a reader as the second person of her force, newest first. She is told of them whether or not she sees what they open: so the one who used it chose. force: of who used the break-glass, and so hers. */
    noticesFor: statement<{ subject: string; force: string; since: number; first: number }, AccessNoticesFor>(
      'access/noticesFor',
      `// access/noticesFor
MATCH (grant:Grant {sort: 'BREAK_GLASS'})
WHERE grant.madeAt >= $since AND grant.notify = $subject AND grant.force = $force
WITH grant.whole AS whole, max(grant.madeAt) AS madeAt, collect({id: grant.id, target: grant.own}) AS parts
RETURN whole, parts
ORDER BY madeAt DESC, whole
LIMIT $first
`,
      { whole: { kind: 'STRING', nullable: false }, parts: { kind: 'LIST', of: { kind: 'FIELDS', fields: { id: { kind: 'STRING', nullable: false }, target: { kind: 'STRING', nullable: false } }, nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Closes changes that wait for a second person, of records that have another version now. */
    overtake: statement<{ records: ReadonlyArray<string> }, AccessOvertake>(
      'access/overtake',
      `// access/overtake
MATCH (change:AccessChange {state: 'AWAITS_SECOND_PERSON'})
WHERE change.record IN $records
SET change.state = 'OVERTAKEN'
RETURN change.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** The rows that say what a record is called, how it is numbered, what it looks like and what is written of it: a grant of the record names them too. For deciding who may open what; tells no content. */
    partsOf: statement<{ id: string }, AccessPartsOf>(
      'access/partsOf',
      `// access/partsOf
MATCH (record:Record {id: $id})-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(part:Record)
RETURN part.id AS part, part.acl AS acl, coalesce(part.version, 1) AS version
ORDER BY part
`,
      { part: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false }, version: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** The parts of a grant that stand, for taking it back. */
    partsOfGrant: statement<{ whole: string }, AccessPartsOfGrant>(
      'access/partsOfGrant',
      `// access/partsOfGrant
MATCH (grant:Grant {whole: $whole})
WHERE grant.revokedAt IS NULL
RETURN grant.id AS id, grant.own AS own, grant.subject AS subject, coalesce(grant.force, '') AS force, grant.sort AS sort
ORDER BY id
`,
      { id: { kind: 'STRING', nullable: false }, own: { kind: 'STRING', nullable: false }, subject: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, sort: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Writes down a change of who may see a record: done, or waiting for the second person. */
    putChange: statement<{ id: string; props: Readonly<Record<string, unknown>> }, AccessPutChange>(
      'access/putChange',
      `// access/putChange
MERGE (change:AccessChange {id: $id})
ON CREATE SET change += $props
RETURN change.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Writes down that a reader asks for access; nothing is looked up, so that hidden and absent are one. */
    putRequest: statement<{ id: string; props: Readonly<Record<string, unknown>> }, AccessPutRequest>(
      'access/putRequest',
      `// access/putRequest
MERGE (request:AccessRequest {id: $id})
ON CREATE SET request += $props
RETURN request.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Gives records and links another key, for a seal, a grant or another marking. Both keys must be the writer's, and the version still the one that she saw; what has another, or is not hers, is passed over. */
    rekey: statement<{ rows: ReadonlyArray<{ id: string; acl: number; version: number }> }, AccessRekey>(
      'access/rekey',
      `// access/rekey
UNWIND $rows AS row
CALL (row) {
  MATCH (record:Record {id: row.id})
  WHERE coalesce(record.version, 1) = row.version
    AND $reader.writeKeys[record.acl]
    AND $reader.writeKeys[row.acl]
  SET record.acl = row.acl, record.version = row.version + 1
  RETURN record.version AS version
  UNION
  MATCH (a:Person)-[link:INVOLVED_IN {id: row.id}]->(b:Case|Crime|Event)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:USED {id: row.id}]->(:Thing)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:PRESENT_AT {id: row.id}]->(:Location)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:WORKED_FOR {id: row.id}]->(:Organisation)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:KNOWS {id: row.id}]->(b:Person)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Person)-[link:MEMBER_OF {id: row.id}]->(b:Network)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Crime|Event)-[link:PART_OF {id: row.id}]->(b:Case)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:Crime|Event)-[link:OCCURRED_AT {id: row.id}]->(:Location)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (:Thing)-[link:FEATURED {id: row.id}]->(b:Case|Crime|Event)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (:Organisation)-[link:BASED_AT {id: row.id}]->(:Location)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:IntelligenceReport)-[link:MENTIONS {id: row.id}]->(b:Record)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[b.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
  UNION
  MATCH (a:IntelligenceReport)-[link:MENTIONS {id: row.id}]->(:Thing)
  WHERE coalesce(link.version, 1) = row.version
    AND $reader.writeKeys[a.acl]
    AND $reader.writeKeys[link.acl]
    AND $reader.writeKeys[row.acl]
  SET link.acl = row.acl, link.version = row.version + 1
  RETURN link.version AS version
}
RETURN row.id AS id, version
`,
      { id: { kind: 'STRING', nullable: false }, version: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Access requests by id, oldest first. */
    requests: statement<{ ids: ReadonlyArray<string> }, AccessRequests>(
      'access/requests',
      `// access/requests
MATCH (request:AccessRequest)
WHERE request.id IN $ids
RETURN request.id AS id, request.target AS target, request.subject AS subject, request.force AS force, request.role AS role,
  request.purpose AS purpose, request.reason AS reason, request.hours AS hours, request.opensProtected AS opensProtected,
  request.madeAt AS madeAt, request.state AS state, request.decidedBy AS decidedBy, request.decidedReason AS decidedReason
ORDER BY madeAt, id
`,
      { id: { kind: 'STRING', nullable: false }, target: { kind: 'STRING', nullable: false }, subject: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, role: { kind: 'STRING', nullable: false }, purpose: { kind: 'STRING', nullable: false }, reason: { kind: 'STRING', nullable: false }, hours: { kind: 'INTEGER', nullable: false }, opensProtected: { kind: 'BOOLEAN', nullable: false }, madeAt: { kind: 'INTEGER', nullable: false }, state: { kind: 'STRING', nullable: false }, decidedBy: { kind: 'STRING', nullable: false }, decidedReason: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** What a reader has asked access to, newest first. */
    requestsBy: statement<{ subject: string; force: string; first: number }, AccessRequestsBy>(
      'access/requestsBy',
      `// access/requestsBy
MATCH (request:AccessRequest {subject: $subject})
WHERE request.force = $force
RETURN request.id AS id
ORDER BY request.madeAt DESC, id
LIMIT $first
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Access requests that wait for a decision, oldest first: on records and links of a force that the reader sees. One about anything else, or about nothing, takes no place among them. */
    requestsPending: statement<{ since: number; force: string; first: number }, AccessRequestsPending>(
      'access/requestsPending',
      `// access/requestsPending
MATCH (request:AccessRequest {state: 'PENDING'})
WHERE request.madeAt >= $since
CALL (request) {
  MATCH (target:Record {id: request.target})
  WHERE $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:INVOLVED_IN {id: request.target}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:USED {id: request.target}]->(end:Thing)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:PRESENT_AT {id: request.target}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:WORKED_FOR {id: request.target}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:KNOWS {id: request.target}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Person)-[target:MEMBER_OF {id: request.target}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:PART_OF {id: request.target}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Crime|Event)-[target:OCCURRED_AT {id: request.target}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Thing)-[target:FEATURED {id: request.target}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:Organisation)-[target:BASED_AT {id: request.target}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
  UNION
  MATCH (start:IntelligenceReport)-[target:MENTIONS {id: request.target}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[target.acl] AND target.knownFrom <= $reader.at < target.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
    AND target.force = $force
  RETURN target.acl AS acl
}
RETURN request.id AS id, request.target AS target, acl
ORDER BY request.madeAt, id
LIMIT $first
`,
      { id: { kind: 'STRING', nullable: false }, target: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Takes grants back that stand; the keys of what they opened take a new version of the registry. at: milliseconds. by: who takes them back. */
    revoke: statement<{ ids: ReadonlyArray<string>; at: number; by: string }, AccessRevoke>(
      'access/revoke',
      `// access/revoke
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
MATCH (grant:Grant)
WHERE grant.id IN $ids AND grant.revokedAt IS NULL
SET grant.revokedAt = $at, grant.revokedBy = $by
WITH registry, grant
CALL (registry, grant) {
  MATCH (key:Acl {own: grant.own})
  SET key.version = registry.version
}
RETURN grant.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Closes a change that waits for its second person; one that was closed meanwhile has no row. */
    settleChange: statement<{ id: string; state: string; confirmedBy: string; confirmedAt: number }, AccessSettleChange>(
      'access/settleChange',
      `// access/settleChange
MATCH (change:AccessChange {id: $id})
WHERE change.state = 'AWAITS_SECOND_PERSON'
SET change.state = $state, change.confirmedBy = $confirmedBy, change.confirmedAt = $confirmedAt
RETURN change.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Writes the decision on an access request that is pending; one that was decided meanwhile has no row. */
    settleRequest: statement<{ id: string; state: string; decidedBy: string; decidedReason: string; decidedAt: number }, AccessSettleRequest>(
      'access/settleRequest',
      `// access/settleRequest
MATCH (request:AccessRequest {id: $id})
WHERE request.state = 'PENDING'
SET request.state = $state, request.decidedBy = $decidedBy, request.decidedReason = $decidedReason, request.decidedAt = $decidedAt
RETURN request.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** The keys of records and links by id, whoever may see them: for break-glass, for explaining and for giving keys back. Tells no content. */
    target: statement<{ ids: ReadonlyArray<string> }, AccessTarget>(
      'access/target',
      `// access/target
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record.acl AS acl, record.force AS force, coalesce(record.version, 1) AS version,
    [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind,
    [] AS ends
  UNION
  MATCH (a)-[link:INVOLVED_IN {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'INVOLVED_IN' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:USED {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'USED' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:PRESENT_AT {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'PRESENT_AT' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:WORKED_FOR {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'WORKED_FOR' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:KNOWS {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'KNOWS' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:MEMBER_OF {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'MEMBER_OF' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:PART_OF {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'PART_OF' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:OCCURRED_AT {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'OCCURRED_AT' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:FEATURED {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'FEATURED' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:BASED_AT {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'BASED_AT' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
  UNION
  MATCH (a)-[link:MENTIONS {id: id}]->(b)
  RETURN link.acl AS acl, link.force AS force, coalesce(link.version, 1) AS version, 'MENTIONS' AS kind,
    [end IN [a.id, b.id] WHERE end IS NOT NULL] AS ends
}
RETURN id, kind, acl, force, version, ends
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false }, force: { kind: 'STRING', nullable: false }, version: { kind: 'INTEGER', nullable: false }, ends: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Counts uses of a thing that is capped per reader and day; gives how many there were, this one among them. */
    uses: statement<{ key: string; more: number }, AccessUses>(
      'access/uses',
      `// access/uses
MERGE (use:CappedUse {key: $key})
ON CREATE SET use.used = 0
SET use.used = use.used + $more
RETURN use.used AS used
`,
      { used: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  acl: {
    /** Takes back keys of single records that no record or link holds any more; their numbers are used again later. kept: numbers that are still held. at: milliseconds. */
    giveBack: statement<{ owns: ReadonlyArray<string>; kept: ReadonlyArray<number>; at: number }, AclGiveBack>(
      'acl/giveBack',
      `// acl/giveBack
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
MATCH (key:Acl)
WHERE key.own IN $owns AND NOT key.number IN $kept
SET key.parts = null, key.own = null, key.version = registry.version, key.freedAt = $at
RETURN key.number AS number
`,
      { number: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Takes the registry's lock, and tells how many of these keys still bear their texts: a key that was given back bears none, or another's. */
    hold: statement<{ rows: ReadonlyArray<{ number: number; parts: string }> }, AclHold>(
      'acl/hold',
      `// acl/hold
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry
RETURN COUNT {
  UNWIND $rows AS row
  MATCH (key:Acl {parts: row.parts})
  WHERE key.number = row.number
} AS bearing
`,
      { bearing: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** The records and links that have a key of their own, for giving back those that nothing needs any more. */
    owned: statement<Record<string, never>, AclOwned>(
      'acl/owned',
      `// acl/owned
MATCH (key:Acl)
WHERE key.own > ''
RETURN DISTINCT key.own AS own
`,
      { own: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'a handful of keys, by an index' },
    ),
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
ON CREATE SET registry.last = registry.last + 1, key.number = registry.last, key.version = version,
  key.own = nullIf(split(text, '|')[6], '')
RETURN text AS parts, key.number AS number
`,
      { parts: { kind: 'STRING', nullable: false }, number: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Gives numbers of keys that were given back long enough ago to new keys of single records, so that the lists of readers stay short. before: given back before this instant, milliseconds: no request of then is still under way. */
    reuse: statement<{ parts: ReadonlyArray<string>; before: number }, AclReuse>(
      'acl/reuse',
      `// acl/reuse
MERGE (registry:AclRegistry {name: 'keys'})
ON CREATE SET registry.version = 0, registry.last = 0
SET registry.version = registry.version + 1
WITH registry, [text IN $parts WHERE NOT EXISTS { MATCH (:Acl {parts: text}) }] AS missing
MATCH (free:Acl)
WHERE free.freedAt < $before
WITH registry, missing, free
ORDER BY free.number
WITH registry, missing, collect(free)[..size(missing)] AS frees
UNWIND range(0, size(frees) - 1) AS place
WITH registry, missing[place] AS text, frees[place] AS free
SET free.parts = text, free.own = split(text, '|')[6], free.version = registry.version, free.freedAt = null
RETURN text AS parts, free.number AS number
`,
      { parts: { kind: 'STRING', nullable: false }, number: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Keys that are new or changed since `version`, with the grants that stand on them, and whether every import batch says that it is synthetic; one row at least. */
    state: statement<{ version: number }, AclState>(
      'acl/state',
      `// acl/state
OPTIONAL MATCH (registry:AclRegistry {name: 'keys'})
WITH coalesce(registry.version, 0) AS latest
WITH latest, NOT EXISTS { MATCH (batch:Batch {synthetic: false}) } AS synthetic
OPTIONAL MATCH (key:Acl)
WHERE key.version > $version AND key.version <= latest
RETURN latest, synthetic, key.number AS number, key.parts AS parts,
  COLLECT {
    MATCH (grant:Grant {own: key.own})
    WHERE grant.revokedAt IS NULL
    RETURN {
      subject: grant.subject, force: coalesce(grant.force, ''), purpose: grant.purpose, until: grant.until,
      protected: grant.opensProtected
    }
  } AS grants
ORDER BY number
`,
      { latest: { kind: 'INTEGER', nullable: false }, synthetic: { kind: 'BOOLEAN', nullable: false }, number: { kind: 'INTEGER', nullable: true }, parts: { kind: 'STRING', nullable: true }, grants: { kind: 'LIST', of: { kind: 'FIELDS', fields: { subject: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, purpose: { kind: 'STRING', nullable: false }, until: { kind: 'INTEGER', nullable: false }, protected: { kind: 'BOOLEAN', nullable: false } }, nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
  },
  area: {
    /** All areas: towns, local authorities and police force areas, with the days on which their codes are valid. */
    all: statement<Record<string, never>, AreaAll>(
      'area/all',
      `// area/all
MATCH (record:Area)
RETURN record
ORDER BY record.code
`,
      { record: { kind: 'NODE', label: 'Area', nullable: false } },
      { one: false, write: false, public: true, system: false, scan: 'a short list of reference data' },
    ),
    /** Loads areas from the reference lists. None is taken away: a code that was valid once may stand in a record for ever. */
    put: statement<{ rows: ReadonlyArray<{ code: string; name: string; kind: AreaKind; force?: string | null; within?: string | null; validFrom?: string | null; validTo?: string | null; supersededBy?: string | null; latitude?: number | null; longitude?: number | null }> }, AreaPut>(
      'area/put',
      `// area/put
UNWIND $rows AS row
MERGE (area:Area {code: row.code})
SET area = row
RETURN row.code AS code
`,
      { code: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
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
    /** Whether a force ever imported anything, and whether it did from this system: where not, no row of it can be there. */
    of: statement<{ force: string; system: string }, BatchOf>(
      'batch/of',
      `// batch/of
RETURN EXISTS { MATCH (batch:Batch {force: $force}) } AS ofForce,
  EXISTS { MATCH (batch:Batch {force: $force, system: $system}) } AS ofSystem
`,
      { ofForce: { kind: 'BOOLEAN', nullable: false }, ofSystem: { kind: 'BOOLEAN', nullable: false } },
      { one: true, write: false, public: false, system: true, scan: 'there are few batches, and it stops at the first' },
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
    /** Crimes that are dealt with in cases; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    crimesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CaseCrimesOf>(
      'case/crimesOf',
      `// case/crimesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Case {id: of})<-[link:PART_OF]-(near:Crime)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'PART_OF', nullable: true }, record: { kind: 'NODE', label: 'Crime', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Events that are dealt with in cases; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    eventsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CaseEventsOf>(
      'case/eventsOf',
      `// case/eventsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Case {id: of})<-[link:PART_OF]-(near:Event)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'PART_OF', nullable: true }, record: { kind: 'NODE', label: 'Event', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
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
    page: statement<{ after: string; first: number; filter: { force?: string | null; status?: CaseStatus | null; outcome?: string | null; flag?: RiskFlag | null; cocadStrand?: CocadStrand | null; from?: string | null; to?: string | null } }, CasePage>(
      'case/page',
      `// case/page
MATCH (record:Case)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.outcome IS NULL OR record.outcome = $filter.outcome)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
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
    /** Objects that featured in cases; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
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
    total: statement<{ filter: { force?: string | null; status?: CaseStatus | null; outcome?: string | null; flag?: RiskFlag | null; cocadStrand?: CocadStrand | null; from?: string | null; to?: string | null } }, CaseTotal>(
      'case/total',
      `// case/total
MATCH (record:Case)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.outcome IS NULL OR record.outcome = $filter.outcome)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  check: {
    /** Every link that is no structural one, with whole properties, for the invariants; read by `check` alone and never returned to a reader. */
    evidence: statement<Record<string, never>, CheckEvidence>(
      'check/evidence',
      `// check/evidence
MATCH (a)-[link]->(b)
WHERE NOT type(link) IN ['DESCRIBES', 'HAS_DESCRIPTION', 'HAS_IDENTIFIER', 'HAS_NAME', 'HAS_TEXT']
RETURN a.id AS start, b.id AS end, type(link) AS type, properties(link) AS props
`,
      { start: { kind: 'STRING', nullable: true }, end: { kind: 'STRING', nullable: true }, type: { kind: 'STRING', nullable: false }, props: { kind: 'MAP', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'the check reads the whole graph' },
    ),
    /** Every structural link, from a noun or thing to what is said of it, by ids alone; read by `check`. */
    joins: statement<Record<string, never>, CheckJoins>(
      'check/joins',
      `// check/joins
MATCH (a)-[link:DESCRIBES|HAS_DESCRIPTION|HAS_IDENTIFIER|HAS_NAME|HAS_TEXT]->(b)
RETURN a.id AS start, b.id AS end, type(link) AS type
`,
      { start: { kind: 'STRING', nullable: true }, end: { kind: 'STRING', nullable: true }, type: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'the check reads the whole graph' },
    ),
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
  crime: {
    /** Crimes by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, CrimeByIds>(
      'crime/byIds',
      `// crime/byIds
UNWIND $ids AS id
MATCH (record:Crime {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Crime', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Cases that deal with crimes; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    casesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CrimeCasesOf>(
      'crime/casesOf',
      `// crime/casesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Crime {id: of})-[link:PART_OF]->(near:Case)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'PART_OF', nullable: true }, record: { kind: 'NODE', label: 'Case', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The identifiers of crimes; the loader groups by `of`. */
    identifiersOf: statement<{ ids: ReadonlyArray<string> }, CrimeIdentifiersOf>(
      'crime/identifiersOf',
      `// crime/identifiersOf
UNWIND $ids AS of
MATCH (subject:Crime {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Places where crimes happened; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    locationsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CrimeLocationsOf>(
      'crime/locationsOf',
      `// crime/locationsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Crime {id: of})-[link:OCCURRED_AT]->(near:Location)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'OCCURRED_AT', nullable: true }, record: { kind: 'NODE', label: 'Location', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of crimes in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; offence?: string | null; status?: CrimeStatus | null; outcome?: string | null; flag?: RiskFlag | null; from?: string | null; to?: string | null } }, CrimePage>(
      'crime/page',
      `// crime/page
MATCH (record:Crime)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.offence IS NULL OR record.offence = $filter.offence)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.outcome IS NULL OR record.outcome = $filter.outcome)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Crime', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People involved in crimes; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    peopleOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CrimePeopleOf>(
      'crime/peopleOf',
      `// crime/peopleOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Crime {id: of})<-[link:INVOLVED_IN]-(near:Person)
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
    /** Creates crimes that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, CrimePut>(
      'crime/put',
      `// crime/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:Crime {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** The texts of crimes; the loader groups by `of`. */
    textsOf: statement<{ ids: ReadonlyArray<string> }, CrimeTextsOf>(
      'crime/textsOf',
      `// crime/textsOf
UNWIND $ids AS of
MATCH (subject:Crime {id: of})-[:HAS_TEXT]->(record:Text)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Text', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Objects that featured in crimes; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    thingsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, CrimeThingsOf>(
      'crime/thingsOf',
      `// crime/thingsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Crime {id: of})<-[link:FEATURED]-(near:Thing)
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
    /** How many crimes there are inside the reader's view. */
    total: statement<{ filter: { force?: string | null; offence?: string | null; status?: CrimeStatus | null; outcome?: string | null; flag?: RiskFlag | null; from?: string | null; to?: string | null } }, CrimeTotal>(
      'crime/total',
      `// crime/total
MATCH (record:Crime)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.offence IS NULL OR record.offence = $filter.offence)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.outcome IS NULL OR record.outcome = $filter.outcome)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  description: {
    /** Descriptions by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, DescriptionByIds>(
      'description/byIds',
      `// description/byIds
UNWIND $ids AS id
MATCH (record:Description {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Description', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates descriptions that are not there yet, beside the records that they are about. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; subject: string; props: Readonly<Record<string, unknown>> }> }, DescriptionPut>(
      'description/put',
      `// description/put
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
WHERE $reader.writeKeys[subject.acl]
  AND $reader.writeKeys[row.acl]
MERGE (record:Record:Description {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (subject)-[:HAS_DESCRIPTION]->(record)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
  },
  event: {
    /** Events by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, EventByIds>(
      'event/byIds',
      `// event/byIds
UNWIND $ids AS id
MATCH (record:Event {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Event', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Cases that deal with events; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    casesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, EventCasesOf>(
      'event/casesOf',
      `// event/casesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Event {id: of})-[link:PART_OF]->(near:Case)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'PART_OF', nullable: true }, record: { kind: 'NODE', label: 'Case', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The identifiers of events; the loader groups by `of`. */
    identifiersOf: statement<{ ids: ReadonlyArray<string> }, EventIdentifiersOf>(
      'event/identifiersOf',
      `// event/identifiersOf
UNWIND $ids AS of
MATCH (subject:Event {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Places where events happened; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    locationsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, EventLocationsOf>(
      'event/locationsOf',
      `// event/locationsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Event {id: of})-[link:OCCURRED_AT]->(near:Location)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'OCCURRED_AT', nullable: true }, record: { kind: 'NODE', label: 'Location', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of events in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; type?: EventType | null; flag?: RiskFlag | null; from?: string | null; to?: string | null } }, EventPage>(
      'event/page',
      `// event/page
MATCH (record:Event)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.type IS NULL OR record.type = $filter.type)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Event', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People involved in events; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    peopleOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, EventPeopleOf>(
      'event/peopleOf',
      `// event/peopleOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Event {id: of})<-[link:INVOLVED_IN]-(near:Person)
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
    /** Creates events that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, EventPut>(
      'event/put',
      `// event/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:Event {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** The texts of events; the loader groups by `of`. */
    textsOf: statement<{ ids: ReadonlyArray<string> }, EventTextsOf>(
      'event/textsOf',
      `// event/textsOf
UNWIND $ids AS of
MATCH (subject:Event {id: of})-[:HAS_TEXT]->(record:Text)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Text', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Objects that featured in events; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    thingsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, EventThingsOf>(
      'event/thingsOf',
      `// event/thingsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Event {id: of})<-[link:FEATURED]-(near:Thing)
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
    /** How many events there are inside the reader's view. */
    total: statement<{ filter: { force?: string | null; type?: EventType | null; flag?: RiskFlag | null; from?: string | null; to?: string | null } }, EventTotal>(
      'event/total',
      `// event/total
MATCH (record:Event)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.type IS NULL OR record.type = $filter.type)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  expansion: {
    /** How many links of each type and force entities have, and with how many others they join them; the loader groups by `of`. */
    counts: statement<{ ids: ReadonlyArray<string> }, ExpansionCounts>(
      'expansion/counts',
      `// expansion/counts
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Entity {id: of})-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN type(link) AS type, link.force AS force, count(DISTINCT link) AS links, count(DISTINCT near) AS neighbours
}
RETURN of, type, force, links, neighbours
ORDER BY of, type, force
`,
      { of: { kind: 'STRING', nullable: false }, type: { kind: 'ENUM', name: 'LinkType', nullable: false }, force: { kind: 'STRING', nullable: false }, links: { kind: 'INTEGER', nullable: false }, neighbours: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The links of entities, of whatever type, with what stands at their other ends; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. linkTypes: these types alone; all where it is null. forces: links that these forces recorded alone; all where it is null. after: the id of the link after which the page begins; empty for the first page. */
    page: statement<{ ids: ReadonlyArray<string>; linkTypes: ReadonlyArray<LinkType> | null; forces: ReadonlyArray<string> | null; after: string; first: number }, ExpansionPage>(
      'expansion/page',
      `// expansion/page
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Entity {id: of})-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
    AND ($linkTypes IS NULL OR type(link) IN $linkTypes)
    AND ($forces IS NULL OR link.force IN $forces)
  WITH DISTINCT link, near
  ORDER BY link.id
  WITH collect({link: link.id, type: type(link), node: near.id}) AS every
  RETURN size(every) AS total, [row IN every WHERE row.link > $after][..$first] AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [{link: null, type: null, node: null}] ELSE page END AS row
RETURN of, row.link AS link, row.type AS type, row.node AS node, total
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'STRING', nullable: true }, type: { kind: 'ENUM', name: 'LinkType', nullable: true }, node: { kind: 'STRING', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
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
    /** What was asked and answered under an idempotency key; no row where nothing was. */
    answered: statement<{ key: string }, IdempotencyAnswered>(
      'idempotency/answered',
      `// idempotency/answered
MATCH (claim:Idempotency {key: $key})
RETURN coalesce(claim.request, '') AS request, coalesce(claim.answer, '') AS answer
`,
      { request: { kind: 'STRING', nullable: false }, answer: { kind: 'STRING', nullable: false } },
      { one: true, write: false, public: false, system: true },
    ),
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
    /** Keeps the answer of a mutation beside its claim, in the same transaction. */
    keep: statement<{ key: string; answer: string }, IdempotencyKeep>(
      'idempotency/keep',
      `// idempotency/keep
MATCH (claim:Idempotency {key: $key})
SET claim.answer = $answer
RETURN claim.key AS key
`,
      { key: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Whether each of these keys was claimed, so that its transaction was committed. */
    known: statement<{ keys: ReadonlyArray<string> }, IdempotencyKnown>(
      'idempotency/known',
      `// idempotency/known
UNWIND $keys AS wanted
OPTIONAL MATCH (claim:Idempotency {key: wanted})
RETURN wanted AS key, claim IS NOT NULL AS known
`,
      { key: { kind: 'STRING', nullable: false }, known: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Claims the idempotency key of a mutation inside its transaction, or gives what was asked and answered under it before. token: of this very try, so that a repeated commit knows its own claim. request: digest of what is asked. */
    take: statement<{ key: string; token: string; request: string }, IdempotencyTake>(
      'idempotency/take',
      `// idempotency/take
MERGE (claim:Idempotency {key: $key})
ON CREATE SET claim.token = $token, claim.request = $request
RETURN claim.token = $token AS fresh, coalesce(claim.request, '') AS request, coalesce(claim.answer, '') AS answer
`,
      { fresh: { kind: 'BOOLEAN', nullable: false }, request: { kind: 'STRING', nullable: false }, answer: { kind: 'STRING', nullable: false } },
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
    /** Gives identifiers the normal form that searches find them by. */
    putForms: statement<{ rows: ReadonlyArray<{ id: string; normal?: string | null }> }, IdentifierPutForms>(
      'identifier/putForms',
      `// identifier/putForms
UNWIND $rows AS row
MATCH (identifier:Identifier {id: row.id})
SET identifier.normal = row.normal
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Identifiers in the order of their ids, some at a time; for the machine that makes their normal forms anew. after: the id after which to begin. */
    some: statement<{ after: string; most: number }, IdentifierSome>(
      'identifier/some',
      `// identifier/some
MATCH (identifier:Identifier)
WHERE identifier.id > $after
WITH identifier
ORDER BY identifier.id
LIMIT $most
RETURN identifier.id AS id, identifier.kind AS kind, identifier.value AS value
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, value: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
  },
  import: {
    /** Roles of people in the graph with what their ages then are worked out from, since a new description of them renews these. */
    agedLinks: statement<{ people: ReadonlyArray<string> }, ImportAgedLinks>(
      'import/agedLinks',
      `// import/agedLinks
UNWIND $people AS of
MATCH (:Person {id: of})-[link:INVOLVED_IN]->(near:Record)
WITH of, link, near, CASE WHEN link.fromMin IS NULL THEN near ELSE link END AS dated
RETURN link.id AS id,
  of AS person,
  toInteger(replace(dated.fromMin, '-', '')) AS first,
  toInteger(replace(CASE WHEN dated.fromMin IS NOT NULL THEN coalesce(dated.toMax, dated.fromMax) END, '-', '')) AS last,
  link.ageMin AS ageMin,
  link.ageMax AS ageMax,
  coalesce(link.role = 'SUBJECT' AND near:Event AND near.type IN ['MISSING_EPISODE', 'SAFEGUARDING'], false) AS ofChild
`,
      { id: { kind: 'STRING', nullable: false }, person: { kind: 'STRING', nullable: false }, first: { kind: 'INTEGER', nullable: true }, last: { kind: 'INTEGER', nullable: true }, ageMin: { kind: 'INTEGER', nullable: true }, ageMax: { kind: 'INTEGER', nullable: true }, ofChild: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Codes of the areas that the graph knows. */
    areas: statement<Record<string, never>, ImportAreas>(
      'import/areas',
      `// import/areas
MATCH (area:Area)
RETURN DISTINCT area.code AS code
`,
      { code: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true, scan: 'a short list of reference data' },
    ),
    /** Which ids of a folder are those of links of these types in the graph, and with which digest of content; a type that is not asked for costs nothing. */
    existingLinks: statement<{ ids: ReadonlyArray<string>; types: ReadonlyArray<string> }, ImportExistingLinks>(
      'import/existingLinks',
      `// import/existingLinks
CALL () {
  UNWIND CASE WHEN 'INVOLVED_IN' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:INVOLVED_IN {id: id}]->()
  RETURN id, 'INVOLVED_IN' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'USED' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:USED {id: id}]->()
  RETURN id, 'USED' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'PRESENT_AT' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:PRESENT_AT {id: id}]->()
  RETURN id, 'PRESENT_AT' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'WORKED_FOR' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:WORKED_FOR {id: id}]->()
  RETURN id, 'WORKED_FOR' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'KNOWS' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:KNOWS {id: id}]->()
  RETURN id, 'KNOWS' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'MEMBER_OF' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:MEMBER_OF {id: id}]->()
  RETURN id, 'MEMBER_OF' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'PART_OF' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:PART_OF {id: id}]->()
  RETURN id, 'PART_OF' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'OCCURRED_AT' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:OCCURRED_AT {id: id}]->()
  RETURN id, 'OCCURRED_AT' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'FEATURED' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:FEATURED {id: id}]->()
  RETURN id, 'FEATURED' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'BASED_AT' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:BASED_AT {id: id}]->()
  RETURN id, 'BASED_AT' AS kind, link.digest AS digest
  UNION
  UNWIND CASE WHEN 'MENTIONS' IN $types THEN $ids ELSE [] END AS id
  MATCH ()-[link:MENTIONS {id: id}]->()
  RETURN id, 'MENTIONS' AS kind, link.digest AS digest
}
RETURN id, kind, digest
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, digest: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Which ids of a folder are those of records in the graph, of what kind, and with which digest of content: a repeated row is told from a changed one. */
    existingRecords: statement<{ ids: ReadonlyArray<string> }, ImportExistingRecords>(
      'import/existingRecords',
      `// import/existingRecords
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id,
  [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind,
  record.digest AS digest
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, digest: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
    /** What the first pass must know of rows that a folder names and an earlier one brought: key, known span, marks, and of content the days that ages are worked out from. sexual: classes of sexual offences. forever: the end of the known span of what was not taken back. */
    facts: statement<{ ids: ReadonlyArray<string>; sexual: ReadonlyArray<string>; forever: number }, ImportFacts>(
      'import/facts',
      `// import/facts
UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  OPTIONAL MATCH (record)-[:HAS_DESCRIPTION]->(said:Description)
  WHERE said.knownTo = $forever AND NOT coalesce(said.suspectedFalse, false)
  RETURN min(said.birthMin) AS birthMin, max(said.birthMax) AS birthMax
}
WITH record, id,
  CASE WHEN record:Person THEN birthMin ELSE record.fromMin END AS first,
  CASE WHEN record:Person THEN birthMax WHEN record.fromMin IS NULL THEN null ELSE coalesce(record.toMax, record.fromMax) END AS last
RETURN id,
  [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind,
  record.acl AS acl,
  record.knownFrom AS knownFrom,
  record.knownTo AS knownTo,
  coalesce(record.protected, false)
    OR EXISTS { MATCH (record)<-[:INVOLVED_IN]-(person:Person) WHERE person.protected AND person.force = record.force }
    OR EXISTS { MATCH (record:IntelligenceReport)-[:MENTIONS]->(person:Person) WHERE person.protected AND person.force = record.force } AS isProtected,
  coalesce(record.anonymityRequested, false) AS asked,
  'CSE' IN coalesce(record.flags, [])
    OR record:Case AND record.cocadStrand IS NOT NULL
    OR record:Crime AND record.offence IN $sexual AS sensitive,
  record:Event AND record.type IN ['MISSING_EPISODE', 'SAFEGUARDING'] AS ofChild,
  toInteger(replace(first, '-', '')) AS first,
  toInteger(replace(last, '-', '')) AS last,
  head([(record)-[:DESCRIBES]->(described:Thing) | described.id]) AS thing
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false }, knownFrom: { kind: 'INTEGER', nullable: false }, knownTo: { kind: 'INTEGER', nullable: false }, isProtected: { kind: 'BOOLEAN', nullable: false }, asked: { kind: 'BOOLEAN', nullable: false }, sensitive: { kind: 'BOOLEAN', nullable: false }, ofChild: { kind: 'BOOLEAN', nullable: false }, first: { kind: 'INTEGER', nullable: true }, last: { kind: 'INTEGER', nullable: true }, thing: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Gives a lease back, unless another has taken it over. */
    giveBackLease: statement<{ force: string; token: string }, ImportGiveBackLease>(
      'import/giveBackLease',
      `// import/giveBackLease
MATCH (lease:Lease {force: $force})
WHERE lease.token = $token
DELETE lease
RETURN $force AS force
`,
      { force: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** A sign of life of the holder of a lease; nothing when another has taken it over. */
    keepLease: statement<{ force: string; token: string }, ImportKeepLease>(
      'import/keepLease',
      `// import/keepLease
MATCH (lease:Lease {force: $force})
WHERE lease.token = $token
SET lease.heard = timestamp()
RETURN lease.force AS force
`,
      { force: { kind: 'STRING', nullable: false } },
      { one: true, write: true, public: false, system: true },
    ),
    /** Gives roles in the graph other ages, when a new description tells more of when the person was born. */
    renewAges: statement<{ rows: ReadonlyArray<{ id: string; ageMin: number; ageMax: number }> }, ImportRenewAges>(
      'import/renewAges',
      `// import/renewAges
UNWIND $rows AS row
MATCH (a:Person)-[link:INVOLVED_IN {id: row.id}]->(b:Record)
WHERE $reader.writeKeys[a.acl]
  AND $reader.writeKeys[b.acl]
  AND $reader.writeKeys[link.acl]
SET link.ageMin = row.ageMin, link.ageMax = row.ageMax
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Takes the lease by which one import of a force runs at a time; one whose holder was not heard of for long is taken over. holder: who asks for it, in words. silence: milliseconds without a sign of life after which a holder is taken for dead. dead: a holder of whom it is known that its process ended; empty for none. */
    takeLease: statement<{ force: string; token: string; holder: string; silence: number; dead: string }, ImportTakeLease>(
      'import/takeLease',
      `// import/takeLease
MERGE (lease:Lease {force: $force})
ON CREATE SET lease.token = $token, lease.holder = $holder, lease.since = timestamp(), lease.heard = timestamp()
SET lease.force = $force
WITH lease, lease.token <> $token AND (lease.holder = $dead OR lease.heard + $silence < timestamp()) AS isDead
SET lease.since = CASE WHEN isDead THEN timestamp() ELSE lease.since END,
  lease.holder = CASE WHEN isDead THEN $holder ELSE lease.holder END,
  lease.token = CASE WHEN isDead THEN $token ELSE lease.token END
SET lease.heard = CASE WHEN lease.token = $token THEN timestamp() ELSE lease.heard END
RETURN lease.token = $token AS held, lease.holder AS holder, lease.since AS since
`,
      { held: { kind: 'BOOLEAN', nullable: false }, holder: { kind: 'STRING', nullable: false }, since: { kind: 'INTEGER', nullable: false } },
      { one: true, write: true, public: false, system: true },
    ),
  },
  intelligence: {
    /** Intelligence reports by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, IntelligenceByIds>(
      'intelligence/byIds',
      `// intelligence/byIds
UNWIND $ids AS id
MATCH (record:IntelligenceReport {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'IntelligenceReport', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The identifiers of intelligence reports; the loader groups by `of`. */
    identifiersOf: statement<{ ids: ReadonlyArray<string> }, IntelligenceIdentifiersOf>(
      'intelligence/identifiersOf',
      `// intelligence/identifiersOf
UNWIND $ids AS of
MATCH (subject:IntelligenceReport {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** What intelligence reports mention; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    mentionsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, IntelligenceMentionsOf>(
      'intelligence/mentionsOf',
      `// intelligence/mentionsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:IntelligenceReport {id: of})-[link:MENTIONS]->(near:Entity)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'MENTIONS', nullable: true }, record: { kind: 'NODE', label: 'Entity', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of intelligence reports in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; flag?: RiskFlag | null; from?: string | null; to?: string | null } }, IntelligencePage>(
      'intelligence/page',
      `// intelligence/page
MATCH (record:IntelligenceReport)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'IntelligenceReport', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates intelligence reports that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, IntelligencePut>(
      'intelligence/put',
      `// intelligence/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:IntelligenceReport {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Intelligence reports that mention people, matters, networks or things; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    reportsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, IntelligenceReportsOf>(
      'intelligence/reportsOf',
      `// intelligence/reportsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Entity {id: of})<-[link:MENTIONS]-(near:IntelligenceReport)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'MENTIONS', nullable: true }, record: { kind: 'NODE', label: 'IntelligenceReport', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The texts of intelligence reports; the loader groups by `of`. */
    textsOf: statement<{ ids: ReadonlyArray<string> }, IntelligenceTextsOf>(
      'intelligence/textsOf',
      `// intelligence/textsOf
UNWIND $ids AS of
MATCH (subject:IntelligenceReport {id: of})-[:HAS_TEXT]->(record:Text)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Text', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** How many intelligence reports there are inside the reader's view. */
    total: statement<{ filter: { force?: string | null; flag?: RiskFlag | null; from?: string | null; to?: string | null } }, IntelligenceTotal>(
      'intelligence/total',
      `// intelligence/total
MATCH (record:IntelligenceReport)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.flag IS NULL OR $filter.flag IN record.flags)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  link: {
    /** The readable ball of up to four levels round one side, with the records in it that other forces own. What a force's record is joined to is known before anybody can say where to look. Hubs are left out when they are reached. The last level asked for holds such records alone, for nothing is reached through it. A level with more readable links than `links` is left out whole, and its count says so. ends: where the ball begins. hops: levels, 1 to 4. forces: whose records are looked for; null for those of every force that owns none of `ends`. labels: kinds of records that are looked for; all where it is null. hubs: common things, set aside when reached. avoid: nodes and links that no chain runs through. walk: which links are walked (domains/chain/walk.ts). links: links that a level may have. */
    ball: statement<{ ends: ReadonlyArray<string>; hops: number; forces: ReadonlyArray<string> | null; labels: ReadonlyArray<string> | null; hubs: ReadonlyArray<string>; avoid: ReadonlyArray<string>; walk: { roles: ReadonlyArray<string>; doubted: boolean; disproved: boolean; types?: ReadonlyArray<string> | null; since: string; until: string; sources?: ReadonlyArray<string> | null; informations?: ReadonlyArray<string> | null; legacy: boolean }; links: number }, LinkBall>(
      'link/ball',
      `// link/ball
CALL () {
  UNWIND $ends AS id
  MATCH (n:Entity {id: id})
  WHERE $reader.keys[n.acl] AND n.knownFrom <= $reader.at < n.knownTo
  WITH DISTINCT n
  RETURN collect(n) AS level0, collect(n.force) AS own
}
CALL (level0, own) {
  UNWIND level0 AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE $hops > 1 OR common OR sought <> ''
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count1,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level1,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges1,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common1
}
CALL (level1, own) {
  UNWIND CASE WHEN $hops >= 2 THEN level1 ELSE [] END AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE $hops > 2 OR common OR sought <> ''
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count2,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level2,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges2,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common2
}
CALL (level2, own) {
  UNWIND CASE WHEN $hops >= 3 THEN level2 ELSE [] END AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE $hops > 3 OR common OR sought <> ''
  LIMIT $links + 1
  WITH collect(DISTINCT CASE WHEN NOT common THEN m END) AS nodes,
    collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count3,
    CASE WHEN links <= $links THEN nodes ELSE [] END AS level3,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges3,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common3
}
CALL (level3, own) {
  UNWIND CASE WHEN $hops >= 4 THEN level3 ELSE [] END AS n
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
  WITH n, r, m, m.id IN $hubs AS common,
    CASE WHEN coalesce(($forces IS NULL AND NOT m.force IN own OR m.force IN $forces) AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels)), false) THEN m.force ELSE '' END AS sought
  WHERE common OR sought <> ''
  LIMIT $links + 1
  WITH collect(CASE WHEN NOT common THEN [n.id, r.id, m.id, type(r), sought] END) AS edges,
    collect(DISTINCT CASE WHEN common THEN m.id END) AS hubs,
    count(*) AS links
  RETURN links AS count4,
    CASE WHEN links <= $links THEN edges ELSE [] END AS edges4,
    CASE WHEN links <= $links THEN hubs ELSE [] END AS common4
}
RETURN edges1 + edges2 + edges3 + edges4 AS edges, common1 + common2 + common3 + common4 AS common, [count1, count2, count3, count4] AS counts
`,
      { edges: { kind: 'LIST', of: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, nullable: false }, common: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false }, counts: { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } },
      { one: true, write: false, public: false, system: false },
    ),
    /** The readable balls of one level round each side: every chain of at most 2 links lies in them. Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted. from: the ends of the one side. to: the ends of the other side. hubs: common things, set aside when reached. avoid: nodes and links that no chain runs through. walk: which links are walked (domains/chain/walk.ts). links: links that a level may have. */
    balls1: statement<{ from: ReadonlyArray<string>; to: ReadonlyArray<string>; hubs: ReadonlyArray<string>; avoid: ReadonlyArray<string>; walk: { roles: ReadonlyArray<string>; doubted: boolean; disproved: boolean; types?: ReadonlyArray<string> | null; since: string; until: string; sources?: ReadonlyArray<string> | null; informations?: ReadonlyArray<string> | null; legacy: boolean }; links: number }, LinkBalls1>(
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
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
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
    /** The readable balls of two levels round each side: every chain of at most 4 links lies in them. Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted. from: the ends of the one side. to: the ends of the other side. hubs: common things, set aside when reached. avoid: nodes and links that no chain runs through. walk: which links are walked (domains/chain/walk.ts). links: links that a level may have. */
    balls2: statement<{ from: ReadonlyArray<string>; to: ReadonlyArray<string>; hubs: ReadonlyArray<string>; avoid: ReadonlyArray<string>; walk: { roles: ReadonlyArray<string>; doubted: boolean; disproved: boolean; types?: ReadonlyArray<string> | null; since: string; until: string; sources?: ReadonlyArray<string> | null; informations?: ReadonlyArray<string> | null; legacy: boolean }; links: number }, LinkBalls2>(
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
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
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
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
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
    /** The readable balls of three levels round each side: every chain of at most 6 links lies in them. Hubs are left out when they are reached, so that no chain runs through one. A level with more readable links than `links` is left out whole, and its count says so: hidden rows can't decide which readable ones survive, and nothing has to be sorted. from: the ends of the one side. to: the ends of the other side. hubs: common things, set aside when reached. avoid: nodes and links that no chain runs through. walk: which links are walked (domains/chain/walk.ts). links: links that a level may have. */
    balls3: statement<{ from: ReadonlyArray<string>; to: ReadonlyArray<string>; hubs: ReadonlyArray<string>; avoid: ReadonlyArray<string>; walk: { roles: ReadonlyArray<string>; doubted: boolean; disproved: boolean; types?: ReadonlyArray<string> | null; since: string; until: string; sources?: ReadonlyArray<string> | null; informations?: ReadonlyArray<string> | null; legacy: boolean }; links: number }, LinkBalls3>(
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
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
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
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
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
  MATCH (n)-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(m:Entity)
  WHERE $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
    AND $reader.keys[m.acl] AND m.knownFrom <= $reader.at < m.knownTo
    AND NOT coalesce(r.role IN $walk.roles, false)
    AND ($walk.doubted OR NOT coalesce(r.suspectedFalse, false))
    AND (NOT coalesce(m.suspectedFalse AND NOT $walk.doubted OR m.status = 'DISPROVED' AND NOT $walk.disproved, false) OR m.id IN $from OR m.id IN $to)
    AND NOT m.id IN $avoid AND NOT r.id IN $avoid
    AND ($walk.types IS NULL OR type(r) IN $walk.types)
    AND coalesce(r.toMax, '9999') >= $walk.since AND coalesce(r.fromMin, '') <= $walk.until
    AND CASE
      WHEN r.sourceEvaluation IS NULL AND r.informationAssessment IS NULL AND r.legacyGrade IS NOT NULL THEN $walk.legacy
      ELSE ($walk.sources IS NULL OR r.sourceEvaluation IN $walk.sources) AND ($walk.informations IS NULL OR r.informationAssessment IN $walk.informations)
    END
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
    /** Links of type BASED_AT by their ids, with both ends. */
    basedAtByIds: statement<{ ids: ReadonlyArray<string> }, LinkBasedAtByIds>(
      'link/basedAtByIds',
      `// link/basedAtByIds
UNWIND $ids AS id
MATCH (start:Organisation)-[link:BASED_AT {id: id}]->(end:Location)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'BASED_AT', nullable: false }, start: { kind: 'NODE', label: 'Organisation', nullable: false }, end: { kind: 'NODE', label: 'Location', nullable: false } },
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
  RETURN thing.id AS entity LIMIT 1
  UNION
  MATCH (thing:Thing {id: of})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN thing.id AS entity LIMIT 1
  UNION
  MATCH (thing:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN thing.id AS entity LIMIT 1
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
MATCH (start:Thing)-[link:FEATURED {id: id}]->(end:Case|Crime|Event)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'FEATURED', nullable: false }, start: { kind: 'NODE', label: 'Thing', nullable: false }, end: { kind: 'NODE', label: 'Occurrence', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Things that are common for this reader: by nature (a helpline, a bus station), or by more than `above` distinct readable neighbours. `neighbours` on the thing counts all rows and serves to find candidates alone: what is readable decides. types: types of things that are common by nature. */
    hubs: statement<{ above: number; types: ReadonlyArray<string> }, LinkHubs>(
      'link/hubs',
      `// link/hubs
CALL () {
  MATCH (thing:Thing)-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE thing.neighbours > $above
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  WITH thing, count(DISTINCT near) AS neighbours
  WHERE neighbours > $above
  RETURN thing.id AS id, neighbours, false AS byNature
  UNION
  MATCH (said:ThingRecord)-[:DESCRIBES]->(thing:Thing)
  WHERE said.type IN $types
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  WITH DISTINCT thing
  CALL (thing) {
    MATCH (thing)-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
    WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
      AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
    RETURN count(DISTINCT near) AS neighbours
  }
  RETURN thing.id AS id, neighbours, true AS byNature
}
RETURN id, neighbours, byNature
`,
      { id: { kind: 'STRING', nullable: false }, neighbours: { kind: 'INTEGER', nullable: false }, byNature: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type INVOLVED_IN by their ids, with both ends. */
    involvedInByIds: statement<{ ids: ReadonlyArray<string> }, LinkInvolvedInByIds>(
      'link/involvedInByIds',
      `// link/involvedInByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:INVOLVED_IN {id: id}]->(end:Case|Crime|Event)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Occurrence', nullable: false } },
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
    /** Links of type MEMBER_OF by their ids, with both ends. */
    memberOfByIds: statement<{ ids: ReadonlyArray<string> }, LinkMemberOfByIds>(
      'link/memberOfByIds',
      `// link/memberOfByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:MEMBER_OF {id: id}]->(end:Network)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'MEMBER_OF', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Network', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type MENTIONS by their ids, with both ends. */
    mentionsByIds: statement<{ ids: ReadonlyArray<string> }, LinkMentionsByIds>(
      'link/mentionsByIds',
      `// link/mentionsByIds
UNWIND $ids AS id
MATCH (start:IntelligenceReport)-[link:MENTIONS {id: id}]->(end:Entity)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'MENTIONS', nullable: false }, start: { kind: 'NODE', label: 'IntelligenceReport', nullable: false }, end: { kind: 'NODE', label: 'Entity', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** With how many others, inside the reader's view, each entity is joined: the rarity of what is shared. */
    neighboursOf: statement<{ ids: ReadonlyArray<string> }, LinkNeighboursOf>(
      'link/neighboursOf',
      `// link/neighboursOf
UNWIND $ids AS of
CALL (of) {
  MATCH (entity:Entity {id: of})-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[entity.acl] AND entity.knownFrom <= $reader.at < entity.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN count(DISTINCT near) AS neighbours,
    head(collect(CASE WHEN entity:Person THEN 'PERSON' WHEN entity:Thing THEN 'THING' ELSE 'RECORD' END)) AS kind
}
RETURN of, neighbours, kind
`,
      { of: { kind: 'STRING', nullable: false }, neighbours: { kind: 'INTEGER', nullable: false }, kind: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type OCCURRED_AT by their ids, with both ends. */
    occurredAtByIds: statement<{ ids: ReadonlyArray<string> }, LinkOccurredAtByIds>(
      'link/occurredAtByIds',
      `// link/occurredAtByIds
UNWIND $ids AS id
MATCH (start:Crime|Event)-[link:OCCURRED_AT {id: id}]->(end:Location)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'OCCURRED_AT', nullable: false }, start: { kind: 'NODE', label: 'Occurrence', nullable: false }, end: { kind: 'NODE', label: 'Location', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type PART_OF by their ids, with both ends. */
    partOfByIds: statement<{ ids: ReadonlyArray<string> }, LinkPartOfByIds>(
      'link/partOfByIds',
      `// link/partOfByIds
UNWIND $ids AS id
MATCH (start:Crime|Event)-[link:PART_OF {id: id}]->(end:Case)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'PART_OF', nullable: false }, start: { kind: 'NODE', label: 'Occurrence', nullable: false }, end: { kind: 'NODE', label: 'Case', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type PRESENT_AT by their ids, with both ends. */
    presentAtByIds: statement<{ ids: ReadonlyArray<string> }, LinkPresentAtByIds>(
      'link/presentAtByIds',
      `// link/presentAtByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:PRESENT_AT {id: id}]->(end:Location)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'PRESENT_AT', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Location', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates links of type BASED_AT that are not there yet; an end that the writer may not write is as if it were absent. */
    putBasedAt: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutBasedAt>(
      'link/putBasedAt',
      `// link/putBasedAt
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (said:OrganisationRecord {id: row.start})-[:DESCRIBES]->(a:Organisation)
WHERE $reader.writeKeys[said.acl]
MATCH (other:LocationRecord {id: row.end})-[:DESCRIBES]->(b:Location)
WHERE $reader.writeKeys[other.acl]
MERGE (a)-[link:BASED_AT {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
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
MATCH (b:Record:Entity {id: row.end})
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
MATCH (b:Record:Entity {id: row.end})
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
    /** Creates links of type MEMBER_OF that are not there yet; an end that the writer may not write is as if it were absent. */
    putMemberOf: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutMemberOf>(
      'link/putMemberOf',
      `// link/putMemberOf
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (b:Network {id: row.end})
WHERE $reader.writeKeys[b.acl]
MERGE (a)-[link:MEMBER_OF {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type MENTIONS that are not there yet; an end that the writer may not write is as if it were absent. */
    putMentions: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutMentions>(
      'link/putMentions',
      `// link/putMentions
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:IntelligenceReport {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (named:Record {id: row.end})
WHERE $reader.writeKeys[named.acl]
OPTIONAL MATCH (named)-[:DESCRIBES]->(thing:Thing)
WITH row, a, coalesce(thing, CASE WHEN named:Entity THEN named END) AS b
WHERE b IS NOT NULL
MERGE (a)-[link:MENTIONS {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type OCCURRED_AT that are not there yet; an end that the writer may not write is as if it were absent. */
    putOccurredAt: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutOccurredAt>(
      'link/putOccurredAt',
      `// link/putOccurredAt
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Record:Entity {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (said:LocationRecord {id: row.end})-[:DESCRIBES]->(b:Location)
WHERE $reader.writeKeys[said.acl]
MERGE (a)-[link:OCCURRED_AT {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type PART_OF that are not there yet; an end that the writer may not write is as if it were absent. */
    putPartOf: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutPartOf>(
      'link/putPartOf',
      `// link/putPartOf
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Record:Entity {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (b:Case {id: row.end})
WHERE $reader.writeKeys[b.acl]
MERGE (a)-[link:PART_OF {id: row.id}]->(b)
ON CREATE SET link += row.props, link.acl = row.acl, link.start = a.id, link.end = b.id
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Creates links of type PRESENT_AT that are not there yet; an end that the writer may not write is as if it were absent. */
    putPresentAt: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutPresentAt>(
      'link/putPresentAt',
      `// link/putPresentAt
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (said:LocationRecord {id: row.end})-[:DESCRIBES]->(b:Location)
WHERE $reader.writeKeys[said.acl]
MERGE (a)-[link:PRESENT_AT {id: row.id}]->(b)
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
    /** Creates links of type WORKED_FOR that are not there yet; an end that the writer may not write is as if it were absent. */
    putWorkedFor: statement<{ rows: ReadonlyArray<{ id: string; acl: number; start: string; end: string; props: Readonly<Record<string, unknown>> }> }, LinkPutWorkedFor>(
      'link/putWorkedFor',
      `// link/putWorkedFor
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MATCH (a:Person {id: row.start})
WHERE $reader.writeKeys[a.acl]
MATCH (said:OrganisationRecord {id: row.end})-[:DESCRIBES]->(b:Organisation)
WHERE $reader.writeKeys[said.acl]
MERGE (a)-[link:WORKED_FOR {id: row.id}]->(b)
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
    /** What the score of a chain reads of links, and nothing else: grade, role, legal status, days and source. They are looked for at the nodes from which chains walk them; a link between two of these comes twice. walked: ids of the links. */
    weights: statement<{ nodes: ReadonlyArray<string>; walked: ReadonlyArray<string> }, LinkWeights>(
      'link/weights',
      `// link/weights
UNWIND $nodes AS id
MATCH (a:Entity {id: id})-[r:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(b:Entity)
WHERE r.id IN $walked
  AND $reader.keys[a.acl] AND a.knownFrom <= $reader.at < a.knownTo
  AND $reader.keys[r.acl] AND r.knownFrom <= $reader.at < r.knownTo
  AND $reader.keys[b.acl] AND b.knownFrom <= $reader.at < b.knownTo
RETURN r.id AS id, r.sourceEvaluation AS sourceEvaluation, r.informationAssessment AS informationAssessment,
  r.legacyGrade AS legacyGrade, r.role AS role, r.legalStatus AS legalStatus, r.fromMin AS fromMin, r.fromMax AS fromMax,
  r.toMin AS toMin, r.toMax AS toMax, r.sourceId AS source
`,
      { id: { kind: 'STRING', nullable: false }, sourceEvaluation: { kind: 'STRING', nullable: true }, informationAssessment: { kind: 'STRING', nullable: true }, legacyGrade: { kind: 'STRING', nullable: true }, role: { kind: 'STRING', nullable: true }, legalStatus: { kind: 'STRING', nullable: true }, fromMin: { kind: 'STRING', nullable: true }, fromMax: { kind: 'STRING', nullable: true }, toMin: { kind: 'STRING', nullable: true }, toMax: { kind: 'STRING', nullable: true }, source: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Links of type WORKED_FOR by their ids, with both ends. */
    workedForByIds: statement<{ ids: ReadonlyArray<string> }, LinkWorkedForByIds>(
      'link/workedForByIds',
      `// link/workedForByIds
UNWIND $ids AS id
MATCH (start:Person)-[link:WORKED_FOR {id: id}]->(end:Organisation)
WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
RETURN link, start, end
`,
      { link: { kind: 'LINK', type: 'WORKED_FOR', nullable: false }, start: { kind: 'NODE', label: 'Person', nullable: false }, end: { kind: 'NODE', label: 'Organisation', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
  },
  location: {
    /** Crimes that happened at places; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    crimesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, LocationCrimesOf>(
      'location/crimesOf',
      `// location/crimesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Location {id: of})<-[link:OCCURRED_AT]-(near:Crime)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'OCCURRED_AT', nullable: true }, record: { kind: 'NODE', label: 'Crime', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Events that happened at places; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    eventsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, LocationEventsOf>(
      'location/eventsOf',
      `// location/eventsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Location {id: of})<-[link:OCCURRED_AT]-(near:Event)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'OCCURRED_AT', nullable: true }, record: { kind: 'NODE', label: 'Event', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Organisations that are based at places; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    organisationsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, LocationOrganisationsOf>(
      'location/organisationsOf',
      `// location/organisationsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Location {id: of})<-[link:BASED_AT]-(near:Organisation)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'BASED_AT', nullable: true }, record: { kind: 'NODE', label: 'Organisation', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of places of which a readable row says what the filter asks for, in the order of their ids. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; type?: LocationType | null; areaCode?: string | null; town?: string | null } }, LocationPage>(
      'location/page',
      `// location/page
MATCH (record:Location)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND EXISTS {
    MATCH (record)<-[:DESCRIBES]-(said:LocationRecord)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND ($filter.force IS NULL OR said.force = $filter.force)
      AND ($filter.type IS NULL OR said.type = $filter.type)
      AND ($filter.areaCode IS NULL OR said.areaCode = $filter.areaCode)
      AND ($filter.town IS NULL OR said.town = $filter.town)
  }
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Location', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People who lived, worked or were seen at places; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    peopleOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, LocationPeopleOf>(
      'location/peopleOf',
      `// location/peopleOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Location {id: of})<-[link:PRESENT_AT]-(near:Person)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'PRESENT_AT', nullable: true }, record: { kind: 'NODE', label: 'Person', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates what a force recorded of places, beside the things themselves. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; thing: string; props: Readonly<Record<string, unknown>> }> }, LocationPut>(
      'location/put',
      `// location/put
UNWIND $rows AS row
MATCH (thing:Location {id: row.thing})
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:ThingRecord:LocationRecord {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (record)-[:DESCRIBES]->(thing)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** What forces recorded of places, by the ids of those records. */
    recordsByIds: statement<{ ids: ReadonlyArray<string> }, LocationRecordsByIds>(
      'location/recordsByIds',
      `// location/recordsByIds
UNWIND $ids AS id
MATCH (record:LocationRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'LocationRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** What forces recorded of places; the loader groups by `of`, the thing's id. */
    recordsOf: statement<{ ids: ReadonlyArray<string> }, LocationRecordsOf>(
      'location/recordsOf',
      `// location/recordsOf
UNWIND $ids AS of
MATCH (thing:Location {id: of})<-[:DESCRIBES]-(record:LocationRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'LocationRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Of how many places a readable row says what the filter asks for. */
    total: statement<{ filter: { force?: string | null; type?: LocationType | null; areaCode?: string | null; town?: string | null } }, LocationTotal>(
      'location/total',
      `// location/total
MATCH (record:Location)<-[:DESCRIBES]-(said:LocationRecord)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  AND ($filter.force IS NULL OR said.force = $filter.force)
  AND ($filter.type IS NULL OR said.type = $filter.type)
  AND ($filter.areaCode IS NULL OR said.areaCode = $filter.areaCode)
  AND ($filter.town IS NULL OR said.town = $filter.town)
RETURN count(DISTINCT record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
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
    /** The constraints that the graph has. */
    constraints: statement<Record<string, never>, MigrationConstraints>(
      'migration/constraints',
      `// migration/constraints
SHOW CONSTRAINTS YIELD name
RETURN name
`,
      { name: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** The indexes that the graph has, those of its constraints among them, and whether they serve. */
    indexes: statement<Record<string, never>, MigrationIndexes>(
      'migration/indexes',
      `// migration/indexes
SHOW INDEXES YIELD name, state
RETURN name, state
`,
      { name: { kind: 'STRING', nullable: false }, state: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
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
    /** Gives names the keys that searches find them by. */
    putKeys: statement<{ rows: ReadonlyArray<{ id: string; keys?: string | null }> }, NamePutKeys>(
      'name/putKeys',
      `// name/putKeys
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
SET name.searchKeys = row.keys
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Names in the order of their ids, some at a time; for the machine that makes their search keys anew. after: the id after which to begin. */
    some: statement<{ after: string; most: number }, NameSome>(
      'name/some',
      `// name/some
MATCH (name:Name)
WHERE name.id > $after
WITH name
ORDER BY name.id
LIMIT $most
RETURN name.id AS id, name.given AS given, name.middle AS middle, name.family AS family
`,
      { id: { kind: 'STRING', nullable: false }, given: { kind: 'STRING', nullable: true }, middle: { kind: 'STRING', nullable: true }, family: { kind: 'STRING', nullable: true } },
      { one: false, write: false, public: false, system: true },
    ),
  },
  network: {
    /** Networks by their ids. */
    byIds: statement<{ ids: ReadonlyArray<string> }, NetworkByIds>(
      'network/byIds',
      `// network/byIds
UNWIND $ids AS id
MATCH (record:Network {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'Network', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The identifiers of networks; the loader groups by `of`. */
    identifiersOf: statement<{ ids: ReadonlyArray<string> }, NetworkIdentifiersOf>(
      'network/identifiersOf',
      `// network/identifiersOf
UNWIND $ids AS of
MATCH (subject:Network {id: of})-[:HAS_IDENTIFIER]->(record:Identifier)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Identifier', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Members of networks; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    membersOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, NetworkMembersOf>(
      'network/membersOf',
      `// network/membersOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Network {id: of})<-[link:MEMBER_OF]-(near:Person)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'MEMBER_OF', nullable: true }, record: { kind: 'NODE', label: 'Person', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The names of networks; the loader groups by `of`. */
    namesOf: statement<{ ids: ReadonlyArray<string> }, NetworkNamesOf>(
      'network/namesOf',
      `// network/namesOf
UNWIND $ids AS of
MATCH (subject:Network {id: of})-[:HAS_NAME]->(record:Name)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Name', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of networks in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; status?: NetworkStatus | null; definition?: NetworkDefinition | null; cocadStrand?: CocadStrand | null; from?: string | null; to?: string | null } }, NetworkPage>(
      'network/page',
      `// network/page
MATCH (record:Network)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.definition IS NULL OR $filter.definition IN record.definitions)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Network', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates networks that are not there yet; one that is there stays as it is. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; props: Readonly<Record<string, unknown>> }> }, NetworkPut>(
      'network/put',
      `// network/put
UNWIND $rows AS row
WITH row
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:Entity:Network {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** How many networks there are inside the reader's view. */
    total: statement<{ filter: { force?: string | null; status?: NetworkStatus | null; definition?: NetworkDefinition | null; cocadStrand?: CocadStrand | null; from?: string | null; to?: string | null } }, NetworkTotal>(
      'network/total',
      `// network/total
MATCH (record:Network)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.status IS NULL OR record.status = $filter.status)
  AND ($filter.definition IS NULL OR $filter.definition IN record.definitions)
  AND ($filter.cocadStrand IS NULL OR record.cocadStrand = $filter.cocadStrand)
  AND ($filter.from IS NULL OR coalesce(record.toMax, record.fromMax) >= $filter.from)
  AND ($filter.to IS NULL OR record.fromMin <= $filter.to)
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  organisation: {
    /** Places where organisations are based; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    locationsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, OrganisationLocationsOf>(
      'organisation/locationsOf',
      `// organisation/locationsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Organisation {id: of})-[link:BASED_AT]->(near:Location)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'BASED_AT', nullable: true }, record: { kind: 'NODE', label: 'Location', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of organisations of which a readable row says what the filter asks for, in the order of their ids. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; type?: OrganisationType | null; areaCode?: string | null; town?: string | null } }, OrganisationPage>(
      'organisation/page',
      `// organisation/page
MATCH (record:Organisation)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND EXISTS {
    MATCH (record)<-[:DESCRIBES]-(said:OrganisationRecord)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND ($filter.force IS NULL OR said.force = $filter.force)
      AND ($filter.type IS NULL OR said.type = $filter.type)
      AND ($filter.areaCode IS NULL OR said.areaCode = $filter.areaCode)
      AND ($filter.town IS NULL OR said.town = $filter.town)
  }
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'Organisation', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** People who worked for organisations or belonged to them; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    peopleOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, OrganisationPeopleOf>(
      'organisation/peopleOf',
      `// organisation/peopleOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Organisation {id: of})<-[link:WORKED_FOR]-(near:Person)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'WORKED_FOR', nullable: true }, record: { kind: 'NODE', label: 'Person', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates what a force recorded of organisations, beside the things themselves. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; thing: string; props: Readonly<Record<string, unknown>> }> }, OrganisationPut>(
      'organisation/put',
      `// organisation/put
UNWIND $rows AS row
MATCH (thing:Organisation {id: row.thing})
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:ThingRecord:OrganisationRecord {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (record)-[:DESCRIBES]->(thing)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** What forces recorded of organisations, by the ids of those records. */
    recordsByIds: statement<{ ids: ReadonlyArray<string> }, OrganisationRecordsByIds>(
      'organisation/recordsByIds',
      `// organisation/recordsByIds
UNWIND $ids AS id
MATCH (record:OrganisationRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'OrganisationRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** What forces recorded of organisations; the loader groups by `of`, the thing's id. */
    recordsOf: statement<{ ids: ReadonlyArray<string> }, OrganisationRecordsOf>(
      'organisation/recordsOf',
      `// organisation/recordsOf
UNWIND $ids AS of
MATCH (thing:Organisation {id: of})<-[:DESCRIBES]-(record:OrganisationRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'OrganisationRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Of how many organisations a readable row says what the filter asks for. */
    total: statement<{ filter: { force?: string | null; type?: OrganisationType | null; areaCode?: string | null; town?: string | null } }, OrganisationTotal>(
      'organisation/total',
      `// organisation/total
MATCH (record:Organisation)<-[:DESCRIBES]-(said:OrganisationRecord)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  AND ($filter.force IS NULL OR said.force = $filter.force)
  AND ($filter.type IS NULL OR said.type = $filter.type)
  AND ($filter.areaCode IS NULL OR said.areaCode = $filter.areaCode)
  AND ($filter.town IS NULL OR said.town = $filter.town)
RETURN count(DISTINCT record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
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
    /** Crimes that people are involved in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    crimesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonCrimesOf>(
      'person/crimesOf',
      `// person/crimesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:INVOLVED_IN]->(near:Crime)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: true }, record: { kind: 'NODE', label: 'Crime', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** The descriptions of people; the loader groups by `of`. */
    descriptionsOf: statement<{ ids: ReadonlyArray<string> }, PersonDescriptionsOf>(
      'person/descriptionsOf',
      `// person/descriptionsOf
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[:HAS_DESCRIPTION]->(record:Description)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'Description', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Events that people are involved in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    eventsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonEventsOf>(
      'person/eventsOf',
      `// person/eventsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:INVOLVED_IN]->(near:Event)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: true }, record: { kind: 'NODE', label: 'Event', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
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
    /** Places where people lived, worked or were seen; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    locationsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonLocationsOf>(
      'person/locationsOf',
      `// person/locationsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:PRESENT_AT]->(near:Location)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'PRESENT_AT', nullable: true }, record: { kind: 'NODE', label: 'Location', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
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
    /** Networks that people belong to; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    networksOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonNetworksOf>(
      'person/networksOf',
      `// person/networksOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:MEMBER_OF]->(near:Network)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'MEMBER_OF', nullable: true }, record: { kind: 'NODE', label: 'Network', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Organisations that people worked for or belonged to; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    organisationsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, PersonOrganisationsOf>(
      'person/organisationsOf',
      `// person/organisationsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Person {id: of})-[link:WORKED_FOR]->(near:Organisation)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'WORKED_FOR', nullable: true }, record: { kind: 'NODE', label: 'Organisation', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** A page of people in the order of their ids, which are random to the eye and stable. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; identityStatus?: IdentityStatus | null } }, PersonPage>(
      'person/page',
      `// person/page
MATCH (record:Person)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.identityStatus IS NULL OR record.identityStatus = $filter.identityStatus)
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
    /** Links by which people are accused of something, or of interest; the loader groups by `of`. They tell the ages at the time. */
    suspicionsOf: statement<{ ids: ReadonlyArray<string> }, PersonSuspicionsOf>(
      'person/suspicionsOf',
      `// person/suspicionsOf
UNWIND $ids AS of
MATCH (subject:Person {id: of})-[link:INVOLVED_IN]->(near:Case|Crime|Event)
WHERE $reader.keys[subject.acl] AND subject.knownFrom <= $reader.at < subject.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  AND link.role IN ['OFFENDER', 'SUSPECT', 'PERSON_OF_INTEREST', 'FACILITATOR']
RETURN of, link
ORDER BY of, link.id
`,
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'INVOLVED_IN', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Things that would tell who people are: places where they live, work, learn or were placed, organisations that they belonged to with their premises, and objects that they used. What an export must not describe (exchange/disclosure.ts). natures: ways to be at a place that tell who somebody is. */
    tellingThings: statement<{ ids: ReadonlyArray<string>; natures: ReadonlyArray<string> }, PersonTellingThings>(
      'person/tellingThings',
      `// person/tellingThings
UNWIND $ids AS of
MATCH (person:Person {id: of})-[link:PRESENT_AT|WORKED_FOR|USED]->(thing:Thing)
WHERE $reader.keys[person.acl] AND person.knownFrom <= $reader.at < person.knownTo
  AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
  AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND (type(link) <> 'PRESENT_AT' OR link.nature IN $natures)
CALL (link, thing) {
  OPTIONAL MATCH (thing)-[base:BASED_AT]->(place:Location)
  WHERE $reader.keys[base.acl] AND base.knownFrom <= $reader.at < base.knownTo
    AND $reader.keys[place.acl] AND place.knownFrom <= $reader.at < place.knownTo
    AND type(link) = 'WORKED_FOR'
  RETURN collect(place.id) AS premises
}
RETURN DISTINCT type(link) AS type, thing.id AS thing, premises
`,
      { type: { kind: 'ENUM', name: 'LinkType', nullable: false }, thing: { kind: 'STRING', nullable: false }, premises: { kind: 'LIST', of: { kind: 'STRING', nullable: false }, nullable: false } },
      { one: false, write: false, public: false, system: false },
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
    /** Objects that people used; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
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
    total: statement<{ filter: { force?: string | null; identityStatus?: IdentityStatus | null } }, PersonTotal>(
      'person/total',
      `// person/total
MATCH (record:Person)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND ($filter.force IS NULL OR record.force = $filter.force)
  AND ($filter.identityStatus IS NULL OR record.identityStatus = $filter.identityStatus)
RETURN count(record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
  },
  pointer: {
    /** Which forces hold an identifier of one of these normal forms that the reader has a pointer to. The code of the force alone. sorts: kinds of identifiers. */
    ofIdentifiers: statement<{ forms: ReadonlyArray<string>; sorts: ReadonlyArray<string> }, PointerOfIdentifiers>(
      'pointer/ofIdentifiers',
      `// pointer/ofIdentifiers
UNWIND $forms AS of
CALL (of) {
  MATCH (identifier:Identifier {normal: of})<-[:HAS_IDENTIFIER]-(far:Entity)
  WHERE $reader.pointerKeys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND identifier.kind IN $sorts
  RETURN identifier.force AS force
  UNION
  MATCH (identifier:Identifier {normal: of})<-[:HAS_IDENTIFIER]-(far:Entity)
  WHERE $reader.pointerKeys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.keys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND identifier.kind IN $sorts
  RETURN identifier.force AS force
  UNION
  MATCH (identifier:Identifier {normal: of})<-[:HAS_IDENTIFIER]-(far:Entity)
  WHERE $reader.keys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND identifier.kind IN $sorts
  RETURN far.force AS force
}
RETURN DISTINCT of, force
ORDER BY of, force
`,
      { of: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Which forces hold something that the reader has a pointer to: a link of what she asks about, or a row or link of a thing that she sees beside it. The code of the force alone: neither how much it holds nor what. */
    ofRecords: statement<{ ids: ReadonlyArray<string> }, PointerOfRecords>(
      'pointer/ofRecords',
      `// pointer/ofRecords
UNWIND $ids AS of
CALL (of) {
  MATCH (about:Entity {id: of})
  WHERE $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN about
  UNION
  MATCH (asked:Entity {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(about:Thing)
  WHERE $reader.keys[asked.acl] AND asked.knownFrom <= $reader.at < asked.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN about
}
WITH DISTINCT of, about
CALL (about) {
  MATCH (about)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|PART_OF|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
  RETURN far.force AS force
  UNION
  MATCH (about)<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.pointerKeys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN said.force AS force
}
WITH DISTINCT of, force
WHERE force IS NOT NULL
RETURN of, force
ORDER BY of, force
`,
      { of: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Which forces hold a row or a link about one of these things that the reader has a pointer to: for a number or plate that she asks about by its value. The code of the force alone. */
    ofThings: statement<{ ids: ReadonlyArray<string> }, PointerOfThings>(
      'pointer/ofThings',
      `// pointer/ofThings
UNWIND $ids AS of
CALL (of) {
  MATCH (about:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.pointerKeys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN link.force AS force
  UNION
  MATCH (about:Thing {id: of})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(far:Entity)
  WHERE $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.pointerKeys[far.acl] AND far.knownFrom <= $reader.at < far.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN far.force AS force
  UNION
  MATCH (about:Thing {id: of})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.pointerKeys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    AND $reader.keys[about.acl] AND about.knownFrom <= $reader.at < about.knownTo
  RETURN said.force AS force
}
WITH DISTINCT of, force
WHERE force IS NOT NULL
RETURN of, force
ORDER BY of, force
`,
      { of: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
  },
  protection: {
    /** Sets or takes off the mark `protected` of a person, by decision: where she has the version that the decision was made from. It is raised whatever the mark was before. */
    decide: statement<{ id: string; version: number; isProtected: boolean }, ProtectionDecide>(
      'protection/decide',
      `// protection/decide
MATCH (person:Person {id: $id})
WHERE coalesce(person.version, 1) = $version
  AND $reader.writeKeys[person.acl]
SET person.protected = $isProtected, person.version = $version + 1
RETURN person.id AS id, person.version AS version
`,
      { id: { kind: 'STRING', nullable: false }, version: { kind: 'INTEGER', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Things that these people own, keep, subscribe to or live at: by id alone. */
    heldThings: statement<{ people: ReadonlyArray<string> }, ProtectionHeldThings>(
      'protection/heldThings',
      `// protection/heldThings
UNWIND $people AS of
MATCH (:Person {id: of})-[link:USED|PRESENT_AT]->(thing:Thing)
WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
  OR link.nature IN ['HOME', 'PLACED']
RETURN thing.id AS id, any(nature IN collect(link.nature) WHERE nature = 'HOME') AS home
`,
      { id: { kind: 'STRING', nullable: false }, home: { kind: 'BOOLEAN', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Which of these places are the home of a protected person of one force. */
    homes: statement<{ things: ReadonlyArray<string>; force: string }, ProtectionHomes>(
      'protection/homes',
      `// protection/homes
UNWIND $things AS of
MATCH (place:Location {id: of})
WHERE EXISTS {
  MATCH (place)<-[link:PRESENT_AT]-(person:Person {force: $force})
  WHERE link.nature = 'HOME' AND person.protected
}
RETURN of AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Texts and sources already in the graph of these cases, crimes, events and reports, with the keys that they hold: they take PROTECTED once a protected person is in them. */
    matterRows: statement<{ matters: ReadonlyArray<string> }, ProtectionMatterRows>(
      'protection/matterRows',
      `// protection/matterRows
UNWIND $matters AS of
MATCH (near:Record {id: of})
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
    /** Cases, crimes and events already in the graph that these people are in, whatever their role, and reports that mention them: by id alone. */
    mattersOf: statement<{ people: ReadonlyArray<string> }, ProtectionMattersOf>(
      'protection/mattersOf',
      `// protection/mattersOf
UNWIND $people AS of
MATCH (:Person {id: of})-[:INVOLVED_IN|MENTIONS]-(near:Record)
RETURN DISTINCT near.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Where crimes and events of one force happened, at places that are the home of a protected person: the links, with the keys that they hold. */
    occurrences: statement<{ things: ReadonlyArray<string>; force: string }, ProtectionOccurrences>(
      'protection/occurrences',
      `// protection/occurrences
UNWIND $things AS of
MATCH (:Location {id: of})<-[link:OCCURRED_AT {force: $force}]-(:Record)
RETURN link.id AS id, link.acl AS acl
`,
      { id: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Rows that say who a person is and concern nobody else who is protected, with the keys that they hold: they open again once her protection is lifted. */
    ownRows: statement<{ person: string }, ProtectionOwnRows>(
      'protection/ownRows',
      `// protection/ownRows
MATCH (person:Person {id: $person})
CALL (person) {
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(record:Record)
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:KNOWS {nature: 'FAMILY'}]-(other:Person)
  WHERE NOT coalesce(other.protected, false)
  RETURN link.id AS id, 'KNOWS' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:PRESENT_AT]->(:Location)
  WHERE link.nature IN ['HOME', 'PLACED', 'SCHOOL', 'WORK']
  RETURN link.id AS id, 'PRESENT_AT' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:WORKED_FOR]->(:Organisation)
  RETURN link.id AS id, 'WORKED_FOR' AS kind, link.acl AS acl
}
RETURN DISTINCT id, kind, acl
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Rows already in the graph that say who these people are, with the keys that they hold: they take PROTECTED once the people are protected. */
    personRows: statement<{ people: ReadonlyArray<string> }, ProtectionPersonRows>(
      'protection/personRows',
      `// protection/personRows
UNWIND $people AS of
MATCH (person:Person {id: of})
CALL (person) {
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(record:Record)
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:KNOWS {nature: 'FAMILY'}]-(:Person)
  RETURN link.id AS id, 'KNOWS' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:PRESENT_AT]->(:Location)
  WHERE link.nature IN ['HOME', 'PLACED', 'SCHOOL', 'WORK']
  RETURN link.id AS id, 'PRESENT_AT' AS kind, link.acl AS acl
  UNION
  MATCH (person)-[link:WORKED_FOR]->(:Organisation)
  RETURN link.id AS id, 'WORKED_FOR' AS kind, link.acl AS acl
  UNION
  MATCH (record:Source {id: person.sourceId})
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_DESCRIPTION|HAS_TEXT]->(said:Record)
  MATCH (record:Source {id: said.sourceId})
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
  UNION
  MATCH (person)-[link:INVOLVED_IN|USED|PRESENT_AT|WORKED_FOR|KNOWS|MEMBER_OF|MENTIONS]-(:Entity)
  MATCH (record:Source {id: link.sourceId})
  RETURN record.id AS id, 'Record' AS kind, record.acl AS acl
}
RETURN DISTINCT id, kind, acl
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, acl: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Sets the mark `protected` on people; it is never returned, and goes only by decision. For an import: a decision is `protection/decide`. */
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
    /** Gives links of type KNOWS another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at. */
    remarkKnows: statement<{ rows: ReadonlyArray<{ id: string; was: number; acl: number }> }, ProtectionRemarkKnows>(
      'protection/remarkKnows',
      `// protection/remarkKnows
UNWIND $rows AS row
MATCH (a:Person)-[link:KNOWS {id: row.id}]->(b:Person)
WHERE link.acl = row.was
  AND $reader.writeKeys[a.acl]
  AND $reader.writeKeys[b.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl, link.version = coalesce(link.version, 1) + 1
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Gives links of type OCCURRED_AT another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at. */
    remarkOccurredAt: statement<{ rows: ReadonlyArray<{ id: string; was: number; acl: number }> }, ProtectionRemarkOccurredAt>(
      'protection/remarkOccurredAt',
      `// protection/remarkOccurredAt
UNWIND $rows AS row
MATCH (a:Record)-[link:OCCURRED_AT {id: row.id}]->(:Location)
WHERE link.acl = row.was
  AND $reader.writeKeys[a.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl, link.version = coalesce(link.version, 1) + 1
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Gives links of type PRESENT_AT another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at. */
    remarkPresentAt: statement<{ rows: ReadonlyArray<{ id: string; was: number; acl: number }> }, ProtectionRemarkPresentAt>(
      'protection/remarkPresentAt',
      `// protection/remarkPresentAt
UNWIND $rows AS row
MATCH (a:Person)-[link:PRESENT_AT {id: row.id}]->(:Location)
WHERE link.acl = row.was
  AND $reader.writeKeys[a.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl, link.version = coalesce(link.version, 1) + 1
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Gives records another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at. */
    remarkRecords: statement<{ rows: ReadonlyArray<{ id: string; was: number; acl: number }> }, ProtectionRemarkRecords>(
      'protection/remarkRecords',
      `// protection/remarkRecords
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
WHERE record.acl = row.was
  AND $reader.writeKeys[record.acl]
  AND $reader.writeKeys[row.acl]
SET record.acl = row.acl, record.version = coalesce(record.version, 1) + 1
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** Gives links of type WORKED_FOR another key, for a marking that has become stricter; both keys must be the writer's, and the first the one that was looked at. */
    remarkWorkedFor: statement<{ rows: ReadonlyArray<{ id: string; was: number; acl: number }> }, ProtectionRemarkWorkedFor>(
      'protection/remarkWorkedFor',
      `// protection/remarkWorkedFor
UNWIND $rows AS row
MATCH (a:Person)-[link:WORKED_FOR {id: row.id}]->(:Organisation)
WHERE link.acl = row.was
  AND $reader.writeKeys[a.acl]
  AND $reader.writeKeys[link.acl]
  AND $reader.writeKeys[row.acl]
SET link.acl = row.acl, link.version = coalesce(link.version, 1) + 1
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
  MATCH (:Thing {id: of})<-[:USED|PRESENT_AT]-(person:Person {force: $force})
  RETURN DISTINCT person
  LIMIT 2
}
RETURN of AS thing,
  person.id AS person,
  coalesce(person.protected, false) AS isProtected,
  EXISTS {
    MATCH (person)-[link:USED|PRESENT_AT]->(:Thing {id: of})
    WHERE link.capacity IN ['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']
      OR link.nature IN ['HOME', 'PLACED']
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
  RETURN [label IN labels(record) WHERE NOT label IN ['Record', 'Entity', 'ThingRecord']][0] AS kind
  UNION
  MATCH (thing:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN 'Thing' AS kind
  UNION
  MATCH (thing:Thing {id: id})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN 'Thing' AS kind
  UNION
  MATCH (start:Person)-[link:INVOLVED_IN {id: id}]->(end:Case|Crime|Event)
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
  MATCH (start:Person)-[link:PRESENT_AT {id: id}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'PRESENT_AT' AS kind
  UNION
  MATCH (start:Person)-[link:WORKED_FOR {id: id}]->(end:Organisation)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'WORKED_FOR' AS kind
  UNION
  MATCH (start:Person)-[link:KNOWS {id: id}]->(end:Person)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'KNOWS' AS kind
  UNION
  MATCH (start:Person)-[link:MEMBER_OF {id: id}]->(end:Network)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'MEMBER_OF' AS kind
  UNION
  MATCH (start:Crime|Event)-[link:PART_OF {id: id}]->(end:Case)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'PART_OF' AS kind
  UNION
  MATCH (start:Crime|Event)-[link:OCCURRED_AT {id: id}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'OCCURRED_AT' AS kind
  UNION
  MATCH (start:Thing)-[link:FEATURED {id: id}]->(end:Case|Crime|Event)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'FEATURED' AS kind
  UNION
  MATCH (start:Organisation)-[link:BASED_AT {id: id}]->(end:Location)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'BASED_AT' AS kind
  UNION
  MATCH (start:IntelligenceReport)-[link:MENTIONS {id: id}]->(end:Entity)
  WHERE $reader.keys[start.acl] AND start.knownFrom <= $reader.at < start.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[end.acl] AND end.knownFrom <= $reader.at < end.knownTo
  RETURN 'MENTIONS' AS kind
}
RETURN id, kind
`,
      { id: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
  },
  reference: {
    /** The codes of the two lists of ethnicity: self-defined and observed. */
    ethnicities: statement<Record<string, never>, ReferenceEthnicities>(
      'reference/ethnicities',
      `// reference/ethnicities
MATCH (record:EthnicityCode)
RETURN record
ORDER BY record.key
`,
      { record: { kind: 'NODE', label: 'EthnicityCode', nullable: false } },
      { one: false, write: false, public: true, system: false, scan: 'a short list of reference data' },
    ),
    /** The values of the grading schemes: 3x5x2, the old 5x5x5, and the classification. */
    grades: statement<Record<string, never>, ReferenceGrades>(
      'reference/grades',
      `// reference/grades
MATCH (record:Grade)
RETURN record
ORDER BY record.key
`,
      { record: { kind: 'NODE', label: 'Grade', nullable: false } },
      { one: false, write: false, public: true, system: false, scan: 'a short list of reference data' },
    ),
    /** The digest of the reference lists that the graph holds; no row where none were ever loaded. */
    loaded: statement<Record<string, never>, ReferenceLoaded>(
      'reference/loaded',
      `// reference/loaded
MATCH (setting:Setting {name: 'reference'})
RETURN setting.value AS digest
`,
      { digest: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Notes the digest of the reference lists once they are all loaded, so that the next start need not load them. */
    note: statement<{ digest: string }, ReferenceNote>(
      'reference/note',
      `// reference/note
MERGE (setting:Setting {name: 'reference'})
SET setting.value = $digest
RETURN setting.value AS digest
`,
      { digest: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** The offence classes of the reference list. */
    offences: statement<Record<string, never>, ReferenceOffences>(
      'reference/offences',
      `// reference/offences
MATCH (record:Offence)
RETURN record
ORDER BY record.code
`,
      { record: { kind: 'NODE', label: 'Offence', nullable: false } },
      { one: false, write: false, public: true, system: false, scan: 'a short list of reference data' },
    ),
    /** The outcome codes of the reference list. */
    outcomes: statement<Record<string, never>, ReferenceOutcomes>(
      'reference/outcomes',
      `// reference/outcomes
MATCH (record:Outcome)
RETURN record
ORDER BY record.code
`,
      { record: { kind: 'NODE', label: 'Outcome', nullable: false } },
      { one: false, write: false, public: true, system: false, scan: 'a short list of reference data' },
    ),
    /** Loads the codes of the two lists of ethnicity. */
    putEthnicities: statement<{ rows: ReadonlyArray<{ key: string; list: EthnicityList; code: string; name: string; group?: string | null }> }, ReferencePutEthnicities>(
      'reference/putEthnicities',
      `// reference/putEthnicities
UNWIND $rows AS row
MERGE (ethnicity:EthnicityCode {key: row.key})
SET ethnicity = row
RETURN row.key AS key
`,
      { key: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Loads the values of the grading schemes. */
    putGrades: statement<{ rows: ReadonlyArray<{ key: string; scheme: string; dimension: string; code: string; name: string; legacy: boolean }> }, ReferencePutGrades>(
      'reference/putGrades',
      `// reference/putGrades
UNWIND $rows AS row
MERGE (grade:Grade {key: row.key})
SET grade = row
RETURN row.key AS key
`,
      { key: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Loads the offence classes. */
    putOffences: statement<{ rows: ReadonlyArray<{ code: string; name: string; group: string; childSpecific: boolean; sexual: boolean; statute?: string | null }> }, ReferencePutOffences>(
      'reference/putOffences',
      `// reference/putOffences
UNWIND $rows AS row
MERGE (offence:Offence {code: row.code})
SET offence = row
RETURN row.code AS code
`,
      { code: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Loads the outcome codes. */
    putOutcomes: statement<{ rows: ReadonlyArray<{ code: string; name: string; group: string; isNfa: boolean; suspectIdentified?: boolean | null; victimSupports?: boolean | null; reviewDefault: ReviewDefault }> }, ReferencePutOutcomes>(
      'reference/putOutcomes',
      `// reference/putOutcomes
UNWIND $rows AS row
MERGE (outcome:Outcome {code: row.code})
SET outcome = row
RETURN row.code AS code
`,
      { code: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
  },
  search: {
    /** Identifiers of these normal forms, with what they identify. More than `most` are left out whole. forces: identifiers that these forces recorded alone; all where it is null. system: of this system of theirs alone; of all where it is null. labels: of records of these labels alone; of all where it is null. */
    identifiers: statement<{ forms: ReadonlyArray<string>; forces: ReadonlyArray<string> | null; system: string | null; labels: ReadonlyArray<string> | null; most: number }, SearchIdentifiers>(
      'search/identifiers',
      `// search/identifiers
CALL () {
  UNWIND $forms AS form
  MATCH (identifier:Identifier {normal: form})<-[:HAS_IDENTIFIER]-(record:Entity)
  WHERE $reader.keys[identifier.acl] AND identifier.knownFrom <= $reader.at < identifier.knownTo
    AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND ($forces IS NULL OR identifier.force IN $forces)
    AND ($system IS NULL OR identifier.system = $system)
    AND ($labels IS NULL OR any(label IN labels(record) WHERE label IN $labels))
  WITH identifier, record
  LIMIT $most + 1
  RETURN collect({row: identifier.id, kind: identifier.kind, value: identifier.value, record: record.id}) AS every
}
RETURN size(every) AS count, CASE WHEN size(every) <= $most THEN every ELSE [] END AS found
`,
      { count: { kind: 'INTEGER', nullable: false }, found: { kind: 'LIST', of: { kind: 'FIELDS', fields: { row: { kind: 'STRING', nullable: false }, kind: { kind: 'STRING', nullable: false }, value: { kind: 'STRING', nullable: false }, record: { kind: 'STRING', nullable: false } }, nullable: false }, nullable: false } },
      { one: true, write: false, public: false, system: false },
    ),
    /** The version of the search keys that all names and identifiers of the graph have; no row where none was ever noted. */
    keysMade: statement<Record<string, never>, SearchKeysMade>(
      'search/keysMade',
      `// search/keysMade
MATCH (setting:Setting {name: 'search-keys'})
RETURN setting.value AS version
`,
      { version: { kind: 'STRING', nullable: false } },
      { one: false, write: false, public: false, system: true },
    ),
    /** Names that a question of the full-text index may mean, with what bears them. The index gives all of them: nothing is cut before the reader's test, and its own score, which hidden rows would move, is thrown away. More than `most` are left out whole. query: keys alone (src/domains/name/keys.ts), so that nothing in it is a client's. forces: names that these forces recorded alone; all where it is null. labels: bearers of these labels alone; all where it is null. */
    names: statement<{ query: string; forces: ReadonlyArray<string> | null; labels: ReadonlyArray<string> | null; most: number }, SearchNames>(
      'search/names',
      `// search/names
CALL db.index.fulltext.queryNodes('name_search_keys', $query) YIELD node AS name
WHERE $reader.keys[name.acl] AND name.knownFrom <= $reader.at < name.knownTo
  AND ($forces IS NULL OR name.force IN $forces)
MATCH (name)<-[:HAS_NAME]-(bearer:Entity)
WHERE $reader.keys[bearer.acl] AND bearer.knownFrom <= $reader.at < bearer.knownTo
  AND ($labels IS NULL OR any(label IN labels(bearer) WHERE label IN $labels))
WITH name, bearer
LIMIT $most + 1
WITH collect({row: name.id, given: name.given, middle: name.middle, family: name.family, record: bearer.id}) AS every
RETURN size(every) AS count, CASE WHEN size(every) <= $most THEN every ELSE [] END AS found
`,
      { count: { kind: 'INTEGER', nullable: false }, found: { kind: 'LIST', of: { kind: 'FIELDS', fields: { row: { kind: 'STRING', nullable: false }, given: { kind: 'STRING', nullable: true }, middle: { kind: 'STRING', nullable: true }, family: { kind: 'STRING', nullable: true }, record: { kind: 'STRING', nullable: false } }, nullable: false }, nullable: false } },
      { one: true, write: false, public: false, system: false },
    ),
    /** Notes the version of the search keys once all names and identifiers have them, so that the next start need not look. */
    noteKeys: statement<{ version: string }, SearchNoteKeys>(
      'search/noteKeys',
      `// search/noteKeys
MERGE (setting:Setting {name: 'search-keys'})
SET setting.value = $version
RETURN setting.value AS version
`,
      { version: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Things by their ids or by rows about them, each with the readable rows that tell of it. Who may see no such row finds nothing, also where a link leads to the thing: else a guessed number or address would say whose it is. More than `most` are left out whole. forces: rows of these forces alone; all where it is null. labels: things of these kinds alone; all where it is null. */
    things: statement<{ ids: ReadonlyArray<string>; forces: ReadonlyArray<string> | null; labels: ReadonlyArray<string> | null; most: number }, SearchThings>(
      'search/things',
      `// search/things
CALL () {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (thing:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
    WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
      AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
    RETURN thing, said
    UNION
    MATCH (said:ThingRecord {id: id})-[:DESCRIBES]->(thing:Thing)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
    RETURN thing, said
  }
  WITH thing, said
  WHERE ($forces IS NULL OR said.force IN $forces)
    AND ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
  WITH thing, said
  LIMIT $most + 1
  RETURN collect({row: said.id, record: thing.id}) AS every
}
RETURN size(every) AS count, CASE WHEN size(every) <= $most THEN every ELSE [] END AS found
`,
      { count: { kind: 'INTEGER', nullable: false }, found: { kind: 'LIST', of: { kind: 'FIELDS', fields: { row: { kind: 'STRING', nullable: false }, record: { kind: 'STRING', nullable: false } }, nullable: false }, nullable: false } },
      { one: true, write: false, public: false, system: false },
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
    /** Which sources copy which: the source, and how its force names the one that it copies. */
    origins: statement<{ ids: ReadonlyArray<string> }, SourceOrigins>(
      'source/origins',
      `// source/origins
UNWIND $ids AS id
MATCH (record:Source {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record.id AS id, record.force AS force, record.system AS system, record.derivedFrom AS derivedFrom
`,
      { id: { kind: 'STRING', nullable: false }, force: { kind: 'STRING', nullable: false }, system: { kind: 'STRING', nullable: false }, derivedFrom: { kind: 'STRING', nullable: true } },
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
    /** Shared things by their ids, as far as a readable row reaches them: one such row is enough, for a common thing has thousands. */
    byIds: statement<{ ids: ReadonlyArray<string> }, ThingByIds>(
      'thing/byIds',
      `// thing/byIds
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Thing {id: id})<-[:DESCRIBES]-(said:ThingRecord)
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  RETURN record LIMIT 1
  UNION
  MATCH (record:Thing {id: id})-[link:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
  WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
    AND $reader.keys[link.acl] AND link.knownFrom <= $reader.at < link.knownTo
    AND $reader.keys[near.acl] AND near.knownFrom <= $reader.at < near.knownTo
  RETURN record LIMIT 1
}
RETURN record
`,
      { record: { kind: 'NODE', label: 'Thing', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Cases that objects featured in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
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
    /** Keeps on each thing how many others any row joins it with: candidates for the hub cut, never returned. */
    countNeighbours: statement<{ ids: ReadonlyArray<string> }, ThingCountNeighbours>(
      'thing/countNeighbours',
      `// thing/countNeighbours
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
OPTIONAL MATCH (thing)-[:USED|PRESENT_AT|WORKED_FOR|OCCURRED_AT|FEATURED|BASED_AT|MENTIONS]-(near:Entity)
WITH id, thing, count(DISTINCT near) AS neighbours
SET thing.neighbours = neighbours
RETURN id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Crimes that objects featured in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    crimesOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, ThingCrimesOf>(
      'thing/crimesOf',
      `// thing/crimesOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Thing {id: of})-[link:FEATURED]->(near:Crime)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'FEATURED', nullable: true }, record: { kind: 'NODE', label: 'Crime', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Events that objects featured in; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
    eventsOf: statement<{ ids: ReadonlyArray<string>; after: string; first: number }, ThingEventsOf>(
      'thing/eventsOf',
      `// thing/eventsOf
UNWIND $ids AS of
CALL (of) {
  MATCH (subject:Thing {id: of})-[link:FEATURED]->(near:Event)
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
      { of: { kind: 'STRING', nullable: false }, link: { kind: 'LINK', type: 'FEATURED', nullable: true }, record: { kind: 'NODE', label: 'Event', nullable: true }, total: { kind: 'INTEGER', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Makes accounts that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeAccounts: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeAccounts>(
      'thing/mergeAccounts',
      `// thing/mergeAccounts
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Account {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes devices that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeDevices: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeDevices>(
      'thing/mergeDevices',
      `// thing/mergeDevices
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Device {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes documents that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeDocuments: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeDocuments>(
      'thing/mergeDocuments',
      `// thing/mergeDocuments
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Document {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes items that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeItems: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeItems>(
      'thing/mergeItems',
      `// thing/mergeItems
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Item {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes locations that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeLocations: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeLocations>(
      'thing/mergeLocations',
      `// thing/mergeLocations
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Location {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: true },
    ),
    /** Makes organisations that are not there yet: bare things without content, for rows of all forces to meet in. */
    mergeOrganisations: statement<{ rows: ReadonlyArray<{ id: string; normaliser: number }> }, ThingMergeOrganisations>(
      'thing/mergeOrganisations',
      `// thing/mergeOrganisations
UNWIND $rows AS row
MERGE (thing:Thing:Entity:Organisation {id: row.id})
ON CREATE SET thing.acl = 0, thing.knownFrom = 0, thing.knownTo = 253402214400000, thing.neighbours = 0, thing.normaliser = row.normaliser
RETURN row.id AS id
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
    /** A page of objects of which a readable row says what the filter asks for, in the order of their ids. after: the id after which the page begins; empty for the first page. */
    page: statement<{ after: string; first: number; filter: { force?: string | null; type?: ObjectType | null } }, ThingPage>(
      'thing/page',
      `// thing/page
MATCH (record:Thing)
WHERE record.id > $after
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND EXISTS {
    MATCH (record)<-[:DESCRIBES]-(said:ObjectRecord)
    WHERE $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
      AND ($filter.force IS NULL OR said.force = $filter.force)
      AND ($filter.type IS NULL OR said.type = $filter.type)
  }
WITH record
ORDER BY record.id
LIMIT $first
RETURN record
`,
      { record: { kind: 'NODE', label: 'ObjectThing', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Creates what a force recorded of objects, beside the things themselves. */
    put: statement<{ rows: ReadonlyArray<{ id: string; acl: number; thing: string; props: Readonly<Record<string, unknown>> }> }, ThingPut>(
      'thing/put',
      `// thing/put
UNWIND $rows AS row
MATCH (thing:Thing {id: row.thing})
WHERE $reader.writeKeys[row.acl]
MERGE (record:Record:ThingRecord:ObjectRecord {id: row.id})
ON CREATE SET record += row.props, record.acl = row.acl
MERGE (record)-[:DESCRIBES]->(thing)
RETURN row.id AS id
`,
      { id: { kind: 'STRING', nullable: false } },
      { one: false, write: true, public: false, system: false },
    ),
    /** What forces recorded of objects, by the ids of those records. */
    recordsByIds: statement<{ ids: ReadonlyArray<string> }, ThingRecordsByIds>(
      'thing/recordsByIds',
      `// thing/recordsByIds
UNWIND $ids AS id
MATCH (record:ObjectRecord {id: id})
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN record
`,
      { record: { kind: 'NODE', label: 'ObjectRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** What forces recorded of objects; the loader groups by `of`, the thing's id. */
    recordsOf: statement<{ ids: ReadonlyArray<string> }, ThingRecordsOf>(
      'thing/recordsOf',
      `// thing/recordsOf
UNWIND $ids AS of
MATCH (thing:Thing {id: of})<-[:DESCRIBES]-(record:ObjectRecord)
WHERE $reader.keys[thing.acl] AND thing.knownFrom <= $reader.at < thing.knownTo
  AND $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
RETURN of, record
ORDER BY record.id
`,
      { of: { kind: 'STRING', nullable: false }, record: { kind: 'NODE', label: 'ObjectRecord', nullable: false } },
      { one: false, write: false, public: false, system: false },
    ),
    /** Of how many objects a readable row says what the filter asks for. */
    total: statement<{ filter: { force?: string | null; type?: ObjectType | null } }, ThingTotal>(
      'thing/total',
      `// thing/total
MATCH (record:Thing)<-[:DESCRIBES]-(said:ObjectRecord)
WHERE $reader.keys[record.acl] AND record.knownFrom <= $reader.at < record.knownTo
  AND $reader.keys[said.acl] AND said.knownFrom <= $reader.at < said.knownTo
  AND ($filter.force IS NULL OR said.force = $filter.force)
  AND ($filter.type IS NULL OR said.type = $filter.type)
RETURN count(DISTINCT record) AS total
`,
      { total: { kind: 'INTEGER', nullable: false } },
      { one: true, write: false, public: false, system: false, scan: 'a total has to look at every row; it is run only where a client asks for it' },
    ),
    /** People who used objects; the loader groups by `of`. A subject with an empty page has one row that holds its total alone. after: the id of the link after which the page begins; empty for the first page. */
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
  { name: '004-width', text: `CREATE CONSTRAINT crime_id IF NOT EXISTS FOR (n:Crime) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#2', text: `CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#3', text: `CREATE CONSTRAINT network_id IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#4', text: `CREATE CONSTRAINT intelligence_report_id IF NOT EXISTS FOR (n:IntelligenceReport) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#5', text: `CREATE CONSTRAINT description_id IF NOT EXISTS FOR (n:Description) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#6', text: `CREATE CONSTRAINT object_record_id IF NOT EXISTS FOR (n:ObjectRecord) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#7', text: `CREATE CONSTRAINT location_record_id IF NOT EXISTS FOR (n:LocationRecord) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#8', text: `CREATE CONSTRAINT organisation_record_id IF NOT EXISTS FOR (n:OrganisationRecord) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#9', text: `CREATE CONSTRAINT location_id IF NOT EXISTS FOR (n:Location) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#10', text: `CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE` },
  { name: '004-width#11', text: `CREATE CONSTRAINT present_at_id IF NOT EXISTS FOR ()-[r:PRESENT_AT]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#12', text: `CREATE CONSTRAINT worked_for_id IF NOT EXISTS FOR ()-[r:WORKED_FOR]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#13', text: `CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#14', text: `CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#15', text: `CREATE CONSTRAINT occurred_at_id IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#16', text: `CREATE CONSTRAINT based_at_id IF NOT EXISTS FOR ()-[r:BASED_AT]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#17', text: `CREATE CONSTRAINT mentions_id IF NOT EXISTS FOR ()-[r:MENTIONS]-() REQUIRE r.id IS UNIQUE` },
  { name: '004-width#18', text: `CREATE INDEX location_record_area IF NOT EXISTS FOR (n:LocationRecord) ON (n.areaCode)` },
  { name: '004-width#19', text: `CREATE CONSTRAINT lease_force IF NOT EXISTS FOR (n:Lease) REQUIRE n.force IS UNIQUE` },
  { name: '005-reference', text: `CREATE CONSTRAINT area_code IF NOT EXISTS FOR (n:Area) REQUIRE n.code IS UNIQUE` },
  { name: '005-reference#2', text: `CREATE CONSTRAINT offence_code IF NOT EXISTS FOR (n:Offence) REQUIRE n.code IS UNIQUE` },
  { name: '005-reference#3', text: `CREATE CONSTRAINT outcome_code IF NOT EXISTS FOR (n:Outcome) REQUIRE n.code IS UNIQUE` },
  { name: '005-reference#4', text: `CREATE CONSTRAINT grade_key IF NOT EXISTS FOR (n:Grade) REQUIRE n.key IS UNIQUE` },
  { name: '005-reference#5', text: `CREATE CONSTRAINT ethnicity_key IF NOT EXISTS FOR (n:EthnicityCode) REQUIRE n.key IS UNIQUE` },
  { name: '006-object-records', text: `MATCH (said:ThingRecord) WHERE NOT said:ObjectRecord AND NOT said:LocationRecord AND NOT said:OrganisationRecord SET said:ObjectRecord, said.validity = 'NOT_CHECKED'` },
  { name: '006-object-records#2', text: `MATCH (said:Identifier) WHERE said.validity IS NULL SET said.validity = 'NOT_CHECKED'` },
  { name: '007-search', text: `CREATE FULLTEXT INDEX name_search_keys IF NOT EXISTS FOR (n:Name) ON EACH [n.searchKeys] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}` },
  { name: '007-search#2', text: `CREATE INDEX identifier_normal IF NOT EXISTS FOR (n:Identifier) ON (n.normal)` },
  { name: '008-access', text: `CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE` },
  { name: '008-access#2', text: `CREATE CONSTRAINT access_request_id IF NOT EXISTS FOR (n:AccessRequest) REQUIRE n.id IS UNIQUE` },
  { name: '008-access#3', text: `CREATE CONSTRAINT access_change_id IF NOT EXISTS FOR (n:AccessChange) REQUIRE n.id IS UNIQUE` },
  { name: '008-access#4', text: `CREATE CONSTRAINT capped_use_key IF NOT EXISTS FOR (n:CappedUse) REQUIRE n.key IS UNIQUE` },
  { name: '008-access#5', text: `CREATE INDEX acl_own IF NOT EXISTS FOR (n:Acl) ON (n.own)` },
  { name: '008-access#6', text: `CREATE INDEX acl_freed IF NOT EXISTS FOR (n:Acl) ON (n.freedAt)` },
  { name: '008-access#7', text: `CREATE INDEX grant_own IF NOT EXISTS FOR (n:Grant) ON (n.own)` },
  { name: '008-access#8', text: `CREATE INDEX grant_whole IF NOT EXISTS FOR (n:Grant) ON (n.whole)` },
  { name: '008-access#9', text: `CREATE INDEX grant_sort IF NOT EXISTS FOR (n:Grant) ON (n.sort)` },
  { name: '008-access#10', text: `CREATE INDEX access_request_state IF NOT EXISTS FOR (n:AccessRequest) ON (n.state)` },
  { name: '008-access#11', text: `CREATE INDEX access_request_subject IF NOT EXISTS FOR (n:AccessRequest) ON (n.subject)` },
  { name: '008-access#12', text: `CREATE INDEX access_change_state IF NOT EXISTS FOR (n:AccessChange) ON (n.state)` },
];
