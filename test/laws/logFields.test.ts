import { describe, expect, test } from '@jest/globals';
import { actionRules } from '../../src/policy/actions.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { root } from '../harness/ask.ts';
import { allReaders, readers } from '../harness/readers.ts';
import { accessOf, ofTheLog, refusalOf } from '../harness/rootFields.ts';

/** The access record is read by auditors, and by nobody else. */

const fields = buildSchema(readTypeDefs(root)).getQueryType()?.getFields() ?? {};

describe.each(Object.entries(ofTheLog))('the field %s', (name, action) => {
  const field = fields[name];
  if (field === undefined) throw new Error(`there is no field ${name}`);

  test('lets through those roles alone that read the access record', () => {
    for (const reader of allReaders) {
      const expected = actionRules[action].roles.includes(reader.identity.role) ? 'let through' : 'FORBIDDEN';
      expect([reader.name, refusalOf(field, accessOf(reader))]).toEqual([reader.name, expected]);
    }
  });

  test('needs a purpose and a reason of an auditor', () => {
    const { auditor } = readers;
    expect(refusalOf(field, accessOf(auditor))).toBe('let through');
    expect(refusalOf(field, accessOf(auditor, { purpose: undefined }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(auditor, { reason: undefined }))).toBe('PURPOSE_REQUIRED');
    expect(refusalOf(field, accessOf(auditor, { purpose: 'PREVENT_DETECT_CRIME' }))).toBe('FORBIDDEN');
  });
});
