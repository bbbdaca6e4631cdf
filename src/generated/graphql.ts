import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRecord, CaseRecord, SourceRecord, NameRecord, IdentifierRecord, TextRecord, ThingRecordRecord, ThingNode, ForceNode, AnyRecord, AnyLink, AnyNode, InvolvedInLink, UsedLink, KnowsLink, FeaturedLink, MarkingParts } from '../domains/records.ts';
import type { PersonPage, CasePage, InvolvedInPage, UsedPage, KnowsPage, FeaturedPage } from '../domains/page.ts';
import type { ChainFound, StepFound, AnswerFound, SetAsideFound } from '../domains/chain/answer.ts';
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

/** What a reader can do; the table of roles and purposes says who may. */
export type Action =
  /** Search for chains between records. */
  | 'FIND_LINKS'
  /** Read records and lists of records. */
  | 'READ_RECORDS';

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
export type Case = Node & PoliceRecord & {
  readonly __typename?: 'Case';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** The strand of complex and organised child abuse. */
  readonly cocadStrand: Maybe<CocadStrand>;
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
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Where the case stands. */
  readonly status: CaseStatus;
  /** Free text about the case. */
  readonly texts: ReadonlyArray<Text>;
  /** The phones and vehicles that featured in it. */
  readonly things: FeaturedConnection;
};


/** A force's case file: what was reported, how far it got and how it ended. */
export type CasePeopleArgs = {
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
  /** The worst information assessment on the way. */
  readonly worstInformation: Maybe<InformationAssessment>;
  /** The worst source evaluation on the way. */
  readonly worstSource: Maybe<SourceEvaluation>;
};

/** What a search for chains found, and what must be known to read it. */
export type ChainAnswer = {
  readonly __typename?: 'ChainAnswer';
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The chains: shortest first, then the strongest. */
  readonly chains: ReadonlyArray<Chain>;
  /** The version of the score's formula. */
  readonly formula: Scalars['String']['output'];
  /** A digest of the keys that the reader held, so that the answer can be reproduced for disclosure. */
  readonly keysDigest: Scalars['String']['output'];
  /** Limits that were reached. */
  readonly reached: ReadonlyArray<ReachedLimit>;
  /** Ends that stand on both sides. */
  readonly same: ReadonlyArray<Node>;
  /** Things that were set aside as common. */
  readonly setAside: ReadonlyArray<SetAside>;
};

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
  /** Where it ends. */
  readonly to: Node;
  /** What sort of link it is. */
  readonly type: LinkType;
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

/** In what way a thing featured in a case. */
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

/** A phone or a vehicle featured in a case. */
export type Featured = Link & Node & {
  readonly __typename?: 'Featured';
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
  /** In what way. */
  readonly capacity: FeatureCapacity;
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
  /** The phone or vehicle. */
  readonly thing: Thing;
  /** What sort of link it is. */
  readonly type: LinkType;
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

/** A number or reference that identifies a person or a case. */
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
  /** The identifier as recorded. */
  readonly value: Scalars['String']['output'];
};

/** What sort of identifier it is. */
export type IdentifierKind =
  /** Criminal Records Office number. */
  | 'CRO'
  /** The force's own reference. */
  | 'FORCE_REFERENCE'
  /** Something else. */
  | 'OTHER'
  /** Police National Computer id. */
  | 'PNC_ID'
  /** Unique reference number of a case. */
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

/** A person has a role in a case. */
export type InvolvedIn = Link & Node & {
  readonly __typename?: 'InvolvedIn';
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
  /** How far the law has gone with this person in this case. */
  readonly legalStatus: LegalStatus;
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
  /** The role. */
  readonly role: PersonRole;
  /** The source that it rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** The system of the force that holds it. */
  readonly system: Scalars['String']['output'];
  /** What sort of link it is. */
  readonly type: LinkType;
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

/** How far the law has gone with this person in this case. Shown beside the role at every step. */
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
};

/** What may be a step of a chain. */
export type LinkType =
  /** A thing featured in a case. */
  | 'FEATURED'
  /** A person in a case, with a role. */
  | 'INVOLVED_IN'
  /** A person knows a person. */
  | 'KNOWS'
  /** A person used, owned or kept a thing. */
  | 'USED';

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

/** A name that a person is said to bear. */
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

/** Anything that has an id of its own: records, links and shared things. */
export type Node = {
  /** The public id: a keyed hash that tells nothing and never changes. */
  readonly id: Scalars['ID']['output'];
};

