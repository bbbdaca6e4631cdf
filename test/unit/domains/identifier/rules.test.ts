import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifierValidity, isCro, isPncId, isUrn } from '../../../../src/domains/identifier/rules.ts';

/** Public values of the unit tests of other services (domain.md, "Public validator test values"), and ours of the year 2099. */
const pncIds = [
  ...['2001/0171310W', '2011/0275516Q', '2008/0056560Z', '2003/0062845E', '1981/0154257C'],
  ...['2099/0000001G', '2099/0000042B'],
];
const cros = ['265416/21G', '65656/91H', '6697/56U', '991/66G', 'SF05/482703J', 'SF83/50058Z'];

const letters = 'ZABCDEFGHJKLMNPQRTUVWXY';

describe('a PNC ID', () => {
  test.each(pncIds)('%s has its check letter', (id) => {
    expect(isPncId(id)).toBe(true);
  });

  test.each(pncIds)('%s with any other letter has not', (id) => {
    const others = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) => !id.endsWith(letter));
    expect(others.filter((letter) => isPncId(`${id.slice(0, -1)}${letter}`))).toEqual([]);
  });

  test('with one digit changed fails, wherever it stands in year or serial', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pncIds),
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (id, at, by) => {
          fc.pre(id.charAt(at) !== '/');
          const digit = String((Number(id.charAt(at)) + by) % 10);
          expect(isPncId(`${id.slice(0, at)}${digit}${id.slice(at + 1)}`)).toBe(false);
        },
      ),
    );
  });

  test('of any year and serial has one letter, never I, O or S', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        (year, serial) => {
          const stem = `${year}/${String(serial).padStart(7, '0')}`;
          const taken = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) =>
            isPncId(`${stem}${letter}`),
          );
          expect(taken).toHaveLength(1);
          expect(letters).toContain(taken[0]);
        },
      ),
    );
  });

  test.each([
    '01/171310W',
    '2001/171310W',
    '2001-0171310W',
    '2001/0171310',
    ' 2001/0171310W',
    '2001/0171310w',
    '',
  ])('%p is none', (value) => {
    expect(isPncId(value)).toBe(false);
  });
});

describe('a CRO number', () => {
  test.each(cros)('%s has its check letter', (value) => {
    expect(isCro(value)).toBe(true);
  });

  test.each(cros)('%s with any other letter has not', (value) => {
    const others = Array.from(letters).filter((letter) => !value.endsWith(letter));
    expect(others.filter((letter) => isCro(`${value.slice(0, -1)}${letter}`))).toEqual([]);
  });

  test('pads its serial, and without fingerprints does not', () => {
    expect(isCro('000991/66G')).toBe(true);
    expect(isCro('SF83/050058Z')).toBe(false);
  });

  test.each(['1234567/21G', '/21G', 'SF5/482703J', '265416-21G', ''])('%p is none', (value) => {
    expect(isCro(value)).toBe(false);
  });
});

describe('a URN', () => {
  test.each(['14AB0012309', 'X1QA0000199', '06FF9999912'])(
    '%s is eleven characters of force, unit, serial and year',
    (value) => {
      expect(isUrn(value)).toBe(true);
    },
  );

  test.each(['14AB001230', '14AB00123099', '14ab0012309', '14AB0012A09', '14/AB/00123/09', ''])(
    '%p is none',
    (value) => {
      expect(isUrn(value)).toBe(false);
    },
  );
});

describe('the mark of an identifier', () => {
  test.each([
    ['PNC_ID', '2001/0171310W', 'VALID'],
    ['PNC_ID', ' 2001/0171310w ', 'VALID'],
    ['PNC_ID', '2001/0171310X', 'INVALID'],
    ['CRO', '991/66G', 'VALID'],
    ['CRO', '991/66H', 'INVALID'],
    ['URN', '14AB0012309', 'VALID'],
    ['URN', '14AB', 'INVALID'],
    // The page that states the rule of court references fails it in its own example.
    ['COURT_CASE', '05/9876/123456R', 'NOT_CHECKED'],
    ['ASN', 'anything', 'NOT_CHECKED'],
    ['OTHER', 'anything', 'NOT_CHECKED'],
  ])('%s %p is %s', (kind, value, validity) => {
    expect(identifierValidity({ kind, value })).toBe(validity);
  });
});
