import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { description } from '../../../src/domains/description/definition.ts';
import { legalStatuses, networkRoles, valueStatuses } from '../../../src/domains/enumerations.ts';
import { identifier } from '../../../src/domains/identifier/definition.ts';
import {
  involvedInCase,
  involvedInCrime,
  involvedInEvent,
  knows,
  memberOf,
} from '../../../src/domains/link/definition.ts';
import { locationRecord } from '../../../src/domains/location/definition.ts';
import { name } from '../../../src/domains/name/definition.ts';
import { rowFault } from '../../../src/domains/rowRules.ts';

const ends = { person_id: 'P1', case_id: 'C1' };
const assessment = { assessedBy: 'DCI-0417', assessedOn: '2021-05-04', assessmentRef: 'NA-1' };
const without = (property: keyof typeof assessment): object =>
  Object.fromEntries(Object.entries(assessment).filter(([key]) => key !== property));

describe.each([involvedInCase, involvedInCrime, involvedInEvent])('a role in $file', (definition) => {
  const fault = (values: object) => rowFault(definition, { values: { ...values }, references: ends });

  test('is OFFENDER only beside a conviction', () => {
    const allowed = legalStatuses.filter(
      (legalStatus) => fault({ role: 'OFFENDER', legalStatus }) === undefined,
    );
    expect(allowed).toEqual(['CONVICTED']);
  });

  test('is FACILITATOR only with a whole assessment', () => {
    expect(fault({ role: 'FACILITATOR', legalStatus: 'CONVICTED' })).toMatchObject({ column: 'role' });
    for (const left of ['assessedBy', 'assessedOn', 'assessmentRef'] as const)
      expect(fault({ role: 'FACILITATOR', ...without(left) })).toMatchObject({ column: 'role' });
    expect(fault({ role: 'FACILITATOR', legalStatus: 'NONE', ...assessment })).toBeUndefined();
  });

  test('of another sort stands beside any status', () => {
    for (const legalStatus of legalStatuses) expect(fault({ role: 'SUSPECT', legalStatus })).toBeUndefined();
  });
});

describe('a role in a network', () => {
  const fault = (values: object) => rowFault(memberOf, { values: { ...values }, references: {} });

  test('is an assessment of somebody named, but for two', () => {
    const free = networkRoles.filter((networkRole) => fault({ networkRole }) === undefined);
    expect(free).toEqual(['ASSOCIATE', 'UNKNOWN']);
    for (const networkRole of networkRoles) expect(fault({ networkRole, ...assessment })).toBeUndefined();
    for (const left of ['assessedBy', 'assessedOn', 'assessmentRef'] as const)
      expect(fault({ networkRole: 'CORE', ...without(left) })).toMatchObject({ column: 'network_role' });
  });

  test('of who was made to bring in others is never RECRUITER', () => {
    expect(fault({ networkRole: 'RECRUITER', coerced: true, ...assessment })).toMatchObject({
      column: 'network_role',
    });
    expect(fault({ networkRole: 'ASSOCIATE', coerced: true })).toBeUndefined();
    expect(fault({ networkRole: 'RECRUITER', coerced: false, ...assessment })).toBeUndefined();
  });
});

test('nobody knows herself', () => {
  const row = (other: string) => ({ values: {}, references: { person_id: 'P1', other_id: other } });
  expect(rowFault(knows, row('P1'))).toMatchObject({ column: 'other_id' });
  expect(rowFault(knows, row('P2'))).toBeUndefined();
});

describe('a name', () => {
  const fault = (values: object) =>
    rowFault(name, { values: { ...values }, references: { person_id: 'P1' } });

  test('has at least one part', () => {
    expect(fault({ kind: 'LEGAL' })).toMatchObject({ column: 'given' });
    for (const part of ['given', 'middle', 'family']) expect(fault({ [part]: 'A' })).toBeUndefined();
  });

  test('is no text that says nothing, and no number', () => {
    expect(fault({ given: 'A', family: 'Unknown' })).toMatchObject({ column: 'family' });
    expect(fault({ given: 'not known', family: 'A' })).toMatchObject({ column: 'given' });
    fc.assert(
      fc.property(fc.nat(), (number) =>
        expect(fault({ given: String(number) })).toMatchObject({ column: 'given' }),
      ),
    );
  });
});

describe('statuses of a description', () => {
  const fault = (values: object) =>
    rowFault(description, { values: { ...values }, references: { person_id: 'P1' } });

  test('say RECORDED only where an ethnicity stands, and nothing else beside what the person said', () => {
    expect(fault({ ethnicityStatus: 'RECORDED' })).toMatchObject({ column: 'ethnicity_status' });
    expect(fault({ ethnicityStatus: 'RECORDED', ethnicityObserved: 'IC9' })).toBeUndefined();
    const beside = valueStatuses.filter(
      (ethnicityStatus) => fault({ ethnicityStatus, ethnicitySelfDefined: 'NS' }) === undefined,
    );
    expect(beside).toEqual(['RECORDED']);
    // An officer may have noted what she was never asked for.
    for (const ethnicityStatus of valueStatuses)
      expect(fault({ ethnicityStatus, ethnicityObserved: 'IC1' })).toBeUndefined();
  });

  test('say RECORDED exactly where a nationality stands', () => {
    for (const nationalityStatus of valueStatuses) {
      const isRecorded = nationalityStatus === 'RECORDED';
      expect(fault({ nationalityStatus }) === undefined).toBe(!isRecorded);
      expect(fault({ nationalityStatus, nationalities: ['GBR'] }) === undefined).toBe(isRecorded);
    }
    expect(fault({ nationalities: ['GBR'] })).toMatchObject({ column: 'nationality_status' });
  });
});

test('a place has both coordinates or none, and more than three words', () => {
  const fault = (values: object) =>
    rowFault(locationRecord, { values: { type: 'PARK', ...values }, references: {} });
  expect(fault({ latitude: 53 })).toMatchObject({ column: 'longitude' });
  expect(fault({ longitude: -16 })).toMatchObject({ column: 'latitude' });
  expect(fault({ what3words: 'one.two.three' })).toMatchObject({ column: 'what3words' });
  expect(fault({ what3words: 'one.two.three', latitude: 53, longitude: -16 })).toBeUndefined();
});

test('a record has exactly one subject', () => {
  const fault = (references: Record<string, string>) => rowFault(identifier, { values: {}, references });
  expect(fault({})).toMatchObject({ column: 'person_id' });
  expect(fault(ends)).toMatchObject({ column: 'person_id' });
  expect(fault({ case_id: 'C1' })).toBeUndefined();
  expect(fault({ crime_id: 'CR1' })).toBeUndefined();
});
