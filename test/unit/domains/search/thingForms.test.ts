import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { thingForms } from '../../../../src/domains/search/thingForms.ts';

test.each([
  ['+999 100 000 001', 'Phone', '+999100000001'],
  ['00999100000001', 'Phone', '+999100000001'],
  ['020 7946 0001', 'Phone', '+442079460001'],
  ['zz99 abc', 'Vehicle', 'ZZ99ABC'],
  ['A.B@Example.org', 'Account', 'mail a.b@example.org'],
  ['Chatter - @Red', 'Account', 'social chatter red'],
  ['12-34-56 12345678', 'Account', 'bank 12345612345678'],
  ['35-209900-176148-1', 'Device', 'imei 352099001761481'],
  ['Orbel SN 00-77/A', 'Device', 'serial ORBEL SN0077A'],
  ['Northmere licensing authority 0042', 'Document', 'TAXI_LICENCE NORTHMERE LICENSING AUTHORITY 0042'],
  ['000123', 'Location', 'uprn 123'],
  ['14, zz1 4ab', 'Location', 'address 14, ZZ1 4AB'],
  ['14 Quay Row, ZZ14AB', 'Location', 'address 14, ZZ1 4AB'],
  ['Rose Cottage ZZ1 4AB', 'Location', 'address ROSE COTTAGE, ZZ1 4AB'],
  ['zz 001234', 'Organisation', 'registry ZZ001234'],
  ['Harbour Grill Ltd, ZZ1 4AE', 'Organisation', 'name HARBOUR GRILL ZZ1 4AE'],
])('%s may stand for the %s %s', (text, kind, form) => {
  expect(thingForms(text)).toContainEqual({ kind, form });
});

test('a postcode alone and a part of a mark stand for no place and no vehicle', () => {
  expect(thingForms('ZZ1 4AB').filter(({ kind }) => kind === 'Location')).toEqual([]);
  expect(thingForms('ZZ99').filter(({ kind }) => kind === 'Vehicle')).toEqual([]);
});

test('no text comes to more than a few things', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(thingForms(text).length).toBeLessThan(30);
    }),
  );
});