/** What sort of thing an object is. */
export type ObjectType =
  /** The number of a helpline: common by nature, and set aside when chains are searched. */
  | 'HELPLINE'
  /** A phone. */
  | 'PHONE'
  /** A vehicle. */
  | 'VEHICLE';

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
  /** Who may see it. */
  readonly marking: Marking;
  /** The MoPI group. */
  readonly mopiGroup: MopiGroup;
  /** The names that the person is said to bear, all of them; a protected person's only with an unmask. */
  readonly names: ReadonlyArray<Name>;
  /** What the person is called where no name is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** When the force recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When keeping it is next reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The source that the record rests on, where the reader may see it. */
  readonly source: Maybe<Source>;
  /** Free text about the person; a protected person's only with an unmask. */
  readonly texts: ReadonlyArray<Text>;
  /** The phones and vehicles that the person used. */
  readonly things: UsedConnection;
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

/** The role of a person in a case; it stands on the link, never on the person. */
export type PersonRole =
  /** Made it possible, by a named person's assessment. */
  | 'FACILITATOR'
  /** Linked; how is not known. */
  | 'LINKED_NATURE_UNKNOWN'
  /** Convicted in this very case. */
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
export type Phone = Node & Thing & {
  readonly __typename?: 'Phone';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or mark is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ThingRecord>;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A phone, by its number. */
export type PhoneCasesArgs = {
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
};

/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type Query = {
  readonly __typename?: 'Query';
  /** One case. */
  readonly case: Maybe<Case>;
  /** The cases inside the reader's view. */
  readonly cases: CaseConnection;
  /** All forces and national bodies that this service knows. */
  readonly forces: ReadonlyArray<Force>;
  /** The chains that join any of `from` with any of `to`, inside the reader's view. Links with role PROFESSIONAL or REPORTING_PERSON and information suspected to be false are not walked; common things are set aside. */
  readonly linksBetween: ChainAnswer;
  /** Any record, link or thing by its public id. */
  readonly node: Maybe<Node>;
  /** The people inside the reader's view. */
  readonly people: PersonConnection;
  /** One person. */
  readonly person: Maybe<Person>;
  /** One source. */
  readonly source: Maybe<Source>;
  /** One phone or vehicle, by its own id or by any row about it. */
  readonly thing: Maybe<Thing>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryCaseArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryLinksBetweenArgs = {
  commonAbove?: InputMaybe<Scalars['Int']['input']>;
  from: ReadonlyArray<RecordRef>;
  includeCommon?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: ReadonlyArray<RecordRef>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryPersonArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QuerySourceArgs = {
  ref: RecordRef;
};


/** Questions that crossforce answers. Each names the action that it takes, or says that it is public. */
export type QueryThingArgs = {
  ref: RecordRef;
};

/** A limit that a search reached, so that its answer may not be all. */
export type ReachedLimit =
  /** Chains: there are more chains than `limit`. */
  | 'CHAINS'
  /** Links per level: a level of the search had more links than are followed, and was left out whole. */
  | 'LINKS_PER_LEVEL'
  /** Steps: the search over what was fetched ended early. */
  | 'STEPS';

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

/** A thing that was not walked through because it is common. */
export type SetAside = {
  readonly __typename?: 'SetAside';
  /** Whether it was reached from both ends, so that it would join them. */
  readonly joinsBoth: Scalars['Boolean']['output'];
  /** With how many people and cases inside the reader's view it is joined. */
  readonly neighbours: Scalars['Int']['output'];
  /** Why it is common. */
  readonly reason: SetAsideReason;
  /** The thing. */
  readonly thing: Thing;
};

/** Why a thing is common. */
export type SetAsideReason =
  /** By its nature: a helpline. */
  | 'KIND'
  /** It has more than `commonAbove` readable neighbours. */
  | 'NEIGHBOURS';

/** What a row rests on: a report, statement, download or log. */
export type Source = Node & PoliceRecord & {
  readonly __typename?: 'Source';
  /** The collar number or office of its author. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Whether it states a fact, an assessment, an allegation, an admission or a finding. */
  readonly basis: Basis;
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

/** Free text about a person or a case. */
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
};

/** Something that rows of several forces may meet in. It holds no content of its own: what is said of it stands in records and links. */
export type Thing = {
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or mark is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ThingRecord>;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** Something that rows of several forces may meet in. It holds no content of its own: what is said of it stands in records and links. */
export type ThingCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that rows of several forces may meet in. It holds no content of its own: what is said of it stands in records and links. */
export type ThingUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one force recorded of a thing. */
export type ThingRecord = Node & PoliceRecord & {
  readonly __typename?: 'ThingRecord';
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
  /** What sort of thing it is. */
  readonly type: ObjectType;
  /** Its number or mark as recorded. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** In what capacity a person used a thing. */
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

/** A person used, owned or kept a phone or a vehicle. */
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
  /** The phone or vehicle. */
  readonly thing: Thing;
  /** What sort of link it is. */
  readonly type: LinkType;
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

/** A vehicle, by its mark. */
export type Vehicle = Node & Thing & {
  readonly __typename?: 'Vehicle';
  /** The cases that it featured in. */
  readonly cases: FeaturedConnection;
  /** The public id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called where no number or mark is shown: the short form of the id. */
  readonly pseudonym: Scalars['String']['output'];
  /** What each force recorded of it, as far as the reader may see. */
  readonly records: ReadonlyArray<ThingRecord>;
  /** The people who used it. */
  readonly users: UsedConnection;
};


/** A vehicle, by its mark. */
export type VehicleCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vehicle, by its mark. */
export type VehicleUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  AccessPurpose: AccessPurpose;
  AcquaintanceNature: AcquaintanceNature;
  Action: Action;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Case: ResolverTypeWrapper<CaseRecord>;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseStatus: CaseStatus;
  Chain: ResolverTypeWrapper<ChainFound>;
  ChainAnswer: ResolverTypeWrapper<AnswerFound>;
  ChainStep: ResolverTypeWrapper<StepFound>;
  CocadStrand: CocadStrand;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FeatureCapacity: FeatureCapacity;
  Featured: ResolverTypeWrapper<FeaturedLink>;
  FeaturedConnection: ResolverTypeWrapper<FeaturedPage>;
  FeaturedEdge: ResolverTypeWrapper<Omit<FeaturedEdge, 'node'> & { node: ResolversTypes['Featured'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: ResolverTypeWrapper<ForceNode>;
  Grade: ResolverTypeWrapper<Grade>;
  GscLevel: GscLevel;
  HandlingCode: HandlingCode;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierRecord>;
  IdentifierKind: IdentifierKind;
  IdentityStatus: IdentityStatus;
  InformationAssessment: InformationAssessment;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvolvedIn: ResolverTypeWrapper<InvolvedInLink>;
  InvolvedInConnection: ResolverTypeWrapper<InvolvedInPage>;
  InvolvedInEdge: ResolverTypeWrapper<Omit<InvolvedInEdge, 'node'> & { node: ResolversTypes['InvolvedIn'] }>;
  Knows: ResolverTypeWrapper<KnowsLink>;
  KnowsConnection: ResolverTypeWrapper<KnowsPage>;
  KnowsEdge: ResolverTypeWrapper<Omit<KnowsEdge, 'node'> & { node: ResolversTypes['Knows'] }>;
  LegalStatus: LegalStatus;
  Link: ResolverTypeWrapper<AnyLink>;
  LinkType: LinkType;
  Marking: ResolverTypeWrapper<MarkingParts>;
  MopiGroup: MopiGroup;
  Name: ResolverTypeWrapper<NameRecord>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<AnyNode>;
  ObjectType: ObjectType;
  Overlap: Overlap;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonRole: PersonRole;
  Phone: ResolverTypeWrapper<ThingNode>;
  PoliceRecord: ResolverTypeWrapper<AnyRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedLimit: ReachedLimit;
  RecordRef: RecordRef;
  ReferenceInput: ReferenceInput;
  RiskFlag: RiskFlag;
  SetAside: ResolverTypeWrapper<SetAsideFound>;
  SetAsideReason: SetAsideReason;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceEvaluation: SourceEvaluation;
  SourceKind: SourceKind;
  StepFactors: ResolverTypeWrapper<StepFactors>;
  Strand: Strand;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Text: ResolverTypeWrapper<TextRecord>;
  Thing: ResolverTypeWrapper<ThingNode>;
  ThingRecord: ResolverTypeWrapper<ThingRecordRecord>;
  UseCapacity: UseCapacity;
  Used: ResolverTypeWrapper<UsedLink>;
  UsedConnection: ResolverTypeWrapper<UsedPage>;
  UsedEdge: ResolverTypeWrapper<Omit<UsedEdge, 'node'> & { node: ResolversTypes['Used'] }>;
  Vehicle: ResolverTypeWrapper<ThingNode>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Case: CaseRecord;
  CaseConnection: CasePage;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  Chain: ChainFound;
  ChainAnswer: AnswerFound;
  ChainStep: StepFound;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Featured: FeaturedLink;
  FeaturedConnection: FeaturedPage;
  FeaturedEdge: Omit<FeaturedEdge, 'node'> & { node: ResolversParentTypes['Featured'] };
  Float: Scalars['Float']['output'];
  Force: ForceNode;
  Grade: Grade;
  ID: Scalars['ID']['output'];
  Identifier: IdentifierRecord;
  Int: Scalars['Int']['output'];
  InvolvedIn: InvolvedInLink;
  InvolvedInConnection: InvolvedInPage;
  InvolvedInEdge: Omit<InvolvedInEdge, 'node'> & { node: ResolversParentTypes['InvolvedIn'] };
  Knows: KnowsLink;
  KnowsConnection: KnowsPage;
  KnowsEdge: Omit<KnowsEdge, 'node'> & { node: ResolversParentTypes['Knows'] };
  Link: AnyLink;
  Marking: MarkingParts;
  Name: NameRecord;
  Node: AnyNode;
  PageInfo: PageInfo;
  Period: Period;
  Person: PersonRecord;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Phone: ThingNode;
  PoliceRecord: AnyRecord;
  Query: Record<PropertyKey, never>;
  RecordRef: RecordRef;
  ReferenceInput: ReferenceInput;
  SetAside: SetAsideFound;
  Source: SourceRecord;
  StepFactors: StepFactors;
  String: Scalars['String']['output'];
  Text: TextRecord;
  Thing: ThingNode;
  ThingRecord: ThingRecordRecord;
  Used: UsedLink;
  UsedConnection: UsedPage;
  UsedEdge: Omit<UsedEdge, 'node'> & { node: ResolversParentTypes['Used'] };
  Vehicle: ThingNode;
};

export type AccessDirectiveArgs = {
  action: Action;
  purposes?: Maybe<ReadonlyArray<AccessPurpose>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cocadStrand?: Resolver<Maybe<ResolversTypes['CocadStrand']>, ParentType, ContextType>;
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
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  things?: Resolver<ResolversTypes['FeaturedConnection'], ParentType, ContextType, RequireFields<CaseThingsArgs, 'first'>>;
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
  worstInformation?: Resolver<Maybe<ResolversTypes['InformationAssessment']>, ParentType, ContextType>;
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
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FeaturedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Featured'] = ResolversParentTypes['Featured']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['FeatureCapacity'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
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
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedIn'] = ResolversParentTypes['InvolvedIn']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalStatus?: Resolver<ResolversTypes['LegalStatus'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PersonRole'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Featured' | 'InvolvedIn' | 'Knows' | 'Used', ParentType, ContextType>;
};

export type MarkingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  gsc?: Resolver<ResolversTypes['GscLevel'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Case' | 'Featured' | 'Identifier' | 'InvolvedIn' | 'Knows' | 'Name' | 'Person' | 'Phone' | 'Source' | 'Text' | 'ThingRecord' | 'Used' | 'Vehicle', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  identityStatus?: Resolver<ResolversTypes['IdentityStatus'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  things?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<PersonThingsArgs, 'first'>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ThingRecord']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<PhoneUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceRecord'] = ResolversParentTypes['PoliceRecord']> = {
  __resolveType: TypeResolveFn<'Case' | 'Identifier' | 'Name' | 'Person' | 'Source' | 'Text' | 'ThingRecord', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'ref'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  forces?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  linksBetween?: Resolver<ResolversTypes['ChainAnswer'], ParentType, ContextType, RequireFields<QueryLinksBetweenArgs, 'commonAbove' | 'from' | 'includeCommon' | 'limit' | 'maxHops' | 'to'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'ref'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'ref'>>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType, RequireFields<QueryThingArgs, 'ref'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepFactors'] = ResolversParentTypes['StepFactors']> = {
  grade?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Phone' | 'Vehicle', ParentType, ContextType>;
};

export type ThingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingRecord'] = ResolversParentTypes['ThingRecord']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mopiGroup?: Resolver<ResolversTypes['MopiGroup'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ObjectType'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ThingRecord']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UsedConnection'], ParentType, ContextType, RequireFields<VehicleUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainAnswer?: ChainAnswerResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Featured?: FeaturedResolvers<ContextType>;
  FeaturedConnection?: FeaturedConnectionResolvers<ContextType>;
  FeaturedEdge?: FeaturedEdgeResolvers<ContextType>;
  Force?: ForceResolvers<ContextType>;
  Grade?: GradeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvolvedIn?: InvolvedInResolvers<ContextType>;
  InvolvedInConnection?: InvolvedInConnectionResolvers<ContextType>;
  InvolvedInEdge?: InvolvedInEdgeResolvers<ContextType>;
  Knows?: KnowsResolvers<ContextType>;
  KnowsConnection?: KnowsConnectionResolvers<ContextType>;
  KnowsEdge?: KnowsEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Marking?: MarkingResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  PoliceRecord?: PoliceRecordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SetAside?: SetAsideResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StepFactors?: StepFactorsResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  ThingRecord?: ThingRecordResolvers<ContextType>;
  Used?: UsedResolvers<ContextType>;
  UsedConnection?: UsedConnectionResolvers<ContextType>;
  UsedEdge?: UsedEdgeResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
