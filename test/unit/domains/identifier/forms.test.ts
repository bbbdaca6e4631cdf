import { expect, test } from '@jest/globals';
import { identifierForm, identifierForms } from '../../../../src/domains/identifier/forms.ts';

test.each([
  ['PNC_ID', '2099/0000101Q', ['2099/0000101Q', '2099/101q', '99/101Q', '99 / 0000101Q', '20990000101q']],
  ['CRO', '012345/67R', ['12345/67R', '012345/67r', '012345 67R']],
  ['URN', 'X1QA0000199', ['x1 qa 00001 99', 'X1QA/00001/99']],
  ['OTHER', 'X1-CUSTODY-0007', ['x1 custody 0007', 'X1CUSTODY0007']],
  ['OTHER', '99/101Q', ['99101q']],
  ['FORCE_REFERENCE', 'P110', ['p110', ' P-110 ']],
])('%s %s is found by each way to write it', (kind, value, texts) => {
  const form = identifierForm({ kind, value });
  for (const text of [...texts, value])
    expect([text, identifierForms(text)]).toEqual([text, expect.arrayContaining([form])]);
});

test('another number is not', () => {
  const form = identifierForm({ kind: 'PNC_ID', value: '2099/0000101Q' });
  for (const text of ['2099/0000102Q', '2099/1010Q', '2099/0000101R', '98/101Q']) {
    expect(identifierForms(text)).not.toContain(form);
  }
});

test('what has no letter or digit has no form', () => {
  expect(identifierForm({ kind: 'OTHER', value: ' -/ ' })).toBeUndefined();
  expect(identifierForms(' -/ ')).toEqual([]);
});
