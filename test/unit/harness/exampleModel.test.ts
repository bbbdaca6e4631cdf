import { describe, expect, test } from '@jest/globals';
import {
  crimeStatuses,
  eventTypes,
  exploitationTypes,
  featureCapacities,
  genders,
  importedIdentifierKinds,
  networkDefinitions,
  networkRoles,
  networkStatuses,
  personRoles,
  presenceNatures,
  textKinds,
  valueStatuses,
  workCapacities,
} from '../../../src/domains/enumerations.ts';
import { locationTypes, objectTypes, organisationTypes } from '../../../src/domains/thingTypes.ts';
import { definitions } from '../../../src/domains/index.ts';
import { rowFault } from '../../../src/domains/rowRules.ts';
import { columnsOf, endsOf } from '../../../src/exchange/import/columns.ts';
import { cell, listOf, named, type Row } from '../../harness/oracle/rows.ts';
import { forces, linesOf, ofNoun } from './example.ts';

const assessmentOf = (row: Row): string[] =>
  ['assessed_by', 'assessed_on', 'assessment_ref'].map((column) => cell(row, column));

describe('the rows of the example keep the rules of the whole model: they', () => {
  test('call a person an offender only where the law has convicted', () => {
    const offenders = ofNoun('INVOLVED_IN').filter((row) => cell(row, 'role') === 'OFFENDER');
    expect(offenders.length).toBeGreaterThan(1);
    expect(new Set(offenders.map((row) => cell(row, 'legal_status')))).toEqual(new Set(['CONVICTED']));
    const facilitators = ofNoun('INVOLVED_IN').filter((row) => cell(row, 'role') === 'FACILITATOR');
    expect(facilitators.length).toBeGreaterThan(1);
    for (const row of facilitators) expect(assessmentOf(row)).not.toContain('');
  });

  test('give a role in a network that is an assessment to somebody named, and each network two members', () => {
    const members = ofNoun('MEMBER_OF');
    for (const row of members) {
      const open = ['ASSOCIATE', 'UNKNOWN'].includes(cell(row, 'network_role'));
      if (!open) expect([row.key, assessmentOf(row).includes('')]).toEqual([row.key, false]);
    }
    for (const { key } of ofNoun('Network')) {
      const people = members
        .filter((row) => named(row, 'network_id') === key)
        .map((row) => named(row, 'person_id'));
      expect([key, new Set(people).size > 1]).toEqual([key, true]);
    }
  });

  test('give each crime a place, and each unidentified person four descriptors or a report', () => {
    const placed = new Set(ofNoun('OCCURRED_AT').map((row) => named(row, 'crime_id')));
    expect(ofNoun('Crime').filter(({ key }) => !placed.has(key))).toEqual([]);
    const columns = ['gender', 'build', 'complexion', 'distinguishing_feature', 'left_eye', 'right_eye'];
    const unidentified = ofNoun('Person').filter((row) => cell(row, 'identity_status') === 'UNIDENTIFIED');
    expect(unidentified.length).toBeGreaterThan(2);
    for (const { key } of unidentified) {
      const said = ofNoun('Description').filter((row) => named(row, 'person_id') === key);
      const has = (column: string): boolean => said.some((row) => cell(row, column) !== '');
      const known = [...columns, 'ethnicity_observed'].filter(has);
      const reported = ofNoun('MENTIONS').some((row) => named(row, 'record_id') === key);
      expect([key, known.length >= 4 || reported]).toEqual([key, true]);
    }
  });

  test('hold every value of the enumerations that rows may have', () => {
    const column = (noun: string, name: string): ReadonlySet<string> =>
      new Set(ofNoun(noun).flatMap((row) => listOf(row, name)));
    for (const [noun, name, values] of [
      ['INVOLVED_IN', 'role', personRoles],
      ['ObjectRecord', 'type', objectTypes],
      ['LocationRecord', 'type', locationTypes],
      ['OrganisationRecord', 'type', organisationTypes],
      ['Crime', 'status', crimeStatuses],
      ['Crime', 'exploitation', exploitationTypes],
      ['Event', 'type', eventTypes],
      ['Network', 'status', networkStatuses],
      ['Network', 'definitions', networkDefinitions],
      ['MEMBER_OF', 'network_role', networkRoles],
      ['Description', 'gender', genders],
      ['Description', 'ethnicity_status', valueStatuses],
      ['Description', 'nationality_status', valueStatuses],
      ['Text', 'kind', textKinds],
      ['PRESENT_AT', 'nature', presenceNatures],
      ['WORKED_FOR', 'capacity', workCapacities],
      ['FEATURED', 'capacity', featureCapacities],
      ['Identifier', 'kind', importedIdentifierKinds.filter((kind) => kind !== 'CRO')],
    ] as const) {
      expect([noun, name, [...column(noun, name)].sort()]).toEqual([noun, name, [...values].sort()]);
    }
  });
});

describe('the importer’s rules over a whole row', () => {
  test.each(forces.flatMap((force) => definitions.map((definition) => ({ force, definition }))))(
    'refuse nothing of $force/$definition.file',
    ({ force, definition }) => {
      for (const line of linesOf(`${force}/${definition.file}`)) {
        const filled = columnsOf(definition).filter(({ name }) => (line[name] ?? '') !== '');
        const values = Object.fromEntries(
          filled
            .filter(({ property }) => property !== undefined)
            .map(({ name, property, rule }) => [property ?? '', rule.parse(line[name] ?? '')]),
        );
        const ends = endsOf(definition).map(({ column }) => [column, line[column] ?? ''] as const);
        const references = Object.fromEntries(ends.filter(([, reference]) => reference !== ''));
        expect([line['id'], rowFault(definition, { values, references })]).toEqual([line['id'], undefined]);
      }
    },
  );
});
