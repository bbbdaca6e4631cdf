import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRecord, CaseRecord, CrimeRecord, EventRecord, NetworkRecord, IntelligenceReportRecord, SourceRecord, NameRecord, IdentifierRecord, DescriptionRecord, TextRecord, ObjectRecordNode, LocationRecordNode, OrganisationRecordNode, ObjectNode, LocationNode, OrganisationNode, ThingNode, ThingRecordNode, OccurrenceRecord, ForceNode, AnyRecord, AnyLink, AnyNode, InvolvedInLink, UsedLink, PresentAtLink, WorkedForLink, KnowsLink, MemberOfLink, PartOfLink, OccurredAtLink, FeaturedLink, BasedAtLink, MentionsLink, MarkingParts } from '../domains/records.ts';
import type { ShownGrant, Explained } from '../domains/access/explain.ts';
import type { SightOfRole } from '../policy/everyReader.ts';
import type { Request } from '../domains/access/requests.ts';
import type { Pending } from '../domains/access/lists.ts';
import type { AreaNode } from '../domains/area/rules.ts';
import type { OffenceNode, OutcomeNode, GradeNode, EthnicityNode } from '../domains/reference/records.ts';
import type { PersonPage, CasePage, CrimePage, EventPage, NetworkPage, IntelligenceReportPage, ObjectThingPage, LocationPage, OrganisationPage, InvolvedInPage, UsedPage, PresentAtPage, WorkedForPage, KnowsPage, MemberOfPage, PartOfPage, OccurredAtPage, FeaturedPage, BasedAtPage, MentionsPage, NeighbourPage, SearchPage, AcrossPage } from '../domains/page.ts';
import type { Expanded, CountFound, NeighbourFound } from '../domains/expansion/expand.ts';
import type { HitFound } from '../domains/search/search.ts';
import type { JoinedFound, ChainFound, StepFound, AnswerFound, SetAsideFound } from '../domains/chain/answer.ts';
import type { LoggedEntry, AccessLogPage } from '../domains/audit/accessLog.ts';
import type { StoredIds } from '../audit/entry.ts';
import type { Finding } from '../audit/unusual/finding.ts';
import type { VerifyReport } from '../audit/verify.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601 (`2004-05-19`). */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 (`2019-03-02T10:15:00.000Z`). */
  DateTime: { input: string; output: string; }
};

/** What a change of who may see a record does. */
export type AccessChangeKind =
  /** Closes what says who a person is to who does not unmask. */
  | 'PROTECT'
  /** Gives it another marking. */
  | 'REMARK'
  /** Seals it: closed to everybody but its keepers. */
  | 'SEAL'
  /** Lifts the protection of a person. */
  | 'UNPROTECT'
  /** Takes the seal off. */
  | 'UNSEAL';

/** One entry of the access record. */
export type AccessEntry = {
  readonly __typename?: 'AccessEntry';
  /** Who did it; null for what the service does by itself, and for a failed sign-in. */
  readonly actor: Maybe<LogActor>;
  /** What was asked of the access record, for a read of it: fields, arguments, and the id of a record that was asked about. */
  readonly asked: ReadonlyArray<Scalars['String']['output']>;
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** The reader's own case reference. */
  readonly caseReference: Maybe<Scalars['String']['output']>;
  /** The clearance that was used. */
  readonly clearance: Maybe<Scalars['String']['output']>;
  /** What a configuration entry tells, as `name=value`. */
  readonly configuration: ReadonlyArray<Scalars['String']['output']>;
  /** How many refusals the entry stands for, where it stands for many. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Hash of the document with its literals taken out: equal questions have equal hashes. */
  readonly documentHash: Maybe<Scalars['String']['output']>;
  /** The form in which they went. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** Its hash, which the next entry holds. */
  readonly hash: Scalars['String']['output'];
  /** Joins the entry before a write with the one that says what became of it. */
  readonly intent: Maybe<Scalars['String']['output']>;
  /** Digest of all that was open to the reader, so that the answer can be made again. */
  readonly keysDigest: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly operation: LogOperation;
  /** The name of the GraphQL operation, or of the command; of a change, the field that made it. */
  readonly operationName: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  readonly outcome: LogOutcome;
  /** The folder of the process that wrote it. */
  readonly process: Scalars['String']['output'];
  /** The purpose that was stated. */
  readonly purpose: Maybe<AccessPurpose>;
  /** Keyed hash of the document as it was and its variables: by it alone nobody learns what was asked, and `accessLog(question:)` finds who asked it. Null in entries of older versions. */
  readonly questionHash: Maybe<Scalars['String']['output']>;
  /** The reason that was given. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** To whom they went, for a disclosure. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** What was returned or changed; null where the entry is about no records. */
  readonly records: Maybe<LoggedRecords>;
  /** Its place in the chain of that folder, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** Since when they were counted. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** The version of the software that wrote it. */
  readonly softwareVersion: Scalars['String']['output'];
  /** The address that the request came from. */
  readonly sourceAddress: Maybe<Scalars['String']['output']>;
  /** Names of the statements that ran in the request before this entry was written. */
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
  /** The teams that were used. */
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
  /** Why protected people were to be shown. */
  readonly unmask: Maybe<Scalars['String']['output']>;
  /** Those among them that say who a protected person is. */
  readonly unmaskedRecords: Maybe<LoggedRecords>;
};

