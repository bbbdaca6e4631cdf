import type { Base, Dated, Referenced } from './common.ts';
import type { Stored } from './define.ts';
import type { policeCase } from './case/definition.ts';
import type { identifierKinds } from './enumerations.ts';
import type { featured, involvedIn, knows, used } from './link/definition.ts';
import type { identifier } from './identifier/definition.ts';
import type { name } from './name/definition.ts';
import type { person } from './person/definition.ts';
import type { source } from './source/definition.ts';
import type { text } from './text/definition.ts';
import type { thingRecord } from './thing/definition.ts';

/** What the decoders give, by label and by link type; the GraphQL types' parents (codegen.yml, mappers). */

interface Labelled<L extends string> {
  readonly __typename: L;
}

interface Linked<T extends string> extends Base, Dated, Referenced {
  readonly __typename: T;
  readonly start: string;
  readonly end: string;
}

export interface ThingNode {
  readonly __typename: 'Phone' | 'Vehicle';
  readonly id: string;
}

export interface ForceNode {
  readonly __typename: 'Force';
  readonly code: string;
  readonly name: string;
  readonly contactUnit: string;
}

export interface Records {
  Person: Labelled<'Person'> & Base & Stored<typeof person.fields>;
  Case: Labelled<'Case'> & Base & Dated & Stored<typeof policeCase.fields>;
  Source: Labelled<'Source'> & Base & Referenced & Stored<typeof source.fields>;
  Name: Labelled<'Name'> & Base & Referenced & Stored<typeof name.fields>;
  Identifier: Labelled<'Identifier'> &
    Base &
    Referenced & { readonly kind: (typeof identifierKinds)[number]; readonly value: string } & Omit<
      Stored<typeof identifier.fields>,
      'kind'
    >;
  Text: Labelled<'Text'> & Base & Referenced & Stored<typeof text.fields>;
  ThingRecord: Labelled<'ThingRecord'> & Base & Referenced & Stored<typeof thingRecord.fields>;
  Thing: ThingNode;
  Force: ForceNode;
}

export interface Links {
  INVOLVED_IN: Linked<'InvolvedIn'> & Stored<typeof involvedIn.fields>;
  USED: Linked<'Used'> & Stored<typeof used.fields>;
  KNOWS: Linked<'Knows'> & Stored<typeof knows.fields>;
  FEATURED: Linked<'Featured'> & Stored<typeof featured.fields>;
}

export type PersonRecord = Records['Person'];
export type CaseRecord = Records['Case'];
export type SourceRecord = Records['Source'];
export type NameRecord = Records['Name'];
export type IdentifierRecord = Records['Identifier'];
export type TextRecord = Records['Text'];
export type ThingRecordRecord = Records['ThingRecord'];
export type InvolvedInLink = Links['INVOLVED_IN'];
export type UsedLink = Links['USED'];
export type KnowsLink = Links['KNOWS'];
export type FeaturedLink = Links['FEATURED'];

/** Every record of one force. */
export type AnyRecord = Exclude<Records[keyof Records], ThingNode | ForceNode>;
export type AnyLink = Links[keyof Links];
export type AnyNode = AnyRecord | AnyLink | ThingNode;

/** The parts of a key that a reader of the record may know. */
export interface MarkingParts {
  readonly gsc: 'OFFICIAL' | 'OFFICIAL_SENSITIVE' | 'SECRET';
  readonly handling: 'P' | 'C';
  readonly strand: 'GENERAL' | 'CSE' | 'INTELLIGENCE' | 'STANDARDS' | 'INQUIRY';
  readonly team: string | null;
}
