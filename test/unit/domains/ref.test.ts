import { expect, test } from '@jest/globals';
import { refId } from '../../../src/domains/ref.ts';

const idKey = Buffer.alloc(32, 7);

test.each(['', ' ', 'a b', '\t\r\n15', 'a'.repeat(129)])('%j is no id, and the place is named', (id) => {
  expect(() => refId(idKey, 'record', { id })).toThrow(
    'record: expected an id of 1 to 128 characters, without blanks.',
  );
});

test('an id stands as it is, and a reference for one that its parts alone decide', () => {
  expect(refId(idKey, 'record', { id: 'abc' })).toBe('abc');
  const reference = { force: 'X1', system: 'rms', reference: 'P1' };
  expect(refId(idKey, 'record', { reference })).toMatch(/^\S{1,128}$/);
  expect(refId(idKey, 'record', { reference })).toBe(refId(idKey, 'record', { reference: { ...reference } }));
  expect(refId(idKey, 'record', { reference })).not.toBe(
    refId(idKey, 'record', { reference: { ...reference, force: 'X2' } }),
  );
});

test.each([{}, { id: 'abc', reference: { force: 'X1', system: 'rms', reference: 'P1' } }])(
  'one way of naming a record is wanted: %j',
  (ref) => {
    expect(() => refId(idKey, 'record', ref)).toThrow('record: expected either an id or a reference.');
  },
);