/** An entry and its place in the list. */
export type AccessEntryEdge = {
  readonly __typename?: 'AccessEntryEdge';
  /** The cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessEntry;
};

/** Who may see a record or link, and by which rule. */
export type AccessExplanation = {
  readonly __typename?: 'AccessExplanation';
  /** Of a link, the same of the records at its ends: its readers are those of all three. */
  readonly ends: ReadonlyArray<AccessExplanation>;
  /** The force that owns it. */
  readonly force: Force;
  /** The grants that stand on it and have not run out. */
  readonly grants: ReadonlyArray<AccessGrant>;
  /** The record or link. */
  readonly id: Scalars['ID']['output'];
  /** Its marking. */
  readonly marking: Marking;
  /** What each role gets of it. */
  readonly roles: ReadonlyArray<RoleSight>;
  /** Whether it says who a protected person is. */
  readonly saysWhoIsProtected: Scalars['Boolean']['output'];
  /** Whether it is sealed. */
  readonly sealed: Scalars['Boolean']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** A grant that stands: it opens records to one reader, for one purpose and a time. */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant';
  /** Who gave it. */
  readonly by: Scalars['String']['output'];
  /** Her force: it opens nothing to somebody of the same name in another. */
  readonly force: Force;
  /** The grant's id: `revokeAccess` takes it. */
  readonly id: Scalars['ID']['output'];
  /** How it came about. */
  readonly kind: GrantKind;
  /** When it was given. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The second person of a break-glass. */
  readonly notify: Maybe<Scalars['String']['output']>;
  /** Whether it opens what says who a protected person is. */
  readonly opensProtected: Scalars['Boolean']['output'];
  /** The purpose for which it opens them. */
  readonly purpose: AccessPurpose;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The records and links that it opens. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** The reader, as the token names her. */
  readonly subject: Scalars['String']['output'];
  /** When it runs out; null for a keeper of a seal, whose grant stands as long as the seal. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** A page of the access record, newest first over all processes. It has no total: counting would read the whole record. */
export type AccessLogConnection = {
  readonly __typename?: 'AccessLogConnection';
  /** The entries. There may be fewer than were asked for, even none, while `pageInfo.hasNextPage` is true. */
  readonly edges: ReadonlyArray<AccessEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Back to when the record was looked through for this page: one request reads at most 64 MiB of it. Null where the whole span was. */
  readonly searchedTo: Maybe<Scalars['DateTime']['output']>;
};

/** Why a reader looks (header `X-Access-Purpose`). */
export type AccessPurpose =
  /** Reading the access record. */
  | 'AUDIT'
  /** Checking and mending the quality of the own force's records. */
  | 'DATA_QUALITY'
  /** Answering a statutory inquiry. */
  | 'INQUIRY_RESPONSE'
  /** Preventing and detecting crime. */
  | 'PREVENT_DETECT_CRIME'
  /** Protecting a child. */
  | 'PROTECT_CHILD'
  /** Reviewing a case that was closed. */
  | 'REVIEW_CLOSED_CASE'
  /** Making statistics. */
  | 'STATISTICS'
  /** Training, on synthetic data alone. */
  | 'TRAINING_SYNTHETIC';

/** A reader's request for access to a record. */
export type AccessRequest = {
  readonly __typename?: 'AccessRequest';
  /** Who decided. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Why it was decided so. */
  readonly decidedReason: Maybe<Scalars['String']['output']>;
  /** Her force. */
  readonly force: Force;
  /** For how many hours. */
  readonly hours: Scalars['Int']['output'];
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Whether what says who a protected person is was asked for too. */
  readonly opensProtected: Scalars['Boolean']['output'];
  /** For which purpose. */
  readonly purpose: AccessPurpose;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What was asked about; whether there is such a record is not told by it. */
  readonly record: Scalars['ID']['output'];
  /** Her role. */
  readonly role: Scalars['String']['output'];
  /** How far it is. */
  readonly state: AccessRequestState;
  /** The reader, as the token names her. */
  readonly subject: Scalars['String']['output'];
};

/** Whose access requests are asked for. */
export type AccessRequestSide =
  /** Those that the reader has made. */
  | 'MINE'
  /** Those on records that the reader's force owns and the reader sees, which wait for a decision. */
  | 'TO_DECIDE';

/** How far an access request is. */
export type AccessRequestState =
  /** Access was granted. */
  | 'GRANTED'
  /** Nobody has decided yet, or there is nothing to decide: no such record. */
  | 'PENDING'
  /** Access was refused. */
  | 'REFUSED';

/** An account: an e-mail address, an account on a platform, a bank account. */
export type Account = Node & ObjectThing & Thing & {
  readonly __typename?: 'Account';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** An account: an e-mail address, an account on a platform, a bank account. */
export type AccountCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An account: an e-mail address, an account on a platform, a bank account. */
export type AccountCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An account: an e-mail address, an account on a platform, a bank account. */
export type AccountEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An account: an e-mail address, an account on a platform, a bank account. */
export type AccountReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An account: an e-mail address, an account on a platform, a bank account. */
export type AccountUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How two people know one another. */
export type AcquaintanceNature =
  /** As associates. */
  | 'ASSOCIATE'
  /** By work. */
  | 'COLLEAGUE'
  /** By living at one address. */
  | 'CO_RESIDENT'
  /** By family. */
  | 'FAMILY'
  /** As friends. */
  | 'FRIEND'
  /** By contact, such as messages. */
  | 'IN_CONTACT'
  /** Linked; how is not known. */
  | 'LINKED'
  /** As partners. */
  | 'PARTNER';

/** A page of what in other forces is joined to some records, and what must be known to read it. */
export type AcrossConnection = {
  readonly __typename?: 'AcrossConnection';
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The nearest first, then those that are joined most strongly. */
  readonly edges: ReadonlyArray<JoinedEdge>;
  /** The version of the score's formula. */
  readonly formula: Scalars['String']['output'];
  /** A digest of the keys that the reader held, so that the answer can be reproduced for disclosure. */
  readonly keysDigest: Scalars['String']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Limits that were reached. */
  readonly reached: ReadonlyArray<ReachedLimit>;
  /** Things that were set aside as common, at most 50: those that join both sides first. */
  readonly setAside: ReadonlyArray<SetAside>;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** What a reader can do; the table of roles and purposes says who may. */
export type Action =
  /** Ask which other forces hold something on what the reader asks about, and whom to ask there. */
  | 'ASK_POINTERS'
  /** Open a record of another force at once, for an hour, under the eyes of a second person. */
  | 'BREAK_GLASS'
  /** Confirm, as the second person, a change that loosens. */
  | 'CONFIRM_CHANGE'
  /** Grant or refuse access to the own force's records, and take a grant back. */
  | 'DECIDE_ACCESS'
  /** Be told who sees a record, and by which rule. */
  | 'EXPLAIN_ACCESS'
  /** Take the graph of an answer along as a file; never for DATA_QUALITY. */
  | 'EXPORT'
  /** Search for chains between records. */
  | 'FIND_LINKS'
  /** Read the access record. */
  | 'READ_AUDIT'
  /** Read records and lists of records. */
  | 'READ_RECORDS'
  /** Change the marking of the own force's records. */
  | 'REMARK'
  /** Ask the force that owns a record for access to it. */
  | 'REQUEST_ACCESS'
  /** Seal, unseal and protect records of the own force. */
  | 'SEAL'
  /** Check that the access record is whole; shows no entry. */
  | 'VERIFY_AUDIT';

/** An area and its code: public reference data. Codes change, so each says from which day to which it is valid. */
export type Area = {
  readonly __typename?: 'Area';
  /** Its code: that of the Office for National Statistics, or one of our own for a town. */
  readonly code: Scalars['ID']['output'];
  /** The force whose area it lies in; null for a code that no force of ours has. */
  readonly force: Maybe<Force>;
  /** What sort of area it is. */
  readonly kind: AreaKind;
  /** Degrees north, WGS 84. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The same area by the code that was valid on a day; null where none was, or where several were joined into one. */
  readonly on: Maybe<Area>;
  /** The code that took the place of this one; null while it stands. */
  readonly supersededBy: Maybe<Area>;
  /** The codes that this one took the place of. */
  readonly supersedes: ReadonlyArray<Area>;
  /** The first day on which the code is valid; null where no list says so. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day on which the code was valid; null while it is. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The area that it lies in. */
  readonly within: Maybe<Area>;
};


/** An area and its code: public reference data. Codes change, so each says from which day to which it is valid. */
export type AreaOnArgs = {
  day: Scalars['Date']['input'];
};

/** What sort of area it is. */
export type AreaKind =
  /** A local authority. */
  | 'LOCAL_AUTHORITY'
  /** The area of a police force. */
  | 'POLICE_FORCE_AREA'
  /** A town. */
  | 'TOWN';

/** A question that somebody may have asked: the document and the variables as they would have been sent. Blanks, commas, comments and the order of variables do not matter. */
export type AskedQuestion = {
  /** The GraphQL document. */
  readonly document: Scalars['String']['input'];
  /** Its variables as JSON. */
  readonly variables?: InputMaybe<Scalars['String']['input']>;
};

/** Whose assessment a role is. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** The collar number or office of who assessed it. */
  readonly by: Scalars['String']['output'];
  /** The day of the assessment. */
  readonly on: Scalars['Date']['output'];
  /** The document that holds it. */
  readonly reference: Scalars['String']['output'];
};

/** An organisation is based at a place. */
export type BasedAt = Link & Node & {
  readonly __typename?: 'BasedAt';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly location: Location;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The organisation. */
  readonly organisation: Organisation;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type BasedAt. */
export type BasedAtConnection = {
  readonly __typename?: 'BasedAtConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<BasedAtEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type BasedAtEdge = {
  readonly __typename?: 'BasedAtEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: BasedAt;
};

/** What a row states: facts are kept apart from opinions (DPA 2018 s.38). */
export type Basis =
  /** An admission. */
  | 'ADMISSION'
  /** An allegation. */
  | 'ALLEGATION'
  /** A named person's assessment. */
  | 'ASSESSMENT'
  /** A fact. */
  | 'FACT'
  /** A finding of a court or an inquiry. */
  | 'FINDING';

/** A force's case file: what was reported, how far it got and how it ended. */
export type Case = Node & Occurrence & PoliceRecord & {
  readonly __typename?: 'Case';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The strand of complex and organised child abuse. */
  readonly cocadStrand: Maybe<CocadStrand>;
  /** The crimes that it deals with. */
  readonly crimes: PartOfConnection;
  /** The events that it deals with. */
  readonly events: PartOfConnection;
  /** Risk flags. */
  readonly flags: ReadonlyArray<RiskFlag>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When what it is about happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What identifies the case, the force's own reference among them. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The Home Office outcome code. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** The people involved in it. */
  readonly people: InvolvedInConnection;
  /** What the case is called where no reference is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Where the case stands. */
  readonly status: CaseStatus;
  /** Free text about the case. */
  readonly texts: ReadonlyArray<Text>;
  /** The objects that featured in it. */
  readonly things: FeaturedConnection;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** A force's case file: what was reported, how far it got and how it ended. */
export type CaseCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A force's case file: what was reported, how far it got and how it ended. */
export type CaseEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A force's case file: what was reported, how far it got and how it ended. */
export type CasePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A force's case file: what was reported, how far it got and how it ended. */
export type CaseReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A force's case file: what was reported, how far it got and how it ended. */
export type CaseThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of cases. */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The cases of this page, in a stable order. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the cases in its page. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Case;
};

/** What cases have in common. */
export type CaseFilter = {
  /** The strand of complex and organised child abuse. */
  readonly cocadStrand?: InputMaybe<CocadStrand>;
  /** A risk flag that is set. */
  readonly flag?: InputMaybe<RiskFlag>;
  /** The code of the force that owns the record. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** What may have happened in this span; a record without a date is not found. */
  readonly happened?: InputMaybe<DateRange>;
  /** The Home Office outcome code. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand. */
  readonly status?: InputMaybe<CaseStatus>;
};

/** Where a case stands. */
export type CaseStatus =
  /** Ended in an acquittal. */
  | 'ACQUITTED'
  /** Charged. */
  | 'CHARGED'
  /** Closed with no further action. */
  | 'CLOSED_NFA'
  /** Closed with a sanction. */
  | 'CLOSED_SANCTIONED'
  /** Ended in a conviction. */
  | 'CONVICTED'
  /** Discontinued. */
  | 'DISCONTINUED'
  /** Open. */
  | 'OPEN'
  /** Referred for review. */
  | 'REFERRED_FOR_REVIEW'
  /** Reopened. */
  | 'REOPENED'
  /** Reported. */
  | 'REPORTED'
  /** Submitted to the Crown Prosecution Service. */
  | 'SUBMITTED_TO_CPS'
  /** Under review. */
  | 'UNDER_REVIEW';

/** A chain of links between two ends. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** The forces whose rows it runs over. */
  readonly forces: ReadonlyArray<Force>;
  /** How many links it has. */
  readonly length: Scalars['Int']['output'];
  /** How strong it is, between 0 and 1: an aid, not a finding (docs/scoring.md). */
  readonly score: Scalars['Float']['output'];
  /** Its steps, in order. */
  readonly steps: ReadonlyArray<ChainStep>;
  /** How many of its steps rest on a row without a grade of either scheme. */
  readonly ungraded: Scalars['Int']['output'];
  /** The worst information assessment on the way. */
  readonly worstInformation: Maybe<InformationAssessment>;
  /** The worst information on the way by the old scheme. */
  readonly worstLegacyInformation: Maybe<Scalars['String']['output']>;
  /** The worst source on the way by the old scheme, which is another scale. */
  readonly worstLegacySource: Maybe<Scalars['String']['output']>;
  /** The worst source evaluation on the way. */
  readonly worstSource: Maybe<SourceEvaluation>;
};

/** What a search for chains found, and what must be known to read it. */
export type ChainAnswer = {
  readonly __typename?: 'ChainAnswer';
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The chains, in the order of `rank`. */
  readonly chains: ReadonlyArray<Chain>;
  /** The version of the score's formula. */
  readonly formula: Scalars['String']['output'];
  /** A digest of the keys that the reader held, so that the answer can be reproduced for disclosure. */
  readonly keysDigest: Scalars['String']['output'];
  /** Limits that were reached. */
  readonly reached: ReadonlyArray<ReachedLimit>;
  /** Ends that stand on both sides. */
  readonly same: ReadonlyArray<Node>;
  /** Things that were set aside as common, at most 50: those that join both sides first. */
  readonly setAside: ReadonlyArray<SetAside>;
};

/** In which order chains are answered, and which. */
export type ChainRank =
  /** All chains of the least length, the strongest first. */
  | 'SHORTEST'
  /** Of all chains of at most `maxHops` links the strongest, whatever their length. */
  | 'STRONGEST';

/** One step of a chain: two records or things and every readable link of one type between them. */
export type ChainStep = {
  readonly __typename?: 'ChainStep';
  /** What its score is made of. */
  readonly factors: StepFactors;
  /** Where the step begins. */
  readonly from: Node;
  /** Days between this step's use of the shared thing and the previous step's; null when they overlap or a date is missing. */
  readonly gapDays: Maybe<Scalars['Int']['output']>;
  /** The links that carry it: other sources, other dates. */
  readonly links: ReadonlyArray<Link>;
  /** Whether the two uses of the shared thing met; null where the steps meet in no thing. */
  readonly overlap: Maybe<Overlap>;
  /** The step in words: who, what, role and legal status, dates, grade and force. */
  readonly says: Scalars['String']['output'];
  /** The product of its factors. */
  readonly score: Scalars['Float']['output'];
  /** The independent sources on which its links rest, as far as the reader may see them. */
  readonly sources: ReadonlyArray<IndependentSource>;
  /** Where it ends. */
  readonly to: Node;
  /** What sort of link it is. */
  readonly type: LinkType;
};

/** What every change of a record says of itself. */
export type ChangeInput = {
  /** The version of the record that the change was made from; with another one nothing is changed. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** A text of the client's own, up to 100 characters: repeated, the change is done once. It holds for one reader of one force. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is changed, in up to 500 characters; kept with the change. */
  readonly reason: Scalars['String']['input'];
};

/** How far a change is. */
export type ChangeState =
  /** It loosens: a second person must confirm it before anything changes. */
  | 'AWAITS_SECOND_PERSON'
  /** It is done. */
  | 'DONE';

/** What a change did. The same again under one idempotency key gets the same answer, and nothing is done twice. */
export type Changed = {
  readonly __typename?: 'Changed';
  /** The records and links that have another version now. */
  readonly changed: ReadonlyArray<ChangedRecord>;
  /** The id of the change, request or grant. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: ChangeState;
};

/** A record or link that was changed. */
export type ChangedRecord = {
  readonly __typename?: 'ChangedRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its version after the change. */
  readonly version: Scalars['Int']['output'];
};

/** The strand of complex and organised child abuse. */
export type CocadStrand =
  /** Child sexual exploitation. */
  | 'CSE'
  /** In the family. */
  | 'FAMILIAL'
  /** In an institution. */
  | 'INSTITUTIONAL'
  /** Another. */
  | 'OTHER'
  /** Ritualistic. */
  | 'RITUALISTIC'
  /** Not known. */
  | 'UNKNOWN';

/** A crime as a force recorded it under the counting rules. */
export type Crime = Node & Occurrence & PoliceRecord & {
  readonly __typename?: 'Crime';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The cases that deal with it. */
  readonly cases: PartOfConnection;
  /** The sort of exploitation. */
  readonly exploitation: Maybe<ExploitationType>;
  /** Risk flags; CSE may stand on any offence. */
  readonly flags: ReadonlyArray<RiskFlag>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When what it is about happened. */
  readonly happened: Period;
  /** Whether it is flagged as a hate crime. */
  readonly hate: Maybe<Scalars['Boolean']['output']>;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What identifies the crime, the force's own reference among them. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where it happened; at the home of a protected person only with an unmask. */
  readonly locations: OccurredAtConnection;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The Home Office class (`offences`). */
  readonly offence: Scalars['String']['output'];
  /** The Home Office outcome code (`outcomes`). */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** The people involved in it. */
  readonly people: InvolvedInConnection;
  /** What it is called where no reference is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The day on which it was reported. */
  readonly reportedOn: Maybe<Scalars['Date']['output']>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Where the crime record stands. */
  readonly status: CrimeStatus;
  /** The collar number of the supervising officer. */
  readonly supervisor: Maybe<Scalars['String']['output']>;
  /** Free text about the crime, its method among it. */
  readonly texts: ReadonlyArray<Text>;
  /** The objects that featured in it. */
  readonly things: FeaturedConnection;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** A crime as a force recorded it under the counting rules. */
export type CrimeCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A crime as a force recorded it under the counting rules. */
export type CrimeLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A crime as a force recorded it under the counting rules. */
export type CrimePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A crime as a force recorded it under the counting rules. */
export type CrimeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A crime as a force recorded it under the counting rules. */
export type CrimeThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of crimes. */
export type CrimeConnection = {
  readonly __typename?: 'CrimeConnection';
  /** The crimes of this page, in a stable order. */
  readonly edges: ReadonlyArray<CrimeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the crimes in its page. */
export type CrimeEdge = {
  readonly __typename?: 'CrimeEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Crime;
};

/** What crimes have in common. */
export type CrimeFilter = {
  /** A risk flag that is set. */
  readonly flag?: InputMaybe<RiskFlag>;
  /** The code of the force that owns the record. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** What may have happened in this span; a record without a date is not found. */
  readonly happened?: InputMaybe<DateRange>;
  /** The Home Office class. */
  readonly offence?: InputMaybe<Scalars['String']['input']>;
  /** The Home Office outcome code. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand. */
  readonly status?: InputMaybe<CrimeStatus>;
};

/** Where a crime record stands. */
export type CrimeStatus =
  /** Cancelled: recorded as no crime. */
  | 'CANCELLED'
  /** Filed: the investigation ended without a result. */
  | 'FILED'
  /** Finalised with an outcome. */
  | 'FINALISED'
  /** Reported, not yet looked into. */
  | 'REPORTED'
  /** Under investigation. */
  | 'UNDER_INVESTIGATION';

/** How exact a date was given. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A range. */
  | 'RANGE'
  /** A year. */
  | 'YEAR';

/** A span of days, both included; an end that is left out is open. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What one source says of a person: birth, looks, ethnicity and nationality. */
export type Description = Node & PoliceRecord & {
  readonly __typename?: 'Description';
  /** The age in years as recorded, or a range. */
  readonly age: Maybe<Scalars['String']['output']>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** When the person was born, as recorded: a year, a month, a day or a range. */
  readonly birthDate: Maybe<Scalars['String']['output']>;
  /** The latest day of birth that it allows. */
  readonly birthMax: Maybe<Scalars['Date']['output']>;
  /** The earliest day of birth that it allows. */
  readonly birthMin: Maybe<Scalars['Date']['output']>;
  /** The build. */
  readonly build: Maybe<Scalars['String']['output']>;
  /** The complexion. */
  readonly complexion: Maybe<Scalars['String']['output']>;
  /** What an officer took it for (`ethnicities`); a fallback for description, never a substitute. */
  readonly ethnicityObserved: Maybe<Scalars['String']['output']>;
  /** What the person said when asked (`ethnicities`). */
  readonly ethnicitySelfDefined: Maybe<Scalars['String']['output']>;
  /** What became of the question for ethnicity. */
  readonly ethnicityStatus: Maybe<ValueStatus>;
  /** What marks the person out. */
  readonly feature: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** The gender. */
  readonly gender: Maybe<Gender>;
  /** How it is graded. */
  readonly grade: Grade;
  /** The hair. */
  readonly hair: Maybe<Scalars['String']['output']>;
  /** When the description held. */
  readonly happened: Period;
  /** The height. */
  readonly height: Maybe<Scalars['String']['output']>;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** The left eye. */
  readonly leftEye: Maybe<Scalars['String']['output']>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** Nationalities, ISO 3166-1 alpha-3. */
  readonly nationalities: ReadonlyArray<Scalars['String']['output']>;
  /** What became of the question for nationality. */
  readonly nationalityStatus: Maybe<ValueStatus>;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The right eye. */
  readonly rightEye: Maybe<Scalars['String']['output']>;
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A device, by its IMEI, or its serial and maker. */
export type Device = Node & ObjectThing & Thing & {
  readonly __typename?: 'Device';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A device, by its IMEI, or its serial and maker. */
export type DeviceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A device, by its IMEI, or its serial and maker. */
export type DeviceCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A device, by its IMEI, or its serial and maker. */
export type DeviceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A device, by its IMEI, or its serial and maker. */
export type DeviceReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A device, by its IMEI, or its serial and maker. */
export type DeviceUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A document, by its issuer and number. */
export type Document = Node & ObjectThing & Thing & {
  readonly __typename?: 'Document';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A document, by its issuer and number. */
export type DocumentCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, by its issuer and number. */
export type DocumentCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, by its issuer and number. */
export type DocumentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, by its issuer and number. */
export type DocumentReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, by its issuer and number. */
export type DocumentUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A code of ethnicity: public reference data; never an input of a search, a filter or a score. */
export type EthnicityCode = {
  readonly __typename?: 'EthnicityCode';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The group of the self-defined list. */
  readonly group: Maybe<Scalars['String']['output']>;
  /** Which list it is of. */
  readonly list: EthnicityList;
  /** What it means. */
  readonly name: Scalars['String']['output'];
};

/** Which list a code of ethnicity is of. */
export type EthnicityList =
  /** What an officer took it for (6+1). */
  | 'OBSERVED'
  /** What the person said when asked (18+1). */
  | 'SELF_DEFINED';

/** Something that happened or was seen and is no crime record. */
export type Event = Node & Occurrence & PoliceRecord & {
  readonly __typename?: 'Event';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The cases that deal with it. */
  readonly cases: PartOfConnection;
  /** The sort of exploitation. */
  readonly exploitation: Maybe<ExploitationType>;
  /** Risk flags. */
  readonly flags: ReadonlyArray<RiskFlag>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When what it is about happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What identifies the event, the force's own reference among them. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where it happened; at the home of a protected person only with an unmask. */
  readonly locations: OccurredAtConnection;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The people involved in it. */
  readonly people: InvolvedInConnection;
  /** What it is called where no reference is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Free text about the event. */
  readonly texts: ReadonlyArray<Text>;
  /** The objects that featured in it. */
  readonly things: FeaturedConnection;
  /** What sort of event it is. */
  readonly type: EventType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** Something that happened or was seen and is no crime record. */
export type EventCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or was seen and is no crime record. */
export type EventLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or was seen and is no crime record. */
export type EventPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or was seen and is no crime record. */
export type EventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or was seen and is no crime record. */
export type EventThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page, in a stable order. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the events in its page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Event;
};

/** What events have in common. */
export type EventFilter = {
  /** A risk flag that is set. */
  readonly flag?: InputMaybe<RiskFlag>;
  /** The code of the force that owns the record. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** What may have happened in this span; a record without a date is not found. */
  readonly happened?: InputMaybe<DateRange>;
  /** What sort they are. */
  readonly type?: InputMaybe<EventType>;
};

/** What sort of event it is. */
export type EventType =
  /** A contact, such as a call. */
  | 'CONTACT'
  /** A time in custody. */
  | 'CUSTODY'
  /** A meeting. */
  | 'MEETING'
  /** A person was missing. */
  | 'MISSING_EPISODE'
  /** Another. */
  | 'OTHER'
  /** A party. */
  | 'PARTY'
  /** Somebody was picked up. */
  | 'PICK_UP'
  /** A placement by an authority. */
  | 'PLACEMENT'
  /** A safeguarding matter. */
  | 'SAFEGUARDING'
  /** Somebody or something was seen. */
  | 'SIGHTING'
  /** A stop by the police. */
  | 'STOP';

/** What a record or thing is joined with: how much of what, then page by page. */
export type Expansion = {
  readonly __typename?: 'Expansion';
  /** How many links there are of each type and force: of all types and forces, so that they can be chosen from. */
  readonly counts: ReadonlyArray<ExpansionCount>;
  /** The links of the types and forces that were asked for. */
  readonly neighbours: NeighbourConnection;
  /** What is expanded. */
  readonly of: Node;
};

/** How many links of one type, recorded by one force, a record or thing has inside the reader's view. */
export type ExpansionCount = {
  readonly __typename?: 'ExpansionCount';
  /** The force that recorded the links. */
  readonly force: Force;
  /** How many links there are. */
  readonly links: Scalars['Int']['output'];
  /** With how many others they join it: several links may lead to one. */
  readonly neighbours: Scalars['Int']['output'];
  /** What sort of links. */
  readonly type: LinkType;
};

/** The sort of exploitation. */
export type ExploitationType =
  /** Criminal. */
  | 'CRIMINAL'
  /** Domestic servitude. */
  | 'DOMESTIC_SERVITUDE'
  /** Labour. */
  | 'LABOUR'
  /** Of several sorts. */
  | 'MIXED'
  /** Sexual, online. */
  | 'ONLINE_SEXUAL'
  /** Sexual. */
  | 'SEXUAL'
  /** Not known. */
  | 'UNKNOWN';

/** The form of an export. */
export type ExportFormat =
  /** Two tables, nodes and links: ask the address with `?part=nodes` and with `?part=links`. */
  | 'CSV'
  /** GraphML: one file, which networkx, igraph, Gephi and Cytoscape read. */
  | 'GRAPHML';

/** Leave to download one export, once it is asked for by the same reader with the same token or a newer one. */
export type ExportTicket = {
  readonly __typename?: 'ExportTicket';
  /** When it runs out, ten minutes after it was asked for. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The whole request, sealed: any process of this service can serve it, and nobody else can read or change it. */
  readonly id: Scalars['ID']['output'];
  /** Where to download it, with the reader's bearer token. */
  readonly url: Scalars['String']['output'];
};

/** In what way an object featured in a matter. */
export type FeatureCapacity =
  /** It was called. */
  | 'CALLED'
  /** It was mentioned. */
  | 'MENTIONED'
  /** It was seen. */
  | 'SEEN'
  /** It was seized. */
  | 'SEIZED'
  /** Not known. */
  | 'UNKNOWN'
  /** It was used in the offence. */
  | 'USED_IN_OFFENCE';

/** An object featured in a case, a crime or an event. */
export type Featured = Link & Node & {
  readonly __typename?: 'Featured';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** In what way. */
  readonly capacity: FeatureCapacity;
  /** The case, where it is one. */
  readonly case: Maybe<Case>;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The case, crime or event. */
  readonly occurrence: Occurrence;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** The object. */
  readonly thing: ObjectThing;
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type Featured. */
export type FeaturedConnection = {
  readonly __typename?: 'FeaturedConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<FeaturedEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type FeaturedEdge = {
  readonly __typename?: 'FeaturedEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Featured;
};

/** A police force or national body: public reference data. */
export type Force = {
  readonly __typename?: 'Force';
  /** Its code: two digits for the territorial forces, letters for others. */
  readonly code: Scalars['ID']['output'];
  /** The one unit to call about what it holds. */
  readonly contactUnit: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A gender, by the POLE list. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Intersex. */
  | 'INTERSEX'
  /** Male. */
  | 'MALE'
  /** Non-binary. */
  | 'NON_BINARY'
  /** Not known. */
  | 'NOT_KNOWN'
  /** Not specified. */
  | 'NOT_SPECIFIED'
  /** Trans female. */
  | 'TRANS_FEMALE'
  /** Trans male. */
  | 'TRANS_MALE';

/** How a row is graded. The two schemes are no single order, and the old one is never converted. */
export type Grade = {
  readonly __typename?: 'Grade';
  /** How the source knows it (3x5x2). */
  readonly informationAssessment: Maybe<InformationAssessment>;
  /** A grade of the old 5x5x5 scheme, exactly as recorded. */
  readonly legacyGrade: Maybe<Scalars['String']['output']>;
  /** How reliable the source is (3x5x2). */
  readonly sourceEvaluation: Maybe<SourceEvaluation>;
};

/** A value of a grading scheme: public reference data. */
export type GradeValue = {
  readonly __typename?: 'GradeValue';
  /** The value as it is written. */
  readonly code: Scalars['String']['output'];
  /** What of a record it grades. */
  readonly dimension: Scalars['String']['output'];
  /** Whether the scheme is an old one, whose grades are kept as they stand and never converted. */
  readonly legacy: Scalars['Boolean']['output'];
  /** What it means. */
  readonly name: Scalars['String']['output'];
  /** The scheme: 3x5x2, 5x5x5 or GSC. */
  readonly scheme: Scalars['String']['output'];
};

/** How a grant came about. */
export type GrantKind =
  /** By break-glass: the reader made it herself. */
  | 'BREAK_GLASS'
  /** By a decision of the force that owns the record. */
  | 'DECISION'
  /** To a keeper, when the record was sealed. */
  | 'KEEPER';

/** The Government Security Classification of a record; SENSITIVE is a marking on OFFICIAL. TOP SECRET is refused on entry. */
export type GscLevel =
  /** OFFICIAL. */
  | 'OFFICIAL'
  /** OFFICIAL with the SENSITIVE marking. */
  | 'OFFICIAL_SENSITIVE'
  /** SECRET. */
  | 'SECRET';

/** The handling code of 3x5x2. */
export type HandlingCode =
  /** Lawful sharing permitted with conditions. */
  | 'C'
  /** Lawful sharing permitted. */
  | 'P';

/** A number or reference that identifies a person, a case, a crime, an event, a network or a report. */
export type Identifier = Node & PoliceRecord & {
  readonly __typename?: 'Identifier';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of identifier it is. */
  readonly kind: IdentifierKind;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that it comes from. */
  readonly system: Scalars['String']['output'];
  /** Whether it passes the rule of its kind. */
  readonly validity: Validity;
  /** The identifier as recorded. */
  readonly value: Scalars['String']['output'];
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** What sort of identifier it is. */
export type IdentifierKind =
  /** Arrest and summons number. */
  | 'ASN'
  /** Case number of a court. */
  | 'COURT_CASE'
  /** Criminal Records Office number. */
  | 'CRO'
  /** The force's own reference. */
  | 'FORCE_REFERENCE'
  /** The force's nominal number of a person. */
  | 'NOMINAL_NUMBER'
  /** Something else. */
  | 'OTHER'
  /** Police National Computer id. */
  | 'PNC_ID'
  /** Unique reference number of a case (PTI-URN): the only one that police, CPS and courts share. */
  | 'URN';

/** How far it is known who a person is. */
export type IdentityStatus =
  /** Confirmed. */
  | 'CONFIRMED'
  /** Partly known. */
  | 'PARTIAL'
  /** Probable. */
  | 'PROBABLE'
  /** Not identified. */
  | 'UNIDENTIFIED';

/** Sources of one origin: copies of one report count once. */
export type IndependentSource = {
  readonly __typename?: 'IndependentSource';
  /** The others that go back to the same report. */
  readonly copies: ReadonlyArray<Source>;
  /** One of them. */
  readonly source: Source;
};

/** Information assessment of 3x5x2. */
export type InformationAssessment =
  /** Known directly to the source. */
  | 'A'
  /** Known indirectly to the source but corroborated. */
  | 'B'
  /** Known indirectly to the source. */
  | 'C'
  /** Not known. */
  | 'D'
  /** Suspected to be false: never counts towards a chain. */
  | 'E';

/** An intelligence report: its grades and handling, what it says and what it mentions. */
export type IntelligenceReport = Node & PoliceRecord & {
  readonly __typename?: 'IntelligenceReport';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The sort of exploitation. */
  readonly exploitation: Maybe<ExploitationType>;
  /** Risk flags. */
  readonly flags: ReadonlyArray<RiskFlag>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When what it is about happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What identifies the report, the force's own reference among them. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Who may see it. */
  readonly marking: Marking;
  /** What it mentions. */
  readonly mentions: MentionsConnection;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** What it is called where no reference is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Free text of the report: its body. */
  readonly texts: ReadonlyArray<Text>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** An intelligence report: its grades and handling, what it says and what it mentions. */
export type IntelligenceReportMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of intelligence reports. */
export type IntelligenceReportConnection = {
  readonly __typename?: 'IntelligenceReportConnection';
  /** The intelligence reports of this page, in a stable order. */
  readonly edges: ReadonlyArray<IntelligenceReportEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the intelligence reports in its page. */
export type IntelligenceReportEdge = {
  readonly __typename?: 'IntelligenceReportEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: IntelligenceReport;
};

/** What intelligence reports have in common. */
export type IntelligenceReportFilter = {
  /** A risk flag that is set. */
  readonly flag?: InputMaybe<RiskFlag>;
  /** The code of the force that owns the record. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** What may have happened in this span; a record without a date is not found. */
  readonly happened?: InputMaybe<DateRange>;
};

/** A person has a role in a case, a crime or an event. */
export type InvolvedIn = Link & Node & {
  readonly __typename?: 'InvolvedIn';
  /** The greatest age in completed years that the person had then. */
  readonly ageMax: Maybe<Scalars['Int']['output']>;
  /** The least age in completed years that the person had then, by the own force's rows; shown also where the birth date may not be. */
  readonly ageMin: Maybe<Scalars['Int']['output']>;
  /** Whose assessment the role is, where it is one. */
  readonly assessment: Maybe<Assessment>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The case, where it is one. */
  readonly case: Maybe<Case>;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** How far the law has gone with this person in this matter. */
  readonly legalStatus: LegalStatus;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The case, crime or event. */
  readonly occurrence: Occurrence;
  /** The person. */
  readonly person: Person;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The role. */
  readonly role: PersonRole;
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Whether the person was a child then. */
  readonly under18: Under18;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type InvolvedIn. */
export type InvolvedInConnection = {
  readonly __typename?: 'InvolvedInConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<InvolvedInEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type InvolvedInEdge = {
  readonly __typename?: 'InvolvedInEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: InvolvedIn;
};

/** Another object: of one row alone, it joins nobody. */
export type Item = Node & ObjectThing & Thing & {
  readonly __typename?: 'Item';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** Another object: of one row alone, it joins nobody. */
export type ItemCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Another object: of one row alone, it joins nobody. */
export type ItemCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Another object: of one row alone, it joins nobody. */
export type ItemEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Another object: of one row alone, it joins nobody. */
export type ItemReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Another object: of one row alone, it joins nobody. */
export type ItemUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record of another force and what joins it. */
export type Joined = {
  readonly __typename?: 'Joined';
  /** That chain, from the one end. */
  readonly chain: Chain;
  /** How many links the shortest chains to it have. */
  readonly hops: Scalars['Int']['output'];
  /** The record. */
  readonly record: Node;
  /** How strong the strongest of the shortest chains is, between 0 and 1. */
  readonly score: Scalars['Float']['output'];
};

/** A record of another force in its page. */
export type JoinedEdge = {
  readonly __typename?: 'JoinedEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record and what joins it. */
  readonly node: Joined;
};

/** Two people know one another. */
export type Knows = Link & Node & {
  readonly __typename?: 'Knows';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** How they know one another. */
  readonly nature: AcquaintanceNature;
  /** The other person. */
  readonly other: Person;
  /** The person in whose row it stands first. */
  readonly person: Person;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type Knows. */
export type KnowsConnection = {
  readonly __typename?: 'KnowsConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<KnowsEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type KnowsEdge = {
  readonly __typename?: 'KnowsEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Knows;
};

/** What becomes of links that carry a grade of the old 5x5x5 scheme alone. */
export type LegacyGrades =
  /** They are not walked. */
  | 'EXCLUDE'
  /** They are walked, whatever bounds are set in the present scheme. */
  | 'INCLUDE';

/** How far the law has gone with this person in this matter. Shown beside the role at every step. */
export type LegalStatus =
  /** Acquitted. */
  | 'ACQUITTED'
  /** Arrested. */
  | 'ARRESTED'
  /** Charged. */
  | 'CHARGED'
  /** Convicted. */
  | 'CONVICTED'
  /** The conviction was disregarded. */
  | 'CONVICTION_DISREGARDED'
  /** The conviction was quashed. */
  | 'CONVICTION_QUASHED'
  /** Discontinued. */
  | 'DISCONTINUED'
  /** Interviewed. */
  | 'INTERVIEWED'
  /** No step of the law. */
  | 'NONE'
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** Suspected. */
  | 'SUSPECTED';

/** A link that evidence is argued about; readable when itself and both its ends are. */
export type Link = {
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** What may be a step of a chain. */
export type LinkType =
  /** An organisation is based at a place. */
  | 'BASED_AT'
  /** An object featured in a case, a crime or an event. */
  | 'FEATURED'
  /** A person in a case, a crime or an event, with a role. */
  | 'INVOLVED_IN'
  /** A person knows a person. */
  | 'KNOWS'
  /** A person belongs to a network. */
  | 'MEMBER_OF'
  /** An intelligence report mentions something. */
  | 'MENTIONS'
  /** A crime or an event happened at a place. */
  | 'OCCURRED_AT'
  /** A crime or an event is dealt with in a case. */
  | 'PART_OF'
  /** A person lived, worked, was placed or was seen at a place. */
  | 'PRESENT_AT'
  /** A person used, owned or kept an object. */
  | 'USED'
  /** A person worked for an organisation, or belonged to it. */
  | 'WORKED_FOR';

/** A place, by its UPRN, or its house and full postcode. */
export type Location = Node & Thing & {
  readonly __typename?: 'Location';
  /** The crimes that happened there. */
  readonly crimes: OccurredAtConnection;
  /** The events that happened there. */
  readonly events: OccurredAtConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** The organisations that are based there. */
  readonly organisations: BasedAtConnection;
  /** The people who lived, worked, went to school, were placed or were seen there. */
  readonly people: PresentAtConnection;
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<LocationRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
};


/** A place, by its UPRN, or its house and full postcode. */
export type LocationCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, by its UPRN, or its house and full postcode. */
export type LocationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, by its UPRN, or its house and full postcode. */
export type LocationOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, by its UPRN, or its house and full postcode. */
export type LocationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, by its UPRN, or its house and full postcode. */
export type LocationReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  /** The places of this page, in a stable order. */
  readonly edges: ReadonlyArray<LocationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the places in its page. */
export type LocationEdge = {
  readonly __typename?: 'LocationEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Location;
};

/** What readable rows say of places; one row must say all of it. */
export type LocationFilter = {
  /** The code of the area as recorded. */
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the force whose row it is. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** The town, by name. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** What sort it is. */
  readonly type?: InputMaybe<LocationType>;
};

/** What one force recorded of a place. */
export type LocationRecord = Node & PoliceRecord & ThingRecord & {
  readonly __typename?: 'LocationRecord';
  /** The area, as recorded or by the code that was valid on a day. */
  readonly area: Maybe<Area>;
  /** The code of the area as recorded. */
  readonly areaCode: Maybe<Scalars['String']['output']>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** House number or name. */
  readonly building: Maybe<Scalars['String']['output']>;
  /** What it is, or how it is known. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The postcode as recorded. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The street. */
  readonly street: Maybe<Scalars['String']['output']>;
  /** The town, by name. */
  readonly town: Maybe<Scalars['String']['output']>;
  /** What sort of place it is. */
  readonly type: LocationType;
  /** The unique property reference number. */
  readonly uprn: Maybe<Scalars['String']['output']>;
  /** Whether postcode and UPRN pass their rules. */
  readonly validity: Validity;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
  /** Three words with dots. */
  readonly what3words: Maybe<Scalars['String']['output']>;
};


/** What one force recorded of a place. */
export type LocationRecordAreaArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What sort of place it is. */
export type LocationType =
  /** A care home. */
  | 'CARE_HOME'
  /** A car park. */
  | 'CAR_PARK'
  /** A custody suite: common by nature. */
  | 'CUSTODY_SUITE'
  /** A home. */
  | 'HOME'
  /** A hospital: common by nature. */
  | 'HOSPITAL'
  /** A hotel. */
  | 'HOTEL'
  /** A place on the net. */
  | 'ONLINE'
  /** Another. */
  | 'OTHER'
  /** A park. */
  | 'PARK'
  /** An address of parties. */
  | 'PARTY_ADDRESS'
  /** A police station: common by nature. */
  | 'POLICE_STATION'
  /** A school. */
  | 'SCHOOL'
  /** A shop. */
  | 'SHOP'
  /** A shopping centre: common by nature. */
  | 'SHOPPING_CENTRE'
  /** A street. */
  | 'STREET'
  /** A takeaway. */
  | 'TAKEAWAY'
  /** A taxi office. */
  | 'TAXI_OFFICE'
  /** A bus or railway station: common by nature. */
  | 'TRANSPORT_HUB'
  /** Not known. */
  | 'UNKNOWN'
  /** A vehicle as a place. */
  | 'VEHICLE';

/** Who did it. */
export type LogActor = {
  readonly __typename?: 'LogActor';
  /** Her force; empty for a command that acts for none. */
  readonly force: Scalars['String']['output'];
  /** Her role; COMMAND_LINE for a command. */
  readonly role: Scalars['String']['output'];
  /** The reader's name as her token has it; for a command, the account that ran it. */
  readonly subject: Scalars['String']['output'];
  /** The id of the token. */
  readonly tokenId: Maybe<Scalars['String']['output']>;
};

/** What an entry of the access record is about. The first six are those that the Data Protection Act 2018, section 62, demands. */
export type LogOperation =
  /** Records or their markings were changed. */
  | 'ALTERATION'
  /** A reader opened a record of another force by herself, for an hour and under the eyes of a second person. */
  | 'BREAK_GLASS'
  /** Data came in, by an import. */
  | 'COLLECTION'
  /** Records were brought together, as by a merge. */
  | 'COMBINATION'
  /** A server started, the schema was migrated, or a key changed. */
  | 'CONFIGURATION'
  /** Records were read. */
  | 'CONSULTATION'
  /** A request was refused. */
  | 'DENIAL'
  /** Records left this service, for a recipient. */
  | 'DISCLOSURE'
  /** Records were erased; the entry holds nothing of them but ids. */
  | 'ERASURE'
  /** This record itself was read. */
  | 'LOG_READ'
  /** An entry that a crash had left unfinished was cut off at the next start. */
  | 'RECOVERY'
  /** A token was used for the first time in this process, or a sign-in failed. */
  | 'SIGN_IN'
  /** The chain of this record was checked from the command line. */
  | 'VERIFY';

/** How what an entry tells of ended: well, not yet, or with an error code. */
export type LogOutcome =
  /** The access record could not be written. */
  | 'AUDIT_UNAVAILABLE'
  /** The request was wrong. */
  | 'BAD_USER_INPUT'
  /** It contradicted what is stored; of a check: the chain is broken. */
  | 'CONFLICT'
  /** The role may not do this, or not for this purpose. */
  | 'FORBIDDEN'
  /** It is about to be done; a later entry with the same `intent` says what became of it. */
  | 'INTENT'
  /** A fault of the service. */
  | 'INTERNAL'
  /** A limit was passed. */
  | 'LIMIT_EXCEEDED'
  /** No such record for this reader. */
  | 'NOT_FOUND'
  /** It was done. */
  | 'OK'
  /** Purpose or reason was missing. */
  | 'PURPOSE_REQUIRED'
  /** No valid identity came with the request. */
  | 'UNAUTHENTICATED'
  /** The database was away, or a crash came before the change; of a check: it could not tell. */
  | 'UNAVAILABLE';

/** Whether the access record is whole. */
export type LogStatus =
  /** An entry does not hold, or one is missing. */
  | 'BROKEN'
  /** It can't be read, or there is none. */
  | 'CANNOT_TELL'
  /** Every hash, link and number holds. */
  | 'INTACT';

/** What a check of the whole access record found. */
export type LogVerification = {
  readonly __typename?: 'LogVerification';
  /** Entries that were checked. */
  readonly entries: Scalars['Int']['output'];
  /** What is unproven, above all about the tail, and what the anchor proves. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Processes whose folders were checked. */
  readonly processes: Scalars['Int']['output'];
  /** The result in a sentence; names the first bad entry. */
  readonly says: Scalars['String']['output'];
  /** Whether it is whole. */
  readonly status: LogStatus;
};

/** Ids of the records and links that an entry is about: in full up to 1,000, beyond that their number and their Merkle root. */
export type LoggedRecords = {
  readonly __typename?: 'LoggedRecords';
  /** How many there were. */
  readonly count: Scalars['Int']['output'];
  /** The ids; empty where there were more than 1,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The root of the Merkle tree over the sorted ids (RFC 6962), by which it can be proved whether one was among them. */
  readonly merkleRoot: Maybe<Scalars['String']['output']>;
};

/** Who may see a record, as far as the reader who sees it may know. */
export type Marking = {
  readonly __typename?: 'Marking';
  /** The classification. */
  readonly gsc: GscLevel;
  /** The handling code. */
  readonly handling: HandlingCode;
  /** The strand. */
  readonly strand: Strand;
  /** The one team that may see it; null for no such limit. */
  readonly team: Maybe<Scalars['String']['output']>;
};

/** The marking that a record is to take. */
export type MarkingInput = {
  /** The classification. */
  readonly gsc: GscLevel;
  /** The handling code. */
  readonly handling: HandlingCode;
  /** The strand. */
  readonly strand: Strand;
  /** The one team that may see it; left out for no such limit. */
  readonly team?: InputMaybe<Scalars['String']['input']>;
};

/** In which way a row matches the text, the best first (docs/search.md). */
export type MatchWay =
  /** As it stands, but for case and accents. */
  | 'EXACT'
  /** A word of it is a nickname of what was asked for, or the other way round. */
  | 'NICKNAME'
  /** By its normal form: an identifier or the value of a thing that is written in another way. */
  | 'NORMAL_FORM'
  /** The same words of a name in another order. */
  | 'ORDER'
  /** Of three or more words that were asked for it has two at least, alike in one of these ways. */
  | 'PARTIAL'
  /** A word of it sounds alike. */
  | 'SOUND'
  /** A word of it is one typing error away. */
  | 'SPELLING';

/** A person belongs to a network. */
export type MemberOf = Link & Node & {
  readonly __typename?: 'MemberOf';
  /** Whose assessment the role is, where it is one. */
  readonly assessment: Maybe<Assessment>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The network. */
  readonly network: Network;
  /** The role in the network. */
  readonly networkRole: NetworkRole;
  /** The person. */
  readonly person: Person;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type MemberOf. */
export type MemberOfConnection = {
  readonly __typename?: 'MemberOfConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<MemberOfEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type MemberOfEdge = {
  readonly __typename?: 'MemberOfEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: MemberOf;
};

/** An intelligence report mentions a person, a matter, a network or a thing. */
export type Mentions = Link & Node & {
  readonly __typename?: 'Mentions';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** What it mentions. */
  readonly record: Node;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** The report. */
  readonly report: IntelligenceReport;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type Mentions. */
export type MentionsConnection = {
  readonly __typename?: 'MentionsConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<MentionsEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type MentionsEdge = {
  readonly __typename?: 'MentionsEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Mentions;
};

/** The MoPI group, which decides how long a record is kept. */
export type MopiGroup =
  /** Certain public protection matters. */
  | 'G1'
  /** Other sexual, violent or serious offences. */
  | 'G2'
  /** All other offences. */
  | 'G3'
  /** Undetected crime, missing, victims and witnesses, intelligence alone. */
  | 'G4';

/** What a reader can have done. Each names the action that it takes. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a record of another force to the reader herself for an hour, where she has a pointer to it; never one that is sealed. It is recorded, the second person and the force that owns it see it, and a reader has five a day. */
  readonly breakGlass: Changed;
  /** Confirms a change as the second person. */
  readonly confirmChange: Changed;
  /** Decides an access request on a record of the own force. */
  readonly decideAccess: Changed;
  /** Asks for the graph of an answer as a file. Rights are applied at the download, which is recorded as a disclosure to the recipient before its first byte leaves. */
  readonly export: ExportTicket;
  /** Protects a person of the own force by decision: what says who she is closes to everybody who does not unmask. Whether she was protected before is not told. What waits to lift it is overtaken. */
  readonly protect: Changed;
  /** Gives a record or link of the own force another marking; where somebody would see more by it, a second person confirms it first. */
  readonly remark: Changed;
  /** Asks the force that owns a record for access to it, for the purpose of this request and the reason that its header gives. */
  readonly requestAccess: Changed;
  /** Takes a grant back: for who may decide on access and sees a record of her force that it opens, and for the reader who holds it. */
  readonly revokeAccess: Changed;
  /** Seals a record or link of the own force: closed to everybody but its keepers, the reader among them. Every grant on it that was made before ends: who shall keep access is named as a keeper, or granted it again. */
  readonly seal: Changed;
  /** Asks to lift the protection of a person; a second person confirms it. What also concerns others who are protected stays closed. */
  readonly unprotect: Changed;
  /** Asks to take a seal off; a second person confirms it. */
  readonly unseal: Changed;
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationBreakGlassArgs = {
  idempotencyKey: Scalars['String']['input'];
  notify: Scalars['String']['input'];
  record: RecordRef;
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationConfirmChangeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationDecideAccessArgs = {
  grant: Scalars['Boolean']['input'];
  hours?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
  opens?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  opensProtected?: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationExportArgs = {
  document: Scalars['String']['input'];
  format: ExportFormat;
  recipient: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['String']['input']>;
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationProtectArgs = {
  change: ChangeInput;
  id: Scalars['ID']['input'];
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationRemarkArgs = {
  change: ChangeInput;
  id: Scalars['ID']['input'];
  marking: MarkingInput;
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationRequestAccessArgs = {
  hours?: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  opensProtected?: Scalars['Boolean']['input'];
  record: RecordRef;
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationRevokeAccessArgs = {
  grant: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationSealArgs = {
  change: ChangeInput;
  id: Scalars['ID']['input'];
  keepers: ReadonlyArray<Scalars['String']['input']>;
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationUnprotectArgs = {
  change: ChangeInput;
  id: Scalars['ID']['input'];
};


/** What a reader can have done. Each names the action that it takes. */
export type MutationUnsealArgs = {
  change: ChangeInput;
  id: Scalars['ID']['input'];
};

/** A name that a person is said to bear, or that a network is called by. */
export type Name = Node & PoliceRecord & {
  readonly __typename?: 'Name';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The family name. */
  readonly family: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** The given name, or the whole nickname. */
  readonly given: Maybe<Scalars['String']['output']>;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** Who may see it. */
  readonly marking: Marking;
  /** Middle names. */
  readonly middle: Maybe<Scalars['String']['output']>;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** What sort of name it is. */
export type NameKind =
  /** An alias. */
  | 'ALIAS'
  /** A legal name. */
  | 'LEGAL'
  /** A nickname. */
  | 'NICKNAME'
  /** A street name. */
  | 'STREET';

/** A link of what is expanded, and what stands at its other end. */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  /** The link's id. */
  readonly id: Scalars['ID']['output'];
  /** The link. */
  readonly link: Link;
  /** The record or thing at the other end. */
  readonly node: Node;
};

/** A page of links with their other ends. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The links of this page, in the order of their ids. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many links there are inside the reader's view, of the types and forces that were asked for. */
  readonly total: Scalars['Int']['output'];
};

/** One of the links in its page. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link and its other end. */
  readonly node: Neighbour;
};

/** A group of people as a force assessed it. */
export type Network = Node & PoliceRecord & {
  readonly __typename?: 'Network';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The strand of complex and organised child abuse. */
  readonly cocadStrand: Maybe<CocadStrand>;
  /** The definitions that it meets. */
  readonly definitions: ReadonlyArray<NetworkDefinition>;
  /** The sort of exploitation. */
  readonly exploitation: Maybe<ExploitationType>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When what it is about happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What identifies the network, the force's own reference among them. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Who may see it. */
  readonly marking: Marking;
  /** Its members. */
  readonly members: MemberOfConnection;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** What it is called. */
  readonly names: ReadonlyArray<Name>;
  /** What it is called where no reference is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** How far its existence is assessed. */
  readonly status: NetworkStatus;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** A group of people as a force assessed it. */
export type NetworkMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of people as a force assessed it. */
export type NetworkReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of networks. */
export type NetworkConnection = {
  readonly __typename?: 'NetworkConnection';
  /** The networks of this page, in a stable order. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A definition of a group that a network meets; they differ. */
export type NetworkDefinition =
  /** A group of two or more in the police data set on complex and organised child abuse. */
  | 'COCAD_GROUP'
  /** Two or more individuals, identified or not, known to or associated with one another, involved in or facilitating child sexual exploitation (IICSA). */
  | 'IICSA_ORGANISED_NETWORK'
  /** The force's own definition. */
  | 'LOCAL'
  /** Two or more perpetrators linked by formal or informal association who are involved in or facilitate sexual exploitation of children (draft terms of the statutory inquiry). */
  | 'TOR_GROUP_CSEA';

/** One of the networks in its page. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Network;
};

/** What networks have in common. */
export type NetworkFilter = {
  /** The strand of complex and organised child abuse. */
  readonly cocadStrand?: InputMaybe<CocadStrand>;
  /** A definition that they meet. */
  readonly definition?: InputMaybe<NetworkDefinition>;
  /** The code of the force that owns the record. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** What may have happened in this span; a record without a date is not found. */
  readonly happened?: InputMaybe<DateRange>;
  /** How far their existence is assessed. */
  readonly status?: InputMaybe<NetworkStatus>;
};

/** A role in a network; all but the last two are the assessment of somebody named. */
export type NetworkRole =
  /** Associated; how is not assessed. */
  | 'ASSOCIATE'
  /** At its core. */
  | 'CORE'
  /** Groomed. */
  | 'GROOMER'
  /** Lent a place. */
  | 'HOST'
  /** Paid. */
  | 'PAYER'
  /** Provided property. */
  | 'PROPERTY_PROVIDER'
  /** Brought others in. */
  | 'RECRUITER'
  /** Drove or carried. */
  | 'TRANSPORTER'
  /** Not known. */
  | 'UNKNOWN';

/** How far the existence of a network is assessed. */
export type NetworkStatus =
  /** Assessed. */
  | 'ASSESSED'
  /** Confirmed. */
  | 'CONFIRMED'
  /** Disproved: no chain runs through it. */
  | 'DISPROVED'
  /** Suspected. */
  | 'SUSPECTED';

/** Anything that has an id of its own: records, links and shared things. */
export type Node = {
  /** The public id: a keyed hash that tells nothing and never changes. */
  readonly id: Scalars['ID']['output'];
};

/** What readable rows say of objects; one row must say all of it. */
export type ObjectFilter = {
  /** The code of the force whose row it is. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** What sort it is. */
  readonly type?: InputMaybe<ObjectType>;
};

/** What one force recorded of an object. */
export type ObjectRecord = Node & PoliceRecord & ThingRecord & {
  readonly __typename?: 'ObjectRecord';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** What it looks like, or how it is known. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** The issuer of a document. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** The maker of a device or vehicle. */
  readonly maker: Maybe<Scalars['String']['output']>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** What sort of object it is. */
  readonly type: ObjectType;
  /** Whether the value passes the rule of its type. */
  readonly validity: Validity;
  /** Its number, mark, address, handle or serial as recorded. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A thing that people use and that features in matters: everything but places and organisations. */
export type ObjectThing = {
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A thing that people use and that features in matters: everything but places and organisations. */
export type ObjectThingCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that people use and that features in matters: everything but places and organisations. */
export type ObjectThingCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that people use and that features in matters: everything but places and organisations. */
export type ObjectThingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that people use and that features in matters: everything but places and organisations. */
export type ObjectThingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that people use and that features in matters: everything but places and organisations. */
export type ObjectThingUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of objects. */
export type ObjectThingConnection = {
  readonly __typename?: 'ObjectThingConnection';
  /** The objects of this page, in a stable order. */
  readonly edges: ReadonlyArray<ObjectThingEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the objects in its page. */
export type ObjectThingEdge = {
  readonly __typename?: 'ObjectThingEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: ObjectThing;
};

/** What sort of object it is. */
export type ObjectType =
  /** A bank account. */
  | 'BANK_ACCOUNT'
  /** A device. */
  | 'DEVICE'
  /** A driving licence. */
  | 'DRIVING_LICENCE'
  /** An e-mail address. */
  | 'EMAIL'
  /** The number of a helpline: common by nature, and set aside when chains are searched. */
  | 'HELPLINE'
  /** Another; never joined by value. */
  | 'OTHER'
  /** A passport. */
  | 'PASSPORT'
  /** A phone. */
  | 'PHONE'
  /** A photograph; never joined by value. */
  | 'PHOTOGRAPH'
  /** An account on a platform. */
  | 'SOCIAL_ACCOUNT'
  /** A licence for taxis. */
  | 'TAXI_LICENCE'
  /** A vehicle. */
  | 'VEHICLE';

/** A crime or an event happened at a place. */
export type OccurredAt = Link & Node & {
  readonly __typename?: 'OccurredAt';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly location: Location;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The crime or event. */
  readonly occurrence: Occurrence;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type OccurredAt. */
export type OccurredAtConnection = {
  readonly __typename?: 'OccurredAtConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<OccurredAtEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type OccurredAtEdge = {
  readonly __typename?: 'OccurredAtEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: OccurredAt;
};

/** Something that people are involved in: a case, a crime or an event. */
export type Occurrence = {
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When what it is about happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** What it is called where no reference is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** An offence class of the Home Office: public reference data. */
export type Offence = {
  readonly __typename?: 'Offence';
  /** Whether the class is of offences against children alone. An age comes from a birth date, never from a class. */
  readonly childSpecific: Scalars['Boolean']['output'];
  /** The class. */
  readonly code: Scalars['ID']['output'];
  /** The group that it is counted in. */
  readonly group: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether its victims are anonymous for life. */
  readonly sexual: Scalars['Boolean']['output'];
  /** Where it stands in law. */
  readonly statute: Maybe<Scalars['String']['output']>;
};

/** An organisation, by its registry number, or its name and full postcode. */
export type Organisation = Node & Thing & {
  readonly __typename?: 'Organisation';
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Where it is based. */
  readonly locations: BasedAtConnection;
  /** The people who worked for it or belonged to it. */
  readonly people: WorkedForConnection;
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<OrganisationRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
};


/** An organisation, by its registry number, or its name and full postcode. */
export type OrganisationLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, by its registry number, or its name and full postcode. */
export type OrganisationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, by its registry number, or its name and full postcode. */
export type OrganisationReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The organisations of this page, in a stable order. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the organisations in its page. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Organisation;
};

/** What readable rows say of organisations; one row must say all of it. */
export type OrganisationFilter = {
  /** The code of the area as recorded. */
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the force whose row it is. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** The town, by name. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** What sort it is. */
  readonly type?: InputMaybe<OrganisationType>;
};

/** What one force recorded of an organisation. */
export type OrganisationRecord = Node & PoliceRecord & ThingRecord & {
  readonly __typename?: 'OrganisationRecord';
  /** The area, as recorded or by the code that was valid on a day. */
  readonly area: Maybe<Area>;
  /** The code of the area as recorded. */
  readonly areaCode: Maybe<Scalars['String']['output']>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** How it is known. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who issued its licence. */
  readonly licensedBy: Maybe<Scalars['String']['output']>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** What it is called. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The postcode as recorded. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its number in the register of companies or charities. */
  readonly registryNumber: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The town, by name. */
  readonly town: Maybe<Scalars['String']['output']>;
  /** What sort of organisation it is. */
  readonly type: OrganisationType;
  /** Whether the postcode passes its rule. */
  readonly validity: Validity;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** What one force recorded of an organisation. */
export type OrganisationRecordAreaArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What sort of organisation it is. */
export type OrganisationType =
  /** A care home. */
  | 'CARE_HOME'
  /** A delivery firm. */
  | 'DELIVERY_FIRM'
  /** A faith body. */
  | 'FAITH_BODY'
  /** A hotel. */
  | 'HOTEL'
  /** Another. */
  | 'OTHER'
  /** A public body: common by nature. */
  | 'PUBLIC_BODY'
  /** A school. */
  | 'SCHOOL'
  /** A shop. */
  | 'SHOP'
  /** A sports club. */
  | 'SPORTS_CLUB'
  /** A takeaway. */
  | 'TAKEAWAY'
  /** A taxi firm. */
  | 'TAXI_FIRM'
  /** Not known. */
  | 'UNKNOWN';

/** An outcome of a crime or a case: public reference data. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** The code: a type of the outcomes framework, or LEGACY_ from before April 2013. */
  readonly code: Scalars['ID']['output'];
  /** The group that it is counted in. */
  readonly group: Scalars['String']['output'];
  /** Whether it was closed with no sanction on a suspect: a classification of this service, no field of the Home Office. */
  readonly isNfa: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether a closed case goes to review by itself: a classification of this service. */
  readonly reviewDefault: ReviewDefault;
  /** Whether a suspect was identified; null where the code does not say. */
  readonly suspectIdentified: Maybe<Scalars['Boolean']['output']>;
  /** Whether the victim supported action; null where the code does not say. */
  readonly victimSupports: Maybe<Scalars['Boolean']['output']>;
};

/** The period of use of a shared thing by one step beside that of the next. */
export type Overlap =
  /** They surely did not. */
  | 'NO'
  /** The dates do not settle it. */
  | 'UNKNOWN'
  /** They surely met. */
  | 'YES';

/** Where a page stands in its connection. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge: give it as `after` to get the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page, inside the reader's view. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there were some before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A crime or an event is dealt with in a case. */
export type PartOf = Link & Node & {
  readonly __typename?: 'PartOf';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The case. */
  readonly case: Case;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The crime or event. */
  readonly occurrence: Occurrence;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type PartOf. */
export type PartOfConnection = {
  readonly __typename?: 'PartOfConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<PartOfEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type PartOfEdge = {
  readonly __typename?: 'PartOfEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: PartOf;
};

/** A change that loosens and waits for a second person. */
export type PendingChange = {
  readonly __typename?: 'PendingChange';
  /** Who asked for it; she can't confirm it. */
  readonly by: Scalars['String']['output'];
  /** The change's id: `confirmChange` takes it. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked for. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The marking that the record takes. */
  readonly marking: Marking;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The record or link. */
  readonly record: Scalars['ID']['output'];
  /** The version of the record that it was made from; once the record has another, the change is overtaken. */
  readonly version: Scalars['Int']['output'];
  /** What it does. */
  readonly what: AccessChangeKind;
};

/** A span of time whose ends are known within bounds. */
export type Period = {
  readonly __typename?: 'Period';
  /** The latest day on which it may have begun. */
  readonly fromMax: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which it may have begun. */
  readonly fromMin: Maybe<Scalars['Date']['output']>;
  /** How exact the beginning was given. */
  readonly fromPrecision: Maybe<DatePrecision>;
  /** The latest day on which it may have ended. */
  readonly toMax: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which it may have ended. */
  readonly toMin: Maybe<Scalars['Date']['output']>;
  /** How exact the end was given. */
  readonly toPrecision: Maybe<DatePrecision>;
};

/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type Person = Node & PoliceRecord & {
  readonly __typename?: 'Person';
  /** The people whom the person knows, whoever's row says so. */
  readonly acquaintances: KnowsConnection;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The cases that the person is involved in. */
  readonly cases: InvolvedInConnection;
  /** The crimes that the person is involved in. */
  readonly crimes: InvolvedInConnection;
  /** The description to display: the better graded, then the latest recorded, then the lower id; a protected person's only with an unmask. */
  readonly description: Maybe<Description>;
  /** What sources say of the person's birth, looks, ethnicity and nationality, all of it, also where it conflicts; a protected person's only with an unmask. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The events that the person is involved in. */
  readonly events: InvolvedInConnection;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What identifies the person, the force's own reference among them; a protected person's only with an unmask. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** How far it is known who this is. */
  readonly identityStatus: IdentityStatus;
  /** The places where the person lived, worked, went to school, was placed or was seen; those that say who a protected person is only with an unmask. */
  readonly locations: PresentAtConnection;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The name to display: LEGAL before others, then the better graded, then the latest recorded, then the lower id; a protected person's only with an unmask. */
  readonly name: Maybe<Name>;
  /** The names that the person is said to bear, all of them; a protected person's only with an unmask. */
  readonly names: ReadonlyArray<Name>;
  /** The networks that the person belongs to. */
  readonly networks: MemberOfConnection;
  /** The organisations that the person worked for or belonged to; a protected person's only with an unmask. */
  readonly organisations: WorkedForConnection;
  /** What the person is called where no name is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Whether the person was under 18 in any matter in which she or he is an offender, a suspect, of interest or a facilitator, as far as the reader may see; null where there is no such matter. */
  readonly suspectUnder18: Maybe<Under18>;
  /** Free text about the person; a protected person's only with an unmask. */
  readonly texts: ReadonlyArray<Text>;
  /** The objects that the person used. */
  readonly things: UsedConnection;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonAcquaintancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonNetworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as one force recorded her or him. The same person in two forces is two records until somebody confirms that they are one. */
export type PersonThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page, in a stable order. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the people in its page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Person;
};

/** What people have in common. There is no filter by ethnicity, nationality or looks. */
export type PersonFilter = {
  /** The code of the force that owns the record. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  /** How far it is known who they are. */
  readonly identityStatus?: InputMaybe<IdentityStatus>;
};

/** The role of a person in a case, a crime or an event; it stands on the link, never on the person. */
export type PersonRole =
  /** Made it possible, by a named person's assessment. */
  | 'FACILITATOR'
  /** Linked; how is not known. */
  | 'LINKED_NATURE_UNKNOWN'
  /** Convicted in this very matter. */
  | 'OFFENDER'
  /** Of interest to the inquiry, not suspected. */
  | 'PERSON_OF_INTEREST'
  /** Dealt with it by profession. */
  | 'PROFESSIONAL'
  /** Reported it. */
  | 'REPORTING_PERSON'
  /** The person whom a missing or safeguarding matter is about. */
  | 'SUBJECT'
  /** Suspected. */
  | 'SUSPECT'
  /** Harmed, or said to be. */
  | 'VICTIM'
  /** A witness. */
  | 'WITNESS';

/** A phone, by its number. */
export type Phone = Node & ObjectThing & Thing & {
  readonly __typename?: 'Phone';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A phone, by its number. */
export type PhoneCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone, by its number. */
export type PhoneCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone, by its number. */
export type PhoneEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone, by its number. */
export type PhoneReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone, by its number. */
export type PhoneUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record of one force: what every record has, whatever it is about. */
export type PoliceRecord = {
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** In what way a person was at a place. */
export type PresenceNature =
  /** Often there. */
  | 'FREQUENTS'
  /** Lived there. */
  | 'HOME'
  /** Was placed there by an authority. */
  | 'PLACED'
  /** Went to school there. */
  | 'SCHOOL'
  /** Seen there. */
  | 'SEEN'
  /** Not known. */
  | 'UNKNOWN'
  /** Worked there. */
  | 'WORK';

/** A person lived, worked, went to school, was placed or was seen at a place. */
export type PresentAt = Link & Node & {
  readonly __typename?: 'PresentAt';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly location: Location;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** In what way. */
  readonly nature: PresenceNature;
  /** The person. */
  readonly person: Person;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type PresentAt. */
export type PresentAtConnection = {
  readonly __typename?: 'PresentAtConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<PresentAtEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type PresentAtEdge = {
  readonly __typename?: 'PresentAtEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: PresentAt;
};

/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type Query = {
  readonly __typename?: 'Query';
  /** The access record, newest first: who did what, when, for which purpose and reason, with which records, for whom. Each look is itself recorded. */
  readonly accessLog: AccessLogConnection;
  /** Checks the whole access record against its chain and, where it lies here, its anchor; shows no entry. Of more than 512 MiB the command line does it. */
  readonly accessLogVerification: LogVerification;
  /** Break-glass of the last 30 days, newest first: on records of the reader's force that she sees, naming these alone, and that which names her as the second person. */
  readonly accessNotices: ReadonlyArray<AccessGrant>;
  /** Access requests, of the last 30 days where they wait for a decision. */
  readonly accessRequests: ReadonlyArray<AccessRequest>;
  /** An area by its code; with `on`, by the code that was valid on that day. */
  readonly area: Maybe<Area>;
  /** Areas in the order of their codes. */
  readonly areas: ReadonlyArray<Area>;
  /** One case. */
  readonly case: Maybe<Case>;
  /** The cases inside the reader's view. */
  readonly cases: CaseConnection;
  /** One crime. */
  readonly crime: Maybe<Crime>;
  /** The crimes inside the reader's view. */
  readonly crimes: CrimeConnection;
  /** All codes of ethnicity, of both lists. */
  readonly ethnicityCodes: ReadonlyArray<EthnicityCode>;
  /** One event. */
  readonly event: Maybe<Event>;
  /** The events inside the reader's view. */
  readonly events: EventConnection;
  /** The links of one record or thing, of whatever type: counts first, then pages. Nothing is set aside as common. */
  readonly expand: Maybe<Expansion>;
  /** Who may see a record or link of the reader's own force, or any for an AUDITOR, and by which rule. */
  readonly explainAccess: AccessExplanation;
  /** All forces and national bodies that this service knows. */
  readonly forces: ReadonlyArray<Force>;
  /** All values of the grading schemes. */
  readonly gradeValues: ReadonlyArray<GradeValue>;
  /** One intelligence report. */
  readonly intelligenceReport: Maybe<IntelligenceReport>;
  /** The intelligence reports inside the reader's view. */
  readonly intelligenceReports: IntelligenceReportConnection;
  /** Who or what in other forces is joined to these, inside the reader's view: the nearest first, then those that are joined most strongly. For whoever does not know the other end. What is not walked is as for `linksBetween`. */
  readonly linksAcross: AcrossConnection;
  /** The chains that join any of `from` with any of `to`, inside the reader's view. Unless asked for, links with role PROFESSIONAL or REPORTING_PERSON and information suspected to be false are not walked, nor is a disproved network; common things are set aside. */
  readonly linksBetween: ChainAnswer;
  /** One place, by its own id or by any row about it. */
  readonly location: Maybe<Location>;
  /** The places that readable rows tell of. */
  readonly locations: LocationConnection;
  /** One network. */
  readonly network: Maybe<Network>;
  /** The networks inside the reader's view. */
  readonly networks: NetworkConnection;
  /** Any record, link or thing by its public id. */
  readonly node: Maybe<Node>;
  /** The objects that readable rows tell of. */
  readonly objects: ObjectThingConnection;
  /** All offence classes. */
  readonly offences: ReadonlyArray<Offence>;
  /** One organisation, by its own id or by any row about it. */
  readonly organisation: Maybe<Organisation>;
  /** The organisations that readable rows tell of. */
  readonly organisations: OrganisationConnection;
  /** All outcome codes. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Changes of the reader's force that wait for a second person, as far as she sees the records. */
  readonly pendingChanges: ReadonlyArray<PendingChange>;
  /** The people inside the reader's view. */
  readonly people: PersonConnection;
  /** One person. */
  readonly person: Maybe<Person>;
  /** Which other forces hold something on what is asked about, and their contact units; nothing of what they hold or how much. Each question is recorded as a disclosure, and a reader has 200 of them a day. */
  readonly pointers: ReadonlyArray<Force>;
  /** Records and things by a name, a reference, a number, a mark or an address. People and networks are found by one of their names, whatever order, accents, nicknames and one typing error a word; identifiers and things by their normal form. A protected person is found only with an unmask. */
  readonly search: SearchConnection;
  /** One source. */
  readonly source: Maybe<Source>;
  /** One object, place or organisation, by its own id or by any row about it. */
  readonly thing: Maybe<Thing>;
  /** A town, by its code or by its name; null where there is none. */
  readonly town: Maybe<Area>;
  /** The towns of a name; several where forces have towns of one name. */
  readonly towns: ReadonlyArray<Area>;
  /** What seems unusual in a span of at most 92 days. A question of its own to the record, which is itself recorded. */
  readonly unusualUse: ReadonlyArray<UnusualUse>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryAccessLogArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  operation?: InputMaybe<ReadonlyArray<LogOperation>>;
  outcome?: InputMaybe<ReadonlyArray<LogOutcome>>;
  purpose?: InputMaybe<AccessPurpose>;
  question?: InputMaybe<AskedQuestion>;
  record?: InputMaybe<RecordRef>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryAccessRequestsArgs = {
  side?: AccessRequestSide;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryAreaArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryAreasArgs = {
  force?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<AreaKind>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryCaseArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryCrimeArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrimeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryEventArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryExpandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  of: RecordRef;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryExplainAccessArgs = {
  id: Scalars['ID']['input'];
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryIntelligenceReportArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryIntelligenceReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelligenceReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryLinksAcrossArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  avoiding?: InputMaybe<ReadonlyArray<RecordRef>>;
  commonAbove?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: ReadonlyArray<RecordRef>;
  happened?: InputMaybe<DateRange>;
  includeCommon?: InputMaybe<Scalars['Boolean']['input']>;
  includeDisproved?: InputMaybe<Scalars['Boolean']['input']>;
  includeRoles?: InputMaybe<ReadonlyArray<PersonRole>>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  legacy?: InputMaybe<LegacyGrades>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  maxInformation?: InputMaybe<InformationAssessment>;
  maxSource?: InputMaybe<SourceEvaluation>;
  via?: InputMaybe<ReadonlyArray<LinkType>>;
  without?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryLinksBetweenArgs = {
  avoiding?: InputMaybe<ReadonlyArray<RecordRef>>;
  commonAbove?: InputMaybe<Scalars['Int']['input']>;
  from: ReadonlyArray<RecordRef>;
  happened?: InputMaybe<DateRange>;
  includeCommon?: InputMaybe<Scalars['Boolean']['input']>;
  includeDisproved?: InputMaybe<Scalars['Boolean']['input']>;
  includeRoles?: InputMaybe<ReadonlyArray<PersonRole>>;
  legacy?: InputMaybe<LegacyGrades>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  maxInformation?: InputMaybe<InformationAssessment>;
  maxSource?: InputMaybe<SourceEvaluation>;
  rank?: InputMaybe<ChainRank>;
  to: ReadonlyArray<RecordRef>;
  via?: InputMaybe<ReadonlyArray<LinkType>>;
  without?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryLocationArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryNetworkArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryNetworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryOrganisationArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryPersonArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryPointersArgs = {
  identifier?: InputMaybe<Scalars['String']['input']>;
  records?: InputMaybe<ReadonlyArray<RecordRef>>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QuerySourceArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryThingArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryTownArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryTownsArgs = {
  force?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryUnusualUseArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** A limit that a search reached, so that its answer may not be all. */
export type ReachedLimit =
  /** Chains: there are more chains than `limit`. */
  | 'CHAINS'
  /** Links per level: a level of the search had more links than are followed, and was left out whole. */
  | 'LINKS_PER_LEVEL'
  /** Ranked: there are more chains than are scored, so that a stronger one may be among those left out. */
  | 'RANKED'
  /** Set aside: more common things were reached than are listed. */
  | 'SET_ASIDE'
  /** Steps: the search over what was fetched ended early, or did not try every pair of links for the strongest chain. */
  | 'STEPS';

/** What sort of record is looked for in other forces. */
export type RecordKind =
  /** Cases. */
  | 'CASE'
  /** Crimes. */
  | 'CRIME'
  /** Events. */
  | 'EVENT'
  /** Intelligence reports. */
  | 'INTELLIGENCE_REPORT'
  /** Networks. */
  | 'NETWORK'
  /** People. */
  | 'PERSON';

/** Names one record or thing, by public id or by the force's own reference. */
export type RecordRef =
  /** The public id. */
  { readonly id: Scalars['ID']['input']; readonly reference?: never; }
  |  /** The force's own reference. The reference of a row about a phone or vehicle stands for the phone or vehicle itself where a thing is wanted. */
  { readonly id?: never; readonly reference: ReferenceInput; };

/** A record as a force names it. */
export type ReferenceInput = {
  /** The code of the force that owns the record. */
  readonly force: Scalars['String']['input'];
  /** The force's own reference. */
  readonly reference: Scalars['String']['input'];
  /** The force's system that holds it, as the import's manifest names it. */
  readonly system: Scalars['String']['input'];
};

/** Whether a closed case goes to review by itself. */
export type ReviewDefault =
  /** It goes. */
  | 'IN'
  /** Somebody decides. */
  | 'MANUAL'
  /** It does not. */
  | 'OUT';

/** A risk that is flagged on a case. */
export type RiskFlag =
  /** Child criminal exploitation. */
  | 'CCE'
  /** Child protection plan. */
  | 'CP_PLAN'
  /** Child sexual exploitation. */
  | 'CSE'
  /** Disability. */
  | 'DISABILITY'
  /** Looked after by a local authority. */
  | 'LOOKED_AFTER'
  /** Under multi-agency public protection arrangements. */
  | 'MAPPA'
  /** Repeatedly missing. */
  | 'MISSING_REPEAT'
  /** National referral mechanism: conclusive grounds. */
  | 'NRM_CG'
  /** National referral mechanism: reasonable grounds. */
  | 'NRM_RG'
  /** Flagged on the Police National Database. */
  | 'PND_FLAG'
  /** Enquiry under s.47 of the Children Act 1989. */
  | 'S47'
  /** On the register of violent and sex offenders. */
  | 'VISOR';

/** What one role gets of a record at best, and on which conditions; what a grant opens stands apart. */
export type RoleSight = {
  readonly __typename?: 'RoleSight';
  /** Whether of readers of the force that owns the record, or of those of another. */
  readonly ownForce: Scalars['Boolean']['output'];
  /** The role, as the rights table names it. */
  readonly role: Scalars['String']['output'];
  /** By which rule (docs/access.md); 0 comes before them all. */
  readonly rule: Scalars['Int']['output'];
  /** What they get. */
  readonly sight: Sight;
  /** The whole in one sentence. */
  readonly words: Scalars['String']['output'];
};

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, the most relevant first, and by id among equals. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** One of the records or things that were found, in its page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchHit;
};

/** A record or thing that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The rows by which it was found, the best first. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** The record or thing. */
  readonly record: Node;
  /** How well the best of them matches, between 0 and 1, by that row and the text alone. */
  readonly relevance: Scalars['Float']['output'];
};

/** What a search looks for. */
export type SearchKind =
  /** Cases, by identifier. */
  | 'CASE'
  /** Crimes, by identifier. */
  | 'CRIME'
  /** Events, by identifier. */
  | 'EVENT'
  /** Intelligence reports, by identifier. */
  | 'INTELLIGENCE_REPORT'
  /** Places, by UPRN, or house and full postcode. */
  | 'LOCATION'
  /** Networks, by name or identifier. */
  | 'NETWORK'
  /** Phones, vehicles, accounts, devices and documents, by number, mark or address. */
  | 'OBJECT'
  /** Organisations, by registry number, or name and full postcode. */
  | 'ORGANISATION'
  /** People, by name or identifier. */
  | 'PERSON';

/** A row that matches the text. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** In which way it matches; that of the worst word of a name. */
  readonly how: MatchWay;
  /** The name, the identifier, or the row about a thing. */
  readonly row: PoliceRecord;
};

/** A thing that was not walked through because it is common. */
export type SetAside = {
  readonly __typename?: 'SetAside';
  /** Whether it was reached from both ends, so that it would join them. */
  readonly joinsBoth: Scalars['Boolean']['output'];
  /** With how many others inside the reader's view it is joined. */
  readonly neighbours: Scalars['Int']['output'];
  /** Why it is common. */
  readonly reason: SetAsideReason;
  /** The thing. */
  readonly thing: Thing;
};

/** Why a thing is common. */
export type SetAsideReason =
  /** By its nature: a helpline, a transport hub, a shopping centre, a custody suite, a police station, a hospital, a public body. */
  | 'KIND'
  /** It has more than `commonAbove` readable neighbours. */
  | 'NEIGHBOURS';

/** What a reader gets of a record. */
export type Sight =
  /** Its content. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** That its owner holds something, and whom to ask. */
  | 'POINTER';

/** What a row rests on: a report, statement, download or log. */
export type Source = Node & PoliceRecord & {
  readonly __typename?: 'Source';
  /** The collar number or office of its author. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The source that this one copies, as its force names it. */
  readonly derivedFrom: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** The day on which it was made. */
  readonly madeOn: Maybe<Scalars['Date']['output']>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record itself rests on, where the reader may see one. */
  readonly source: Maybe<Source>;
  /** What it is called in the force. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** Source evaluation of 3x5x2. */
export type SourceEvaluation =
  /** Reliable. */
  | 'ONE'
  /** Not reliable. */
  | 'THREE'
  /** Untested. */
  | 'TWO';

/** What sort of source it is. */
export type SourceKind =
  /** A record of a court. */
  | 'COURT_RECORD'
  /** A crime report. */
  | 'CRIME_REPORT'
  /** Evidence given to an inquiry. */
  | 'INQUIRY_EVIDENCE'
  /** An intelligence report. */
  | 'INTELLIGENCE_REPORT'
  /** A record of interview. */
  | 'INTERVIEW'
  /** Something else. */
  | 'OTHER'
  /** A referral by a safeguarding partner. */
  | 'PARTNER_REFERRAL'
  /** A download of a phone. */
  | 'PHONE_DOWNLOAD'
  /** A written statement. */
  | 'STATEMENT'
  /** A log of surveillance. */
  | 'SURVEILLANCE_LOG';

/** What the score of a step is made of, each between 0 and 1 (docs/scoring.md). */
export type StepFactors = {
  readonly __typename?: 'StepFactors';
  /** The grade of its best row. */
  readonly grade: Scalars['Float']['output'];
  /** How many independent sources carry the step. */
  readonly independence: Scalars['Float']['output'];
  /** How rare the shared thing is, by the neighbours that the reader may see. */
  readonly rarity: Scalars['Float']['output'];
  /** The legal status of the role. */
  readonly status: Scalars['Float']['output'];
  /** How near in time the two uses of a shared thing are. */
  readonly time: Scalars['Float']['output'];
};

/** The strand of work that a record belongs to. */
export type Strand =
  /** Child sexual exploitation. */
  | 'CSE'
  /** General policing. */
  | 'GENERAL'
  /** Material of the statutory inquiry. */
  | 'INQUIRY'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Complaints about police and services. */
  | 'STANDARDS';

/** Free text about a person, a case, a crime, an event or an intelligence report. */
export type Text = Node & PoliceRecord & {
  readonly __typename?: 'Text';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The text itself. */
  readonly body: Scalars['String']['output'];
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of text it is. */
  readonly kind: Maybe<TextKind>;
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** What sort of text it is. */
export type TextKind =
  /** An account of what happened. */
  | 'ACCOUNT'
  /** The method of a crime. */
  | 'MODUS_OPERANDI'
  /** A note. */
  | 'NOTE'
  /** The body of a report. */
  | 'REPORT'
  /** A summary. */
  | 'SUMMARY';

/** Something that rows of several forces may meet in. It holds no content of its own: what is said of it stands in records and links. */
export type Thing = {
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ThingRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
};


/** Something that rows of several forces may meet in. It holds no content of its own: what is said of it stands in records and links. */
export type ThingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one force recorded of a thing: an object, a place or an organisation. */
export type ThingRecord = {
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** How it is known, or what it looks like. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The force that owns the record. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Whether the values that have rules pass them. */
  readonly validity: Validity;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** Whether somebody was under 18. */
export type Under18 =
  /** Surely not. */
  | 'NO'
  /** What is recorded does not settle it. */
  | 'UNCERTAIN'
  /** Surely. */
  | 'YES';

/** What seems unusual in the use of the service. Each rule is simple enough to be explained to whom it names. */
export type UnusualRule =
  /** A reader opened records of another force by herself. */
  | 'BREAK_GLASS'
  /** Far more records in an hour than the reader's peers, and than she herself on other days. */
  | 'FLOOD'
  /** One record takes up at least half of what somebody looked up, without a case reference. */
  | 'LITTLE_ELSE'
  /** Ten or more refusals in a day. */
  | 'MANY_DENIALS'
  /** An export between 22:00 and 06:00, London time. */
  | 'NIGHT_EXPORT'
  /** The same record was looked up on three or more days, without a case reference. */
  | 'REPEATED_LOOK'
  /** Protected people were unmasked without a case reference. */
  | 'UNMASKED_WITHOUT_CASE';

/** Something to ask about; no more than that. */
export type UnusualUse = {
  readonly __typename?: 'UnusualUse';
  /** Who did it: name and force, or the address of failed sign-ins. */
  readonly actor: Scalars['String']['output'];
  /** How many times, or how many records. */
  readonly count: Scalars['Int']['output'];
  /** The first entry that counts. */
  readonly from: Scalars['DateTime']['output'];
  /** The record, where the rule is about one. */
  readonly record: Maybe<Scalars['ID']['output']>;
  /** The rule that it meets. */
  readonly rule: UnusualRule;
  /** Why it is listed, in a sentence. */
  readonly says: Scalars['String']['output'];
  /** The last entry that counts. */
  readonly to: Scalars['DateTime']['output'];
};

/** In what capacity a person used an object. */
export type UseCapacity =
  /** Called it. */
  | 'CALLER'
  /** Drove it. */
  | 'DRIVER'
  /** Owned it. */
  | 'OWNER'
  /** Was carried in it. */
  | 'PASSENGER'
  /** Was its registered keeper. */
  | 'REGISTERED_KEEPER'
  /** Was its subscriber. */
  | 'SUBSCRIBER'
  /** Not known. */
  | 'UNKNOWN'
  /** Used it. */
  | 'USER';

/** A person used, owned or kept an object. */
export type Used = Link & Node & {
  readonly __typename?: 'Used';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** In what capacity. */
  readonly capacity: UseCapacity;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The person. */
  readonly person: Person;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** The object. */
  readonly thing: ObjectThing;
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type Used. */
export type UsedConnection = {
  readonly __typename?: 'UsedConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<UsedEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type UsedEdge = {
  readonly __typename?: 'UsedEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Used;
};

/** What became of a value when its rule was applied; one that fails is kept as it stands. */
export type Validity =
  /** It fails, and is kept, marked and reported. */
  | 'INVALID'
  /** There is no value, or no rule for it. */
  | 'NOT_CHECKED'
  /** It passes. */
  | 'VALID';

/** What became of the question for ethnicity or nationality: who declined to say is not who was never asked. */
export type ValueStatus =
  /** The person declined to say. */
  | 'DECLINED'
  /** Never asked. */
  | 'NOT_ASKED'
  /** Not recorded, for whatever reason. */
  | 'NOT_RECORDED'
  /** Not brought over from another system. */
  | 'NOT_TRANSFERRED'
  /** Recorded. */
  | 'RECORDED';

/** A vehicle, by its mark. */
export type Vehicle = Node & ObjectThing & Thing & {
  readonly __typename?: 'Vehicle';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The crimes that it featured in. */
  readonly crimes: FeaturedConnection;
  /** The events that it featured in. */
  readonly events: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or address is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ObjectRecord>;
  /** The intelligence reports that mention it. */
  readonly reports: MentionsConnection;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A vehicle, by its mark. */
export type VehicleCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle, by its mark. */
export type VehicleCrimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle, by its mark. */
export type VehicleEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle, by its mark. */
export type VehicleReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle, by its mark. */
export type VehicleUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** In what capacity a person belonged to an organisation. */
export type WorkCapacity =
  /** As a driver. */
  | 'DRIVER'
  /** Employed. */
  | 'EMPLOYEE'
  /** As holder of its licence. */
  | 'LICENCE_HOLDER'
  /** As a manager. */
  | 'MANAGER'
  /** As a member. */
  | 'MEMBER'
  /** As an owner. */
  | 'OWNER'
  /** As a pupil. */
  | 'PUPIL'
  /** As a resident. */
  | 'RESIDENT'
  /** Not known. */
  | 'UNKNOWN'
  /** As a volunteer. */
  | 'VOLUNTEER';

/** A person worked for an organisation, or belonged to it. */
export type WorkedFor = Link & Node & {
  readonly __typename?: 'WorkedFor';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** In what capacity. */
  readonly capacity: WorkCapacity;
  /** The force that recorded it. */
  readonly force: Force;
  /** How it is graded. */
  readonly grade: Grade;
  /** When it happened. */
  readonly happened: Period;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The organisation. */
  readonly organisation: Organisation;
  /** The person. */
  readonly person: Person;
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The force's own reference of the row; null for a row that has none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
  /** Its version, from 1 up: a change names the one that it was made from. */
  readonly version: Scalars['Int']['output'];
};

/** A page of links of type WorkedFor. */
export type WorkedForConnection = {
  readonly __typename?: 'WorkedForConnection';
  /** The links of this page, in a stable order. */
  readonly edges: ReadonlyArray<WorkedForEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are inside the reader's view. */
  readonly total: Scalars['Int']['output'];
};

/** A link in its page. */
export type WorkedForEdge = {
  readonly __typename?: 'WorkedForEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: WorkedFor;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessChangeKind: AccessChangeKind;
  AccessEntry: ResolverTypeWrapper<LoggedEntry>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  AccessExplanation: ResolverTypeWrapper<Explained>;
  AccessGrant: ResolverTypeWrapper<ShownGrant>;
  AccessLogConnection: ResolverTypeWrapper<AccessLogPage>;
  AccessPurpose: AccessPurpose;
  AccessRequest: ResolverTypeWrapper<Request>;
  AccessRequestSide: AccessRequestSide;
  AccessRequestState: AccessRequestState;
  Account: ResolverTypeWrapper<ObjectNode>;
  AcquaintanceNature: AcquaintanceNature;
  AcrossConnection: ResolverTypeWrapper<AcrossPage>;
  Action: Action;
  Area: ResolverTypeWrapper<AreaNode>;
  AreaKind: AreaKind;
  AskedQuestion: AskedQuestion;
  Assessment: ResolverTypeWrapper<Assessment>;
  BasedAt: ResolverTypeWrapper<BasedAtLink>;
  BasedAtConnection: ResolverTypeWrapper<BasedAtPage>;
  BasedAtEdge: ResolverTypeWrapper<Omit<BasedAtEdge, 'node'> & { node: ResolversTypes['BasedAt'] }>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Case: ResolverTypeWrapper<CaseRecord>;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseFilter: CaseFilter;
  CaseStatus: CaseStatus;
  Chain: ResolverTypeWrapper<ChainFound>;
  ChainAnswer: ResolverTypeWrapper<AnswerFound>;
  ChainRank: ChainRank;
  ChainStep: ResolverTypeWrapper<StepFound>;
  ChangeInput: ChangeInput;
  ChangeState: ChangeState;
  Changed: ResolverTypeWrapper<Changed>;
  ChangedRecord: ResolverTypeWrapper<ChangedRecord>;
  CocadStrand: CocadStrand;
  Crime: ResolverTypeWrapper<CrimeRecord>;
  CrimeConnection: ResolverTypeWrapper<CrimePage>;
  CrimeEdge: ResolverTypeWrapper<Omit<CrimeEdge, 'node'> & { node: ResolversTypes['Crime'] }>;
  CrimeFilter: CrimeFilter;
  CrimeStatus: CrimeStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Description: ResolverTypeWrapper<DescriptionRecord>;
  Device: ResolverTypeWrapper<ObjectNode>;
  Document: ResolverTypeWrapper<ObjectNode>;
  EthnicityCode: ResolverTypeWrapper<EthnicityNode>;
  EthnicityList: EthnicityList;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventType: EventType;
  Expansion: ResolverTypeWrapper<Expanded>;
  ExpansionCount: ResolverTypeWrapper<CountFound>;
  ExploitationType: ExploitationType;
  ExportFormat: ExportFormat;
  ExportTicket: ResolverTypeWrapper<ExportTicket>;
  FeatureCapacity: FeatureCapacity;
  Featured: ResolverTypeWrapper<FeaturedLink>;
  FeaturedConnection: ResolverTypeWrapper<FeaturedPage>;
  FeaturedEdge: ResolverTypeWrapper<Omit<FeaturedEdge, 'node'> & { node: ResolversTypes['Featured'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: ResolverTypeWrapper<ForceNode>;
  Gender: Gender;
  Grade: ResolverTypeWrapper<Grade>;
  GradeValue: ResolverTypeWrapper<GradeNode>;
  GrantKind: GrantKind;
  GscLevel: GscLevel;
  HandlingCode: HandlingCode;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierRecord>;
  IdentifierKind: IdentifierKind;
  IdentityStatus: IdentityStatus;
  IndependentSource: ResolverTypeWrapper<Omit<IndependentSource, 'copies' | 'source'> & { copies: ReadonlyArray<ResolversTypes['Source']>, source: ResolversTypes['Source'] }>;
  InformationAssessment: InformationAssessment;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntelligenceReport: ResolverTypeWrapper<IntelligenceReportRecord>;
  IntelligenceReportConnection: ResolverTypeWrapper<IntelligenceReportPage>;
  IntelligenceReportEdge: ResolverTypeWrapper<Omit<IntelligenceReportEdge, 'node'> & { node: ResolversTypes['IntelligenceReport'] }>;
  IntelligenceReportFilter: IntelligenceReportFilter;
  InvolvedIn: ResolverTypeWrapper<InvolvedInLink>;
  InvolvedInConnection: ResolverTypeWrapper<InvolvedInPage>;
  InvolvedInEdge: ResolverTypeWrapper<Omit<InvolvedInEdge, 'node'> & { node: ResolversTypes['InvolvedIn'] }>;
  Item: ResolverTypeWrapper<ObjectNode>;
  Joined: ResolverTypeWrapper<JoinedFound>;
  JoinedEdge: ResolverTypeWrapper<Omit<JoinedEdge, 'node'> & { node: ResolversTypes['Joined'] }>;
  Knows: ResolverTypeWrapper<KnowsLink>;
  KnowsConnection: ResolverTypeWrapper<KnowsPage>;
  KnowsEdge: ResolverTypeWrapper<Omit<KnowsEdge, 'node'> & { node: ResolversTypes['Knows'] }>;
  LegacyGrades: LegacyGrades;
  LegalStatus: LegalStatus;
  Link: ResolverTypeWrapper<AnyLink>;
  LinkType: LinkType;
  Location: ResolverTypeWrapper<LocationNode>;
  LocationConnection: ResolverTypeWrapper<LocationPage>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  LocationFilter: LocationFilter;
  LocationRecord: ResolverTypeWrapper<LocationRecordNode>;
  LocationType: LocationType;
  LogActor: ResolverTypeWrapper<LogActor>;
  LogOperation: LogOperation;
  LogOutcome: LogOutcome;
  LogStatus: LogStatus;
  LogVerification: ResolverTypeWrapper<VerifyReport>;
  LoggedRecords: ResolverTypeWrapper<StoredIds>;
  Marking: ResolverTypeWrapper<MarkingParts>;
  MarkingInput: MarkingInput;
  MatchWay: MatchWay;
  MemberOf: ResolverTypeWrapper<MemberOfLink>;
  MemberOfConnection: ResolverTypeWrapper<MemberOfPage>;
  MemberOfEdge: ResolverTypeWrapper<Omit<MemberOfEdge, 'node'> & { node: ResolversTypes['MemberOf'] }>;
  Mentions: ResolverTypeWrapper<MentionsLink>;
  MentionsConnection: ResolverTypeWrapper<MentionsPage>;
  MentionsEdge: ResolverTypeWrapper<Omit<MentionsEdge, 'node'> & { node: ResolversTypes['Mentions'] }>;
  MopiGroup: MopiGroup;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<NameRecord>;
  NameKind: NameKind;
  Neighbour: ResolverTypeWrapper<NeighbourFound>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourPage>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
  Network: ResolverTypeWrapper<NetworkRecord>;
  NetworkConnection: ResolverTypeWrapper<NetworkPage>;
  NetworkDefinition: NetworkDefinition;
  NetworkEdge: ResolverTypeWrapper<Omit<NetworkEdge, 'node'> & { node: ResolversTypes['Network'] }>;
  NetworkFilter: NetworkFilter;
  NetworkRole: NetworkRole;
  NetworkStatus: NetworkStatus;
  Node: ResolverTypeWrapper<AnyNode>;
  ObjectFilter: ObjectFilter;
  ObjectRecord: ResolverTypeWrapper<ObjectRecordNode>;
  ObjectThing: ResolverTypeWrapper<ObjectNode>;
  ObjectThingConnection: ResolverTypeWrapper<ObjectThingPage>;
  ObjectThingEdge: ResolverTypeWrapper<Omit<ObjectThingEdge, 'node'> & { node: ResolversTypes['ObjectThing'] }>;
  ObjectType: ObjectType;
  OccurredAt: ResolverTypeWrapper<OccurredAtLink>;
  OccurredAtConnection: ResolverTypeWrapper<OccurredAtPage>;
  OccurredAtEdge: ResolverTypeWrapper<Omit<OccurredAtEdge, 'node'> & { node: ResolversTypes['OccurredAt'] }>;
  Occurrence: ResolverTypeWrapper<OccurrenceRecord>;
  Offence: ResolverTypeWrapper<OffenceNode>;
  Organisation: ResolverTypeWrapper<OrganisationNode>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationRecord: ResolverTypeWrapper<OrganisationRecordNode>;
  OrganisationType: OrganisationType;
  Outcome: ResolverTypeWrapper<OutcomeNode>;
  Overlap: Overlap;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOf: ResolverTypeWrapper<PartOfLink>;
  PartOfConnection: ResolverTypeWrapper<PartOfPage>;
  PartOfEdge: ResolverTypeWrapper<Omit<PartOfEdge, 'node'> & { node: ResolversTypes['PartOf'] }>;
  PendingChange: ResolverTypeWrapper<Pending>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonRole: PersonRole;
  Phone: ResolverTypeWrapper<ObjectNode>;
  PoliceRecord: ResolverTypeWrapper<AnyRecord>;
  PresenceNature: PresenceNature;
  PresentAt: ResolverTypeWrapper<PresentAtLink>;
  PresentAtConnection: ResolverTypeWrapper<PresentAtPage>;
  PresentAtEdge: ResolverTypeWrapper<Omit<PresentAtEdge, 'node'> & { node: ResolversTypes['PresentAt'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedLimit: ReachedLimit;
  RecordKind: RecordKind;
  RecordRef: RecordRef;
  ReferenceInput: ReferenceInput;
  ReviewDefault: ReviewDefault;
  RiskFlag: RiskFlag;
  RoleSight: ResolverTypeWrapper<SightOfRole>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<HitFound>;
  SearchKind: SearchKind;
  SearchMatch: ResolverTypeWrapper<Omit<SearchMatch, 'row'> & { row: ResolversTypes['PoliceRecord'] }>;
  SetAside: ResolverTypeWrapper<SetAsideFound>;
  SetAsideReason: SetAsideReason;
  Sight: Sight;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceEvaluation: SourceEvaluation;
  SourceKind: SourceKind;
  StepFactors: ResolverTypeWrapper<StepFactors>;
  Strand: Strand;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Text: ResolverTypeWrapper<TextRecord>;
  TextKind: TextKind;
  Thing: ResolverTypeWrapper<ThingNode>;
  ThingRecord: ResolverTypeWrapper<ThingRecordNode>;
  Under18: Under18;
  UnusualRule: UnusualRule;
  UnusualUse: ResolverTypeWrapper<Finding>;
  UseCapacity: UseCapacity;
  Used: ResolverTypeWrapper<UsedLink>;
  UsedConnection: ResolverTypeWrapper<UsedPage>;
  UsedEdge: ResolverTypeWrapper<Omit<UsedEdge, 'node'> & { node: ResolversTypes['Used'] }>;
  Validity: Validity;
  ValueStatus: ValueStatus;
  Vehicle: ResolverTypeWrapper<ObjectNode>;
  WorkCapacity: WorkCapacity;
  WorkedFor: ResolverTypeWrapper<WorkedForLink>;
  WorkedForConnection: ResolverTypeWrapper<WorkedForPage>;
  WorkedForEdge: ResolverTypeWrapper<Omit<WorkedForEdge, 'node'> & { node: ResolversTypes['WorkedFor'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessEntry: LoggedEntry;
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  AccessExplanation: Explained;
  AccessGrant: ShownGrant;
  AccessLogConnection: AccessLogPage;
  AccessRequest: Request;
  Account: ObjectNode;
  AcrossConnection: AcrossPage;
  Area: AreaNode;
  AskedQuestion: AskedQuestion;
  Assessment: Assessment;
  BasedAt: BasedAtLink;
  BasedAtConnection: BasedAtPage;
  BasedAtEdge: Omit<BasedAtEdge, 'node'> & { node: ResolversParentTypes['BasedAt'] };
  Boolean: Scalars['Boolean']['output'];
  Case: CaseRecord;
  CaseConnection: CasePage;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  Chain: ChainFound;
  ChainAnswer: AnswerFound;
  ChainStep: StepFound;
  ChangeInput: ChangeInput;
  Changed: Changed;
  ChangedRecord: ChangedRecord;
  Crime: CrimeRecord;
  CrimeConnection: CrimePage;
  CrimeEdge: Omit<CrimeEdge, 'node'> & { node: ResolversParentTypes['Crime'] };
  CrimeFilter: CrimeFilter;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Description: DescriptionRecord;
  Device: ObjectNode;
  Document: ObjectNode;
  EthnicityCode: EthnicityNode;
  Event: EventRecord;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Expansion: Expanded;
  ExpansionCount: CountFound;
  ExportTicket: ExportTicket;
  Featured: FeaturedLink;
  FeaturedConnection: FeaturedPage;
  FeaturedEdge: Omit<FeaturedEdge, 'node'> & { node: ResolversParentTypes['Featured'] };
  Float: Scalars['Float']['output'];
  Force: ForceNode;
  Grade: Grade;
  GradeValue: GradeNode;
  ID: Scalars['ID']['output'];
  Identifier: IdentifierRecord;
  IndependentSource: Omit<IndependentSource, 'copies' | 'source'> & { copies: ReadonlyArray<ResolversParentTypes['Source']>, source: ResolversParentTypes['Source'] };
  Int: Scalars['Int']['output'];
  IntelligenceReport: IntelligenceReportRecord;
  IntelligenceReportConnection: IntelligenceReportPage;
  IntelligenceReportEdge: Omit<IntelligenceReportEdge, 'node'> & { node: ResolversParentTypes['IntelligenceReport'] };
  IntelligenceReportFilter: IntelligenceReportFilter;
  InvolvedIn: InvolvedInLink;
  InvolvedInConnection: InvolvedInPage;
  InvolvedInEdge: Omit<InvolvedInEdge, 'node'> & { node: ResolversParentTypes['InvolvedIn'] };
  Item: ObjectNode;
  Joined: JoinedFound;
  JoinedEdge: Omit<JoinedEdge, 'node'> & { node: ResolversParentTypes['Joined'] };
  Knows: KnowsLink;
  KnowsConnection: KnowsPage;
  KnowsEdge: Omit<KnowsEdge, 'node'> & { node: ResolversParentTypes['Knows'] };
  Link: AnyLink;
  Location: LocationNode;
  LocationConnection: LocationPage;
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  LocationFilter: LocationFilter;
  LocationRecord: LocationRecordNode;
  LogActor: LogActor;
  LogVerification: VerifyReport;
  LoggedRecords: StoredIds;
  Marking: MarkingParts;
  MarkingInput: MarkingInput;
  MemberOf: MemberOfLink;
  MemberOfConnection: MemberOfPage;
  MemberOfEdge: Omit<MemberOfEdge, 'node'> & { node: ResolversParentTypes['MemberOf'] };
  Mentions: MentionsLink;
  MentionsConnection: MentionsPage;
  MentionsEdge: Omit<MentionsEdge, 'node'> & { node: ResolversParentTypes['Mentions'] };
  Mutation: Record<PropertyKey, never>;
  Name: NameRecord;
  Neighbour: NeighbourFound;
  NeighbourConnection: NeighbourPage;
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
  Network: NetworkRecord;
  NetworkConnection: NetworkPage;
  NetworkEdge: Omit<NetworkEdge, 'node'> & { node: ResolversParentTypes['Network'] };
  NetworkFilter: NetworkFilter;
  Node: AnyNode;
  ObjectFilter: ObjectFilter;
  ObjectRecord: ObjectRecordNode;
  ObjectThing: ObjectNode;
  ObjectThingConnection: ObjectThingPage;
  ObjectThingEdge: Omit<ObjectThingEdge, 'node'> & { node: ResolversParentTypes['ObjectThing'] };
  OccurredAt: OccurredAtLink;
  OccurredAtConnection: OccurredAtPage;
  OccurredAtEdge: Omit<OccurredAtEdge, 'node'> & { node: ResolversParentTypes['OccurredAt'] };
  Occurrence: OccurrenceRecord;
  Offence: OffenceNode;
  Organisation: OrganisationNode;
  OrganisationConnection: OrganisationPage;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationRecord: OrganisationRecordNode;
  Outcome: OutcomeNode;
  PageInfo: PageInfo;
  PartOf: PartOfLink;
  PartOfConnection: PartOfPage;
  PartOfEdge: Omit<PartOfEdge, 'node'> & { node: ResolversParentTypes['PartOf'] };
  PendingChange: Pending;
  Period: Period;
  Person: PersonRecord;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Phone: ObjectNode;
  PoliceRecord: AnyRecord;
  PresentAt: PresentAtLink;
  PresentAtConnection: PresentAtPage;
  PresentAtEdge: Omit<PresentAtEdge, 'node'> & { node: ResolversParentTypes['PresentAt'] };
  Query: Record<PropertyKey, never>;
  RecordRef: RecordRef;
  ReferenceInput: ReferenceInput;
  RoleSight: SightOfRole;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: HitFound;
  SearchMatch: Omit<SearchMatch, 'row'> & { row: ResolversParentTypes['PoliceRecord'] };
  SetAside: SetAsideFound;
  Source: SourceRecord;
  StepFactors: StepFactors;
  String: Scalars['String']['output'];
  Text: TextRecord;
  Thing: ThingNode;
  ThingRecord: ThingRecordNode;
  UnusualUse: Finding;
  Used: UsedLink;
  UsedConnection: UsedPage;
  UsedEdge: Omit<UsedEdge, 'node'> & { node: ResolversParentTypes['Used'] };
  Vehicle: ObjectNode;
  WorkedFor: WorkedForLink;
  WorkedForConnection: WorkedForPage;
  WorkedForEdge: Omit<WorkedForEdge, 'node'> & { node: ResolversParentTypes['WorkedFor'] };
};

export type AccessDirectiveArgs = {
  action: Action;
  purposes?: Maybe<ReadonlyArray<AccessPurpose>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['LogActor']>, ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clearance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configuration?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keysDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['LogOperation'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LogOutcome'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['AccessPurpose']>, ParentType, ContextType>;
  questionHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['LoggedRecords']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  softwareVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unmask?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unmaskedRecords?: Resolver<Maybe<ResolversTypes['LoggedRecords']>, ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  ends?: Resolver<ReadonlyArray<ResolversTypes['AccessExplanation']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleSight']>, ParentType, ContextType>;
  saysWhoIsProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrantKind'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notify?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccessPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opensProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccessPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  cases?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<AccountCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<AccountCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<AccountEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<AccountReportsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<AccountUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcrossConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcrossConnection'] = ResolversParentTypes['AcrossConnection']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JoinedEdge']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keysDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['ReachedLimit']>, ParentType, ContextType>;
  setAside?: Resolver<ReadonlyArray<ResolversTypes['SetAside']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<AreaOnArgs, 'day'>>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BasedAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasedAt'] = ResolversParentTypes['BasedAt']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasedAtConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasedAtConnection'] = ResolversParentTypes['BasedAtConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BasedAtEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasedAtEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasedAtEdge'] = ResolversParentTypes['BasedAtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BasedAt'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cocadStrand?: Resolver<Maybe<ResolversTypes['CocadStrand']>, ParentType, ContextType>;
  crimes?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<CaseCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<CaseEventsArgs, 'first'>>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['InvolvedInConnection'], ParentType, ContextType, RequireFields<CasePeopleArgs, 'first'>>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<CaseReportsArgs, 'first'>>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  things?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<CaseThingsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  forces?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType>;
  ungraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstInformation?: Resolver<Maybe<ResolversTypes['InformationAssessment']>, ParentType, ContextType>;
  worstLegacyInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worstLegacySource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worstSource?: Resolver<Maybe<ResolversTypes['SourceEvaluation']>, ParentType, ContextType>;
};

export type ChainAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainAnswer'] = ResolversParentTypes['ChainAnswer']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keysDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['ReachedLimit']>, ParentType, ContextType>;
  same?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  setAside?: Resolver<ReadonlyArray<ResolversTypes['SetAside']>, ParentType, ContextType>;
};

export type ChainStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStep'] = ResolversParentTypes['ChainStep']> = {
  factors?: Resolver<ResolversTypes['StepFactors'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['IndependentSource']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type ChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changed'] = ResolversParentTypes['Changed']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['ChangedRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeState'], ParentType, ContextType>;
};

export type ChangedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedRecord'] = ResolversParentTypes['ChangedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Crime'] = ResolversParentTypes['Crime']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<CrimeCasesArgs, 'first'>>;
  exploitation?: Resolver<Maybe<ResolversTypes['ExploitationType']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  hate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['OccurredAtConnection'], ParentType, ContextType, RequireFields<CrimeLocationsArgs, 'first'>>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  offence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['InvolvedInConnection'], ParentType, ContextType, RequireFields<CrimePeopleArgs, 'first'>>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<CrimeReportsArgs, 'first'>>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CrimeStatus'], ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  things?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<CrimeThingsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrimeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrimeConnection'] = ResolversParentTypes['CrimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrimeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrimeEdge'] = ResolversParentTypes['CrimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crime'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Description'] = ResolversParentTypes['Description']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  build?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complexion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicityObserved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicitySelfDefined?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicityStatus?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  feature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  hair?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftEye?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  nationalities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nationalityStatus?: Resolver<Maybe<ResolversTypes['ValueStatus']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rightEye?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  cases?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<DeviceCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<DeviceCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<DeviceEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<DeviceReportsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<DeviceUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  cases?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<DocumentCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<DocumentCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<DocumentEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<DocumentReportsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<DocumentUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicityCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EthnicityCode'] = ResolversParentTypes['EthnicityCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['EthnicityList'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<EventCasesArgs, 'first'>>;
  exploitation?: Resolver<Maybe<ResolversTypes['ExploitationType']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['OccurredAtConnection'], ParentType, ContextType, RequireFields<EventLocationsArgs, 'first'>>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['InvolvedInConnection'], ParentType, ContextType, RequireFields<EventPeopleArgs, 'first'>>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<EventReportsArgs, 'first'>>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  things?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<EventThingsArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExpansionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expansion'] = ResolversParentTypes['Expansion']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ExpansionCount']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ExpansionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpansionCount'] = ResolversParentTypes['ExpansionCount']> = {
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type ExportTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportTicket'] = ResolversParentTypes['ExportTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeaturedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Featured'] = ResolversParentTypes['Featured']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['FeatureCapacity'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ObjectThing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeaturedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeaturedConnection'] = ResolversParentTypes['FeaturedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeaturedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeaturedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeaturedEdge'] = ResolversParentTypes['FeaturedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Featured'], ParentType, ContextType>;
};

export type ForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Force'] = ResolversParentTypes['Force']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grade'] = ResolversParentTypes['Grade']> = {
  informationAssessment?: Resolver<Maybe<ResolversTypes['InformationAssessment']>, ParentType, ContextType>;
  legacyGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceEvaluation?: Resolver<Maybe<ResolversTypes['SourceEvaluation']>, ParentType, ContextType>;
};

export type GradeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeValue'] = ResolversParentTypes['GradeValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legacy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentifierKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndependentSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndependentSource'] = ResolversParentTypes['IndependentSource']> = {
  copies?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type IntelligenceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelligenceReport'] = ResolversParentTypes['IntelligenceReport']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  exploitation?: Resolver<Maybe<ResolversTypes['ExploitationType']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<IntelligenceReportMentionsArgs, 'first'>>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntelligenceReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelligenceReportConnection'] = ResolversParentTypes['IntelligenceReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelligenceReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelligenceReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelligenceReportEdge'] = ResolversParentTypes['IntelligenceReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelligenceReport'], ParentType, ContextType>;
};

export type InvolvedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedIn'] = ResolversParentTypes['InvolvedIn']> = {
  ageMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalStatus?: Resolver<ResolversTypes['LegalStatus'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PersonRole'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  under18?: Resolver<ResolversTypes['Under18'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvedInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedInConnection'] = ResolversParentTypes['InvolvedInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvedInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedInEdge'] = ResolversParentTypes['InvolvedInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvedIn'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  cases?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<ItemCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<ItemCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<ItemEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<ItemReportsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<ItemUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Joined'] = ResolversParentTypes['Joined']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JoinedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinedEdge'] = ResolversParentTypes['JoinedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Joined'], ParentType, ContextType>;
};

export type KnowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Knows'] = ResolversParentTypes['Knows']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['AcquaintanceNature'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnowsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowsConnection'] = ResolversParentTypes['KnowsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnowsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnowsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowsEdge'] = ResolversParentTypes['KnowsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Knows'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'BasedAt' | 'Featured' | 'InvolvedIn' | 'Knows' | 'MemberOf' | 'Mentions' | 'OccurredAt' | 'PartOf' | 'PresentAt' | 'Used' | 'WorkedFor', ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  crimes?: Resolver<ResolversTypes['OccurredAtConnection'], ParentType, ContextType, RequireFields<LocationCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['OccurredAtConnection'], ParentType, ContextType, RequireFields<LocationEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['BasedAtConnection'], ParentType, ContextType, RequireFields<LocationOrganisationsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PresentAtConnection'], ParentType, ContextType, RequireFields<LocationPeopleArgs, 'first'>>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['LocationRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<LocationReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type LocationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationRecord'] = ResolversParentTypes['LocationRecord']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<LocationRecordAreaArgs>>;
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
  uprn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what3words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogActor'] = ResolversParentTypes['LogActor']> = {
  force?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogVerification'] = ResolversParentTypes['LogVerification']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  processes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LogStatus'], ParentType, ContextType>;
};

export type LoggedRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedRecords'] = ResolversParentTypes['LoggedRecords']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  merkleRoot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarkingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  gsc?: Resolver<ResolversTypes['GscLevel'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOf'] = ResolversParentTypes['MemberOf']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  networkRole?: Resolver<ResolversTypes['NetworkRole'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOfConnection'] = ResolversParentTypes['MemberOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOfEdge'] = ResolversParentTypes['MemberOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberOf'], ParentType, ContextType>;
};

export type MentionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentions'] = ResolversParentTypes['Mentions']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['IntelligenceReport'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionsConnection'] = ResolversParentTypes['MentionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionsEdge'] = ResolversParentTypes['MentionsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mentions'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  breakGlass?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'idempotencyKey' | 'notify' | 'record'>>;
  confirmChange?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationConfirmChangeArgs, 'id' | 'idempotencyKey'>>;
  decideAccess?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationDecideAccessArgs, 'grant' | 'idempotencyKey' | 'opensProtected' | 'reason' | 'request'>>;
  export?: Resolver<ResolversTypes['ExportTicket'], ParentType, ContextType, RequireFields<MutationExportArgs, 'document' | 'format' | 'recipient'>>;
  protect?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationProtectArgs, 'change' | 'id'>>;
  remark?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationRemarkArgs, 'change' | 'id' | 'marking'>>;
  requestAccess?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationRequestAccessArgs, 'hours' | 'idempotencyKey' | 'opensProtected' | 'record'>>;
  revokeAccess?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationRevokeAccessArgs, 'grant' | 'idempotencyKey' | 'reason'>>;
  seal?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationSealArgs, 'change' | 'id' | 'keepers'>>;
  unprotect?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationUnprotectArgs, 'change' | 'id'>>;
  unseal?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationUnsealArgs, 'change' | 'id'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cocadStrand?: Resolver<Maybe<ResolversTypes['CocadStrand']>, ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['NetworkDefinition']>, ParentType, ContextType>;
  exploitation?: Resolver<Maybe<ResolversTypes['ExploitationType']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, RequireFields<NetworkMembersArgs, 'first'>>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<NetworkReportsArgs, 'first'>>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NetworkStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkConnection'] = ResolversParentTypes['NetworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'BasedAt' | 'Case' | 'Crime' | 'Description' | 'Device' | 'Document' | 'Event' | 'Featured' | 'Identifier' | 'IntelligenceReport' | 'InvolvedIn' | 'Item' | 'Knows' | 'Location' | 'LocationRecord' | 'MemberOf' | 'Mentions' | 'Name' | 'Network' | 'ObjectRecord' | 'OccurredAt' | 'Organisation' | 'OrganisationRecord' | 'PartOf' | 'Person' | 'Phone' | 'PresentAt' | 'Source' | 'Text' | 'Used' | 'Vehicle' | 'WorkedFor', ParentType, ContextType>;
};

export type ObjectRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectRecord'] = ResolversParentTypes['ObjectRecord']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ObjectType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectThing'] = ResolversParentTypes['ObjectThing']> = {
  __resolveType: TypeResolveFn<'Account' | 'Device' | 'Document' | 'Item' | 'Phone' | 'Vehicle', ParentType, ContextType>;
};

export type ObjectThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectThingConnection'] = ResolversParentTypes['ObjectThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObjectThingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectThingEdge'] = ResolversParentTypes['ObjectThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectThing'], ParentType, ContextType>;
};

export type OccurredAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurredAt'] = ResolversParentTypes['OccurredAt']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccurredAtConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurredAtConnection'] = ResolversParentTypes['OccurredAtConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccurredAtEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccurredAtEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurredAtEdge'] = ResolversParentTypes['OccurredAtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OccurredAt'], ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  __resolveType: TypeResolveFn<'Case' | 'Crime' | 'Event', ParentType, ContextType>;
};

export type OffenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offence'] = ResolversParentTypes['Offence']> = {
  childSpecific?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sexual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['BasedAtConnection'], ParentType, ContextType, RequireFields<OrganisationLocationsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['WorkedForConnection'], ParentType, ContextType, RequireFields<OrganisationPeopleArgs, 'first'>>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['OrganisationRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<OrganisationReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRecord'] = ResolversParentTypes['OrganisationRecord']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<OrganisationRecordAreaArgs>>;
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licensedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNfa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewDefault?: Resolver<ResolversTypes['ReviewDefault'], ParentType, ContextType>;
  suspectIdentified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  victimSupports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartOfConnection'] = ResolversParentTypes['PartOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartOfEdge'] = ResolversParentTypes['PartOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartOf'], ParentType, ContextType>;
};

export type PendingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChange'] = ResolversParentTypes['PendingChange']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['AccessChangeKind'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  fromMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  toMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  acquaintances?: Resolver<ResolversTypes['KnowsConnection'], ParentType, ContextType, RequireFields<PersonAcquaintancesArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['InvolvedInConnection'], ParentType, ContextType, RequireFields<PersonCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['InvolvedInConnection'], ParentType, ContextType, RequireFields<PersonCrimesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['Description']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['InvolvedInConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first'>>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  identityStatus?: Resolver<ResolversTypes['IdentityStatus'], ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['PresentAtConnection'], ParentType, ContextType, RequireFields<PersonLocationsArgs, 'first'>>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, RequireFields<PersonNetworksArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['WorkedForConnection'], ParentType, ContextType, RequireFields<PersonOrganisationsArgs, 'first'>>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<PersonReportsArgs, 'first'>>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  suspectUnder18?: Resolver<Maybe<ResolversTypes['Under18']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  things?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<PersonThingsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Phone'] = ResolversParentTypes['Phone']> = {
  cases?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<PhoneCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<PhoneCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<PhoneEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<PhoneReportsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<PhoneUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceRecord'] = ResolversParentTypes['PoliceRecord']> = {
  __resolveType: TypeResolveFn<'Case' | 'Crime' | 'Description' | 'Event' | 'Identifier' | 'IntelligenceReport' | 'LocationRecord' | 'Name' | 'Network' | 'ObjectRecord' | 'OrganisationRecord' | 'Person' | 'Source' | 'Text', ParentType, ContextType>;
};

export type PresentAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentAt'] = ResolversParentTypes['PresentAt']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['PresenceNature'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresentAtConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentAtConnection'] = ResolversParentTypes['PresentAtConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresentAtEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresentAtEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentAtEdge'] = ResolversParentTypes['PresentAtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PresentAt'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<ResolversTypes['AccessLogConnection'], ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first'>>;
  accessLogVerification?: Resolver<ResolversTypes['LogVerification'], ParentType, ContextType>;
  accessNotices?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  accessRequests?: Resolver<ReadonlyArray<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<QueryAccessRequestsArgs, 'side'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'code'>>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType, Partial<QueryAreasArgs>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'ref'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  crime?: Resolver<Maybe<ResolversTypes['Crime']>, ParentType, ContextType, RequireFields<QueryCrimeArgs, 'ref'>>;
  crimes?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<QueryCrimesArgs, 'first'>>;
  ethnicityCodes?: Resolver<ReadonlyArray<ResolversTypes['EthnicityCode']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'ref'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  expand?: Resolver<Maybe<ResolversTypes['Expansion']>, ParentType, ContextType, RequireFields<QueryExpandArgs, 'first' | 'of'>>;
  explainAccess?: Resolver<ResolversTypes['AccessExplanation'], ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'id'>>;
  forces?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  gradeValues?: Resolver<ReadonlyArray<ResolversTypes['GradeValue']>, ParentType, ContextType>;
  intelligenceReport?: Resolver<Maybe<ResolversTypes['IntelligenceReport']>, ParentType, ContextType, RequireFields<QueryIntelligenceReportArgs, 'ref'>>;
  intelligenceReports?: Resolver<ResolversTypes['IntelligenceReportConnection'], ParentType, ContextType, RequireFields<QueryIntelligenceReportsArgs, 'first'>>;
  linksAcross?: Resolver<ResolversTypes['AcrossConnection'], ParentType, ContextType, RequireFields<QueryLinksAcrossArgs, 'commonAbove' | 'first' | 'from' | 'includeCommon' | 'includeDisproved' | 'legacy' | 'maxHops'>>;
  linksBetween?: Resolver<ResolversTypes['ChainAnswer'], ParentType, ContextType, RequireFields<QueryLinksBetweenArgs, 'commonAbove' | 'from' | 'includeCommon' | 'includeDisproved' | 'legacy' | 'limit' | 'maxHops' | 'rank' | 'to'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'ref'>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, RequireFields<QueryLocationsArgs, 'first'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'ref'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, RequireFields<QueryNetworksArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  objects?: Resolver<ResolversTypes['ObjectThingConnection'], ParentType, ContextType, RequireFields<QueryObjectsArgs, 'first'>>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Offence']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'ref'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pendingChanges?: Resolver<ReadonlyArray<ResolversTypes['PendingChange']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'ref'>>;
  pointers?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType, Partial<QueryPointersArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'ref'>>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType, RequireFields<QueryThingArgs, 'ref'>>;
  town?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<QueryTownArgs>>;
  towns?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryTownsArgs, 'name'>>;
  unusualUse?: Resolver<ReadonlyArray<ResolversTypes['UnusualUse']>, ParentType, ContextType, RequireFields<QueryUnusualUseArgs, 'from' | 'to'>>;
};

export type RoleSightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleSight'] = ResolversParentTypes['RoleSight']> = {
  ownForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sight?: Resolver<ResolversTypes['Sight'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  how?: Resolver<ResolversTypes['MatchWay'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['PoliceRecord'], ParentType, ContextType>;
};

export type SetAsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAside'] = ResolversParentTypes['SetAside']> = {
  joinsBoth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SetAsideReason'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepFactors'] = ResolversParentTypes['StepFactors']> = {
  grade?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TextKind']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Account' | 'Device' | 'Document' | 'Item' | 'Location' | 'Organisation' | 'Phone' | 'Vehicle', ParentType, ContextType>;
};

export type ThingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingRecord'] = ResolversParentTypes['ThingRecord']> = {
  __resolveType: TypeResolveFn<'LocationRecord' | 'ObjectRecord' | 'OrganisationRecord', ParentType, ContextType>;
};

export type UnusualUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualUse'] = ResolversParentTypes['UnusualUse']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['UnusualRule'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Used'] = ResolversParentTypes['Used']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['UseCapacity'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ObjectThing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedConnection'] = ResolversParentTypes['UsedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedEdge'] = ResolversParentTypes['UsedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Used'], ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle']> = {
  cases?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<VehicleCasesArgs, 'first'>>;
  crimes?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<VehicleCrimesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<VehicleEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MentionsConnection'], ParentType, ContextType, RequireFields<VehicleReportsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<VehicleUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkedForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkedFor'] = ResolversParentTypes['WorkedFor']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['WorkCapacity'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkedForConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkedForConnection'] = ResolversParentTypes['WorkedForConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkedForEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkedForEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkedForEdge'] = ResolversParentTypes['WorkedForEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkedFor'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AcrossConnection?: AcrossConnectionResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  BasedAt?: BasedAtResolvers<ContextType>;
  BasedAtConnection?: BasedAtConnectionResolvers<ContextType>;
  BasedAtEdge?: BasedAtEdgeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainAnswer?: ChainAnswerResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  Changed?: ChangedResolvers<ContextType>;
  ChangedRecord?: ChangedRecordResolvers<ContextType>;
  Crime?: CrimeResolvers<ContextType>;
  CrimeConnection?: CrimeConnectionResolvers<ContextType>;
  CrimeEdge?: CrimeEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Description?: DescriptionResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  EthnicityCode?: EthnicityCodeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Expansion?: ExpansionResolvers<ContextType>;
  ExpansionCount?: ExpansionCountResolvers<ContextType>;
  ExportTicket?: ExportTicketResolvers<ContextType>;
  Featured?: FeaturedResolvers<ContextType>;
  FeaturedConnection?: FeaturedConnectionResolvers<ContextType>;
  FeaturedEdge?: FeaturedEdgeResolvers<ContextType>;
  Force?: ForceResolvers<ContextType>;
  Grade?: GradeResolvers<ContextType>;
  GradeValue?: GradeValueResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IndependentSource?: IndependentSourceResolvers<ContextType>;
  IntelligenceReport?: IntelligenceReportResolvers<ContextType>;
  IntelligenceReportConnection?: IntelligenceReportConnectionResolvers<ContextType>;
  IntelligenceReportEdge?: IntelligenceReportEdgeResolvers<ContextType>;
  InvolvedIn?: InvolvedInResolvers<ContextType>;
  InvolvedInConnection?: InvolvedInConnectionResolvers<ContextType>;
  InvolvedInEdge?: InvolvedInEdgeResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Joined?: JoinedResolvers<ContextType>;
  JoinedEdge?: JoinedEdgeResolvers<ContextType>;
  Knows?: KnowsResolvers<ContextType>;
  KnowsConnection?: KnowsConnectionResolvers<ContextType>;
  KnowsEdge?: KnowsEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  LocationRecord?: LocationRecordResolvers<ContextType>;
  LogActor?: LogActorResolvers<ContextType>;
  LogVerification?: LogVerificationResolvers<ContextType>;
  LoggedRecords?: LoggedRecordsResolvers<ContextType>;
  Marking?: MarkingResolvers<ContextType>;
  MemberOf?: MemberOfResolvers<ContextType>;
  MemberOfConnection?: MemberOfConnectionResolvers<ContextType>;
  MemberOfEdge?: MemberOfEdgeResolvers<ContextType>;
  Mentions?: MentionsResolvers<ContextType>;
  MentionsConnection?: MentionsConnectionResolvers<ContextType>;
  MentionsEdge?: MentionsEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkConnection?: NetworkConnectionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ObjectRecord?: ObjectRecordResolvers<ContextType>;
  ObjectThing?: ObjectThingResolvers<ContextType>;
  ObjectThingConnection?: ObjectThingConnectionResolvers<ContextType>;
  ObjectThingEdge?: ObjectThingEdgeResolvers<ContextType>;
  OccurredAt?: OccurredAtResolvers<ContextType>;
  OccurredAtConnection?: OccurredAtConnectionResolvers<ContextType>;
  OccurredAtEdge?: OccurredAtEdgeResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  Offence?: OffenceResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationRecord?: OrganisationRecordResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  PartOfConnection?: PartOfConnectionResolvers<ContextType>;
  PartOfEdge?: PartOfEdgeResolvers<ContextType>;
  PendingChange?: PendingChangeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  PoliceRecord?: PoliceRecordResolvers<ContextType>;
  PresentAt?: PresentAtResolvers<ContextType>;
  PresentAtConnection?: PresentAtConnectionResolvers<ContextType>;
  PresentAtEdge?: PresentAtEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RoleSight?: RoleSightResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SetAside?: SetAsideResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StepFactors?: StepFactorsResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  ThingRecord?: ThingRecordResolvers<ContextType>;
  UnusualUse?: UnusualUseResolvers<ContextType>;
  Used?: UsedResolvers<ContextType>;
  UsedConnection?: UsedConnectionResolvers<ContextType>;
  UsedEdge?: UsedEdgeResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  WorkedFor?: WorkedForResolvers<ContextType>;
  WorkedForConnection?: WorkedForConnectionResolvers<ContextType>;
  WorkedForEdge?: WorkedForEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
