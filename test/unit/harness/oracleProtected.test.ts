import { describe, expect, test } from '@jest/globals';
import { protectedPeople, protectedRows } from '../../harness/oracle/protected.ts';
import type { Row } from '../../harness/oracle/rows.ts';

/** Who is protected and by which rows she may be known, one rule at a time, each beside a case that it leaves alone. */

const row = (noun: string, id: string, cells: Row['cells'] = {}): Row => ({
  key: `X1/rms/${id}`,
  noun,
  force: 'X1',
  system: 'rms',
  cells: { id, ...cells },
  knownFrom: Date.parse('2020-01-01'),
  knownTo: Infinity,
});

const she = row('Person', 'P1');
const asking = row('Person', 'P1', { anonymity: 'yes' });
const inCase = (role: string, more: Row['cells'] = {}): Row =>
  row('INVOLVED_IN', 'L1', { person_id: 'P1', case_id: 'C1', role, ...more });
const inCrime = (role: string): Row => row('INVOLVED_IN', 'L1', { person_id: 'P1', crime_id: 'CR1', role });
const inEvent = (role: string): Row => row('INVOLVED_IN', 'L1', { person_id: 'P1', event_id: 'E1', role });
const aCase = (cells: Row['cells'] = {}): Row => row('Case', 'C1', cells);
const crime = (offence: string, flags = ''): Row => row('Crime', 'CR1', { offence, flags });
const event = (type: string, flags = '', from = '2019-06-01'): Row =>
  row('Event', 'E1', { type, flags, from });
const born = (birth: string): Row => row('Description', `D${birth}`, { person_id: 'P1', birth_date: birth });

describe('a person is protected', () => {
  test.each<[string, boolean, readonly Row[]]>([
    ['a victim of a sexual offence', true, [she, crime('22B'), inCrime('VICTIM')]],
    ['a victim of kidnapping', false, [she, crime('36'), inCrime('VICTIM')]],
    ['a victim of kidnapping flagged CSE', true, [she, crime('36', 'CCE;CSE'), inCrime('VICTIM')]],
    ['a suspect of a sexual offence', false, [she, crime('22B'), inCrime('SUSPECT')]],
    ['a victim in a case with a strand', true, [she, aCase({ cocad_strand: 'UNKNOWN' }), inCase('VICTIM')]],
    ['a victim in a case flagged CSE', true, [she, aCase({ flags: 'CSE' }), inCase('VICTIM')]],
    ['a victim in another case', false, [she, aCase({ flags: 'CCE' }), inCase('VICTIM')]],
    ['a victim in an event flagged CSE', true, [she, event('PARTY', 'CSE'), inEvent('VICTIM')]],
    ['a victim in another event', false, [she, event('PARTY'), inEvent('VICTIM')]],
    ['a suspect who was coerced', true, [she, aCase(), inCase('SUSPECT', { coerced: 'yes' })]],
    ['a suspect who was not', false, [she, aCase(), inCase('SUSPECT', { coerced: 'no' })]],
    ['a coerced member', true, [she, row('MEMBER_OF', 'M1', { person_id: 'P1', coerced: 'yes' })]],
    ['a missing person of unknown age', true, [she, event('MISSING_EPISODE'), inEvent('SUBJECT')]],
    ['one safeguarded at 17', true, [she, event('SAFEGUARDING'), inEvent('SUBJECT'), born('2001-06-02')]],
    ['one safeguarded at 18', false, [she, event('SAFEGUARDING'), inEvent('SUBJECT'), born('2001-06-01')]],
    [
      'one missing at 17 or 18',
      true,
      [she, event('MISSING_EPISODE'), inEvent('SUBJECT'), born('1970'), born('2001-06')],
    ],
    ['a child in custody', false, [she, event('CUSTODY'), inEvent('SUBJECT'), born('2005')]],
    ['a witness who asked', true, [asking, aCase(), inCase('WITNESS')]],
    ['a reporting person who asked', true, [asking, event('SIGHTING'), inEvent('REPORTING_PERSON')]],
    ['a suspect who asked', false, [asking, aCase(), inCase('SUSPECT')]],
    ['a witness who did not ask', false, [she, aCase(), inCase('WITNESS')]],
  ])('%s: %s', (_, expected, rows) => {
    expect([...protectedPeople(rows)]).toEqual(expected ? ['X1/rms/P1'] : []);
  });
});

