import { nouns, satellites } from '../../src/domains/index.ts';
import { searchKeysOf } from '../../src/domains/name/keys.ts';
import type { LinkTypeName, Records } from '../../src/domains/records.ts';
import type { Props } from './lawsGraph.ts';

/** What the rows of the laws' fixture say: something for every property that a statement reads. All is invented. */

export type LinkType = LinkTypeName;
type Said = 'Name' | 'Identifier' | 'Description' | 'Text' | 'ObjectRecord' | 'LocationRecord';
export type Noun = 'Person' | 'Case' | 'Crime' | 'Event' | 'Network' | 'IntelligenceReport';
export type Label = Extract<keyof Records, 'Source' | Noun | Said | 'OrganisationRecord'>;

const dates: Props = {
  fromMin: '2018-01-01',
  fromMax: '2018-12-31',
  toMin: '2019-03-01',
  toMax: '2019-03-31',
  fromPrecision: 'YEAR',
  toPrecision: 'MONTH',
};

/** Takes the days away. */
export const undated: Props = Object.fromEntries(Object.keys(dates).map((key) => [key, undefined]));

export const contentOf: Readonly<Record<Label | LinkType, (reference: string) => Props>> = {
  Source: (reference) => ({ kind: 'STATEMENT', title: `Statement ${reference}`, madeOn: '2019-05-01' }),
  Person: () => ({ identityStatus: 'CONFIRMED' }),
  Case: () => ({ status: 'CLOSED_NFA', outcome: '18', ...dates }),
  Crime: () => ({ offence: '22B', status: 'FILED', outcome: '18', flags: ['CSE'], ...dates }),
  Event: () => ({ type: 'MISSING_EPISODE', ...dates }),
  Network: () => ({ status: 'ASSESSED', definitions: ['LOCAL'], cocadStrand: 'CSE', ...dates }),
  IntelligenceReport: () => ({ flags: ['CSE'], exploitation: 'SEXUAL', ...dates }),
  Name: (reference) => {
    const name = { given: 'Given', middle: 'Middle', family: `Of ${reference}` };
    return { kind: 'ALIAS', ...name, searchKeys: searchKeysOf(name) };
  },
  Identifier: (reference) => ({
    kind: 'OTHER',
    value: `no ${reference}`,
    normal: '20990000101Q',
    validity: 'NOT_CHECKED',
  }),
  Description: (reference) => ({
    feature: `Mark of ${reference}`,
    birthDate: '1991',
    birthMin: '1991-01-01',
    birthMax: '1991-12-31',
  }),
  Text: (reference) => ({ kind: 'ACCOUNT', body: `What ${reference} says.` }),
  ObjectRecord: (reference) => ({ type: 'PHONE', value: `value of ${reference}`, validity: 'INVALID' }),
  LocationRecord: (reference) => ({
    type: 'TAKEAWAY',
    town: 'Northmere',
    areaCode: 'ZX1000001',
    description: `Place of ${reference}`,
    validity: 'VALID',
  }),
  OrganisationRecord: (reference) => ({
    type: 'TAXI_FIRM',
    name: `Firm of ${reference}`,
    town: 'Northmere',
    areaCode: 'ZX1000001',
    validity: 'VALID',
  }),
  INVOLVED_IN: () => ({ role: 'SUSPECT', legalStatus: 'SUSPECTED', ageMin: 26, ageMax: 27, ...dates }),
  USED: () => ({ capacity: 'OWNER', ...dates }),
  PRESENT_AT: () => ({ nature: 'HOME', ...dates }),
  WORKED_FOR: () => ({ capacity: 'DRIVER', ...dates }),
  KNOWS: () => ({ nature: 'FAMILY', ...dates }),
  MEMBER_OF: () => ({ networkRole: 'ASSOCIATE', ...dates }),
  PART_OF: () => dates,
  OCCURRED_AT: () => dates,
  FEATURED: () => ({ capacity: 'SEEN', ...dates }),
  BASED_AT: () => dates,
  MENTIONS: () => dates,
};

/** A record's labels, from its definition. */
export const labelsOf = (label: Label): string[] => [
  'Record',
  ...(nouns.some((noun) => noun.label === label && noun.entity) ? ['Entity'] : []),
  ...(satellites.some((said) => said.label === label && said.joined === 'DESCRIBES') ? ['ThingRecord'] : []),
  label,
];

const letters: Readonly<Record<LinkType, string>> = {
  INVOLVED_IN: 'L',
  USED: 'U',
  PRESENT_AT: 'H',
  WORKED_FOR: 'J',
  KNOWS: 'K',
  MEMBER_OF: 'M',
  PART_OF: 'P',
  OCCURRED_AT: 'O',
  FEATURED: 'F',
  BASED_AT: 'B',
  MENTIONS: 'MI',
};

/** With which letters a link's reference begins, as in examples/two-forces: a role in a crime is LC, in an event LE. */
export const letterOf = (type: LinkType, labels: readonly string[]): string =>
  type === 'MENTIONS'
    ? letters[type]
    : `${letters[type]}${labels.includes('Crime') ? 'C' : labels.includes('Event') ? 'E' : ''}`;
