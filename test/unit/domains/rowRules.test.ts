import { describe, expect, test } from '@jest/globals';
import { identifier } from '../../../src/domains/identifier/definition.ts';
import { legalStatuses } from '../../../src/domains/enumerations.ts';
import { involvedIn, knows } from '../../../src/domains/link/definition.ts';
import { name } from '../../../src/domains/name/definition.ts';
import { rowFault } from '../../../src/domains/rowRules.ts';

const ends = { person_id: 'P1', case_id: 'C1' };

describe('the rules over a whole row', () => {
  test('let an OFFENDER stand only beside a conviction', () => {
    const allowed = legalStatuses.filter(
      (legalStatus) =>
        rowFault(involvedIn, { values: { role: 'OFFENDER', legalStatus }, references: ends }) === undefined,
    );
    expect(allowed).toEqual(['CONVICTED']);
  });

  test('refuse every FACILITATOR, because no column names an assessment', () => {
    const values = { role: 'FACILITATOR', legalStatus: 'CONVICTED' };
    expect(rowFault(involvedIn, { values, references: ends })).toMatchObject({ column: 'role' });
  });

  test('let other roles stand beside any status', () => {
    const values = { role: 'SUSPECT', legalStatus: 'NONE' };
    expect(rowFault(involvedIn, { values, references: ends })).toBeUndefined();
  });

  test('let nobody know herself', () => {
    const row = (other: string) => ({ values: {}, references: { person_id: 'P1', other_id: other } });
    expect(rowFault(knows, row('P1'))).toMatchObject({ column: 'other_id' });
    expect(rowFault(knows, row('P2'))).toBeUndefined();
  });

  test('ask at least one part of a name', () => {
    const references = { person_id: 'P1' };
    expect(rowFault(name, { values: { kind: 'LEGAL' }, references })).toMatchObject({ column: 'given' });
    expect(rowFault(name, { values: { kind: 'LEGAL', family: 'F' }, references })).toBeUndefined();
  });

  test('ask exactly one subject', () => {
    const fault = (references: Record<string, string>) => rowFault(identifier, { values: {}, references });
    expect(fault({})).toMatchObject({ column: 'person_id' });
    expect(fault(ends)).toMatchObject({ column: 'person_id' });
    expect(fault({ case_id: 'C1' })).toBeUndefined();
  });
});