describe('of a protected person', () => {
  const world = [
    row('Person', 'P1', { source_id: 'S1' }),
    row('Person', 'P2', { source_id: 'S2' }),
    row('Name', 'N1', { person_id: 'P1', source_id: 'S3' }),
    row('Description', 'D1', { person_id: 'P1' }),
    row('Name', 'N2', { person_id: 'P2' }),
    row('Crime', 'CR1', { offence: '22B', source_id: 'S4' }),
    row('Text', 'T1', { crime_id: 'CR1', source_id: 'S5' }),
    inCrime('VICTIM'),
    row('LocationRecord', 'A1', { uprn: '1' }),
    row('LocationRecord', 'A2', { uprn: '01' }),
    row('LocationRecord', 'A3', { uprn: '3' }),
    row('LocationRecord', 'A4', { uprn: '4' }),
    row('PRESENT_AT', 'H1', { person_id: 'P1', location_id: 'A1', nature: 'HOME' }),
    row('PRESENT_AT', 'H2', { person_id: 'P1', location_id: 'A3', nature: 'PLACED' }),
    row('PRESENT_AT', 'H3', { person_id: 'P2', location_id: 'A3', nature: 'FREQUENTS' }),
    row('PRESENT_AT', 'H4', { person_id: 'P1', location_id: 'A4', nature: 'FREQUENTS' }),
    ...['SCHOOL', 'WORK'].map((nature, at) =>
      row('PRESENT_AT', `H${at + 5}`, { person_id: 'P1', location_id: 'A4', nature }),
    ),
    row('OCCURRED_AT', 'O1', { crime_id: 'CR1', location_id: 'A2' }),
    row('OCCURRED_AT', 'O2', { crime_id: 'CR1', location_id: 'A3' }),
    row('OrganisationRecord', 'G1', { registry_number: '1' }),
    row('WORKED_FOR', 'J1', { person_id: 'P1', organisation_id: 'G1', capacity: 'OWNER' }),
    row('WORKED_FOR', 'J2', { person_id: 'P2', organisation_id: 'G1', capacity: 'OWNER' }),
    row('KNOWS', 'K1', { person_id: 'P2', other_id: 'P1', nature: 'FAMILY' }),
    row('KNOWS', 'K2', { person_id: 'P2', other_id: 'P1', nature: 'FRIEND', source_id: 'S6' }),
    row('ObjectRecord', 'B1', { type: 'PHONE', value: '+999100000001' }),
    row('USED', 'U1', { person_id: 'P1', object_id: 'B1', capacity: 'SUBSCRIBER' }),
    row('MENTIONS', 'MI1', { report_id: 'R1', record_id: 'P1', source_id: 'S7' }),
    row('MENTIONS', 'MI2', { report_id: 'R1', record_id: 'P2', source_id: 'S8' }),
  ];

  test('names, texts, whereabouts, family, things of hers alone and what they rest on are hidden, and no more', () => {
    const hidden = [...protectedRows(world)].map((key) => key.slice(7)).sort();
    const things = ['A1', 'A2', 'B1'];
    const links = ['H1', 'H2', 'H5', 'H6', 'J1', 'K1', 'O1'];
    const sources = ['S1', 'S3', 'S4', 'S5', 'S6', 'S7'];
    expect(hidden).toEqual([...things, 'D1', ...links, 'N1', ...sources, 'T1'].sort());
  });
});
