import type { AreaNode } from './area/rules.ts';
import type { EthnicityNode, GradeNode, OffenceNode, OutcomeNode } from './reference/records.ts';
import type { Base, Dated, Referenced } from './common.ts';
import type { Stored, ThingKind } from './define.ts';
import type { policeCase } from './case/definition.ts';
import type { crime } from './crime/definition.ts';
import type { description } from './description/definition.ts';
import type { identifierKinds, validities } from './enumerations.ts';
import type { event } from './event/definition.ts';
import type { intelligenceReport } from './intelligence/definition.ts';
import type * as link from './link/definition.ts';
import type { locationRecord } from './location/definition.ts';
import type { name } from './name/definition.ts';
import type { network } from './network/definition.ts';
import type { organisationRecord } from './organisation/definition.ts';
import type { person } from './person/definition.ts';
import type { source } from './source/definition.ts';
import type { text } from './text/definition.ts';
import type { objectRecord } from './thing/definition.ts';

/** What the decoders give, by label and by link type; the GraphQL types' parents (codegen.yml, mappers). */

interface Labelled<L extends string> {
  readonly __typename: L;
}

interface Linked<T extends string> extends Base, Dated, Referenced {
  readonly __typename: T;
  readonly start: string;
  readonly end: string;
}

/** A row about a thing, or an identifier, whose values have rules. */
interface Ruled {
  readonly validity: (typeof validities)[number];
}

export interface ThingNode<K extends ThingKind = ThingKind> extends Labelled<K> {
  readonly id: string;
}

export interface ForceNode extends Labelled<'Force'> {
  readonly code: string;
  readonly name: string;
  readonly contactUnit: string;
}

interface Nouns {
  Person: Labelled<'Person'> & Base & Stored<typeof person.fields>;
  Case: Labelled<'Case'> & Base & Dated & Stored<typeof policeCase.fields>;
  Crime: Labelled<'Crime'> & Base & Dated & Stored<typeof crime.fields>;
  Event: Labelled<'Event'> & Base & Dated & Stored<typeof event.fields>;
  Network: Labelled<'Network'> & Base & Dated & Stored<typeof network.fields>;
  IntelligenceReport: Labelled<'IntelligenceReport'> &
    Base &
    Dated &
    Stored<typeof intelligenceReport.fields>;
  Source: Labelled<'Source'> & Base & Referenced & Stored<typeof source.fields>;
}

interface Satellites {
  Name: Labelled<'Name'> & Base & Referenced & Stored<typeof name.fields>;
  Identifier: Labelled<'Identifier'> &
    Base &
    Referenced &
    Ruled & { readonly kind: (typeof identifierKinds)[number]; readonly value: string };
  Description: Labelled<'Description'> &
    Base &
    Dated &
    Referenced &
    Stored<typeof description.fields> & {
      readonly birthMin: string | null;
      readonly birthMax: string | null;
    };
  Text: Labelled<'Text'> & Base & Referenced & Stored<typeof text.fields>;
  ObjectRecord: Labelled<'ObjectRecord'> & Base & Referenced & Ruled & Stored<typeof objectRecord.fields>;
  LocationRecord: Labelled<'LocationRecord'> &
    Base &
    Referenced &
    Ruled &
    Stored<typeof locationRecord.fields>;
  OrganisationRecord: Labelled<'OrganisationRecord'> &
    Base &
    Referenced &
    Ruled &
    Stored<typeof organisationRecord.fields>;
}

export type OccurrenceRecord = Nouns['Case'] | Nouns['Crime'] | Nouns['Event'];
export type EntityNode = Exclude<Nouns[keyof Nouns], Nouns['Source']> | ThingNode;
export type ObjectKind = Exclude<ThingKind, 'Location' | 'Organisation'>;

export interface Records extends Nouns, Satellites {
  Occurrence: OccurrenceRecord;
  Entity: EntityNode;
  Thing: ThingNode;
  ObjectThing: ObjectNode;
  Location: ThingNode<'Location'>;
  Organisation: ThingNode<'Organisation'>;
  Force: ForceNode;
  Area: AreaNode;
  Offence: OffenceNode;
  Outcome: OutcomeNode;
  Grade: GradeNode;
  EthnicityCode: EthnicityNode;
}

export interface Links {
  INVOLVED_IN: Linked<'InvolvedIn'> &
    Stored<typeof link.involvedInCase.fields> & {
      readonly ageMin: number | null;
      readonly ageMax: number | null;
    };
  USED: Linked<'Used'> & Stored<typeof link.used.fields>;
  PRESENT_AT: Linked<'PresentAt'> & Stored<typeof link.presentAt.fields>;
  WORKED_FOR: Linked<'WorkedFor'> & Stored<typeof link.workedFor.fields>;
  KNOWS: Linked<'Knows'> & Stored<typeof link.knows.fields>;
  MEMBER_OF: Linked<'MemberOf'> & Stored<typeof link.memberOf.fields>;
  PART_OF: Linked<'PartOf'>;
  OCCURRED_AT: Linked<'OccurredAt'>;
  FEATURED: Linked<'Featured'> & Stored<typeof link.featuredInCase.fields>;
  BASED_AT: Linked<'BasedAt'>;
  MENTIONS: Linked<'Mentions'>;
}

export type LinkTypeName = keyof Links;

/** A row about a thing. */
export type ThingRecordNode =
  Records['ObjectRecord'] | Records['LocationRecord'] | Records['OrganisationRecord'];

/** Every record of one force. */
export type AnyRecord = Nouns[keyof Nouns] | Satellites[keyof Satellites];
export type AnyLink = Links[keyof Links];
export type AnyNode = AnyRecord | AnyLink | ThingNode;

/** What a codegen mapper names: the parent of a GraphQL type by its label or link type. */
export type PersonRecord = Records['Person'];
export type CaseRecord = Records['Case'];
export type CrimeRecord = Records['Crime'];
export type EventRecord = Records['Event'];
export type NetworkRecord = Records['Network'];
export type IntelligenceReportRecord = Records['IntelligenceReport'];
export type SourceRecord = Records['Source'];
export type NameRecord = Records['Name'];
export type IdentifierRecord = Records['Identifier'];
export type DescriptionRecord = Records['Description'];
export type TextRecord = Records['Text'];
export type ObjectRecordNode = Records['ObjectRecord'];
export type LocationRecordNode = Records['LocationRecord'];
export type OrganisationRecordNode = Records['OrganisationRecord'];
export type LocationNode = Records['Location'];
export type OrganisationNode = Records['Organisation'];
export type ObjectNode = ThingNode<ObjectKind>;
export type InvolvedInLink = Links['INVOLVED_IN'];
export type UsedLink = Links['USED'];
export type PresentAtLink = Links['PRESENT_AT'];
export type WorkedForLink = Links['WORKED_FOR'];
export type KnowsLink = Links['KNOWS'];
export type MemberOfLink = Links['MEMBER_OF'];
export type PartOfLink = Links['PART_OF'];
export type OccurredAtLink = Links['OCCURRED_AT'];
export type FeaturedLink = Links['FEATURED'];
export type BasedAtLink = Links['BASED_AT'];
export type MentionsLink = Links['MENTIONS'];

/** The parts of a key that a reader of the record may know. */
export interface MarkingParts {
  readonly gsc: 'OFFICIAL' | 'OFFICIAL_SENSITIVE' | 'SECRET';
  readonly handling: 'P' | 'C';
  readonly strand: 'GENERAL' | 'CSE' | 'INTELLIGENCE' | 'STANDARDS' | 'INQUIRY';
  readonly team: string | null;
}
