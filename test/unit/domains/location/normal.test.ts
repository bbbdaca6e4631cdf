import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  locationForm,
  locationValidity,
  postcodeForm,
  uprnForm,
} from '../../../../src/domains/location/normal.ts';

/** Every postcode district of the country; the list is no part of the project and is read only where it lies beside it. */
const file = new URL('../../../../../shared/data/uk_places/outcodes.csv', import.meta.url);
const withFile = existsSync(file) ? test : test.skip;

/** Letters that the last two places never have (POLE DS_010). */
const neverInward = Array.from('CIKMOV');

describe('a postcode', () => {
  test.each([
    ['AN NAA', 'Z1 4AB'],
    ['ANN NAA', 'Z10 4AB'],
    ['AAN NAA', 'ZZ1 4AB'],
    ['AANN NAA', 'ZZ10 4AB'],
    ['ANA NAA', 'Z1A 4AB'],
    ['AANA NAA', 'ZZ1A 4AB'],
    ['the exception', 'GIR 0AA'],
  ])('of the shape %s is one: %s', (_, code) => {
    expect(postcodeForm(code)).toBe(code);
    expect(postcodeForm(` ${code.replace(' ', '').toLowerCase()} `)).toBe(code);
  });

  test.each([
    'ZZ1',
    'ZZ1 4A',
    'ZZ1 AAB',
    'ZZ1 44B',
    'Z 4AB',
    'ZZZ1 4AB',
    'ZZ100 4AB',
    'ZZ1AA 4AB',
    '1ZZ 4AB',
    'GIR 1AA',
    'ZZ1-4AB',
    '',
  ])('%p is none', (code) => {
    expect(postcodeForm(code)).toBeUndefined();
  });

  test('never ends on C, I, K, M, O or V', () => {
    const inward = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(inward.filter((letter) => postcodeForm(`ZZ1 4${letter}A`) === undefined)).toEqual(neverInward);
    expect(inward.filter((letter) => postcodeForm(`ZZ1 4A${letter}`) === undefined)).toEqual(neverInward);
  });

  withFile('of every district is taken, and refused once it is mangled', () => {
    const outcodes = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
    expect(outcodes.length).toBeGreaterThan(2_800);
    expect(outcodes.filter((outcode) => postcodeForm(`${outcode} 1AB`) !== `${outcode} 1AB`)).toEqual([]);
    const mangled = (outcode: string): string[] => [
      `${outcode} AB`,
      `${outcode} 1A`,
      `${outcode} 1CB`,
      `${outcode} 1AV`,
      `${outcode} AAB`,
      `1${outcode} 1AB`,
      `${outcode}? 1AB`,
      outcode,
    ];
    expect(outcodes.flatMap(mangled).filter((code) => postcodeForm(code) !== undefined)).toEqual([]);
  });
});

describe('a UPRN', () => {
  test('is compared without leading zeros, and has at most twelve digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 11 }),
        (number, zeros) => {
          const text = `${'0'.repeat(zeros)}${number}`;
          expect(uprnForm(text)).toBe(text.length > 12 ? undefined : String(number));
        },
      ),
    );
  });

  test.each(['', '0', '000000000000', '1234567890123', '12A4', '-5', '1.5'])('%p is none', (value) => {
    expect(uprnForm(value)).toBeUndefined();
  });
});

describe('the normal form of a place', () => {
  test('is its UPRN, else house and full postcode', () => {
    expect(locationForm({ uprn: '000123', building: '14', postcode: 'ZZ1 4AB' })).toBe('uprn 123');
    expect(locationForm({ uprn: 'x', building: '14', postcode: 'zz14ab' })).toBe('address 14, ZZ1 4AB');
    expect(locationForm({ building: 'Flat 2, The Old Mill', postcode: 'ZZ1 4AB' })).toBe(
      'address FLAT 2 THE OLD MILL, ZZ1 4AB',
    );
  });

  test.each([
    [{ postcode: 'ZZ1 4AB' }],
    [{ building: '14' }],
    [{ building: '14', postcode: 'ZZ1' }],
    [{ building: '  ', postcode: 'ZZ1 4AB' }],
    [{ building: 'Unknown', postcode: 'ZZ1 4AB' }],
    [{ building: 'n/a', postcode: 'ZZ1 4AB' }],
    [{ street: 'Quay Row', town: 'Northmere' }],
    [{}],
  ])('%j has none, and joins nobody', (values) => {
    expect(locationForm(values)).toBeUndefined();
  });

  test.each([
    [{}, 'NOT_CHECKED'],
    [{ postcode: 'ZZ1 4AB' }, 'VALID'],
    [{ postcode: 'ZZ1' }, 'INVALID'],
    [{ uprn: '12' }, 'VALID'],
    [{ uprn: '12', postcode: 'ZZ1' }, 'INVALID'],
    [{ uprn: 'x', postcode: 'ZZ1 4AB' }, 'INVALID'],
  ])('%j is marked %s', (values, validity) => {
    expect(locationValidity(values)).toBe(validity);
  });
});
