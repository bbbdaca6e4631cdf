import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageRange } from '../../../../src/domains/age.ts';
import {
  age,
  alpha3,
  birthMax,
  birthMin,
  observedCode,
  parseAge,
  selfDefinedCode,
} from '../../../../src/domains/description/rules.ts';

describe('an age', () => {
  test.each([
    ['0', { min: 0, max: 0 }],
    ['14', { min: 14, max: 14 }],
    ['14..16', { min: 14, max: 16 }],
    ['16..16', { min: 16, max: 16 }],
  ])('%s is read', (cell, ages) => {
    expect(parseAge(cell)).toEqual(ages);
  });

  test.each(['', '16..14', '131', '14..', '..16', '14-16', 'about 14', '-1', '14..16..18', '14.5'])(
    '%p is refused',
    (cell) => {
      expect(parseAge(cell)).toBeUndefined();
      expect(age.safeParse(cell).success).toBe(false);
    },
  );
});

const isoDay = (offset: number): string => new Date(Date.UTC(1960, 0, 1 + offset)).toISOString().slice(0, 10);

describe('days of birth', () => {
  test('are those of the birth date where one is given', () => {
    const values = { birthDate: '1991-04', age: '3', fromMin: '2005-01-01', fromMax: '2005-01-01' };
    expect([birthMin(values), birthMax(values)]).toEqual(['1991-04-01', '1991-04-30']);
  });

  test('are none where neither birth date nor age is given', () => {
    expect([birthMin({ recordedOn: '2005-01-01' }), birthMax({ recordedOn: '2005-01-01' })]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('are by the day of recording where the row says no other', () => {
    const values = { age: '14', recordedOn: '2005-06-15' };
    expect([birthMin(values), birthMax(values)]).toEqual(['1990-06-16', '1991-06-15']);
  });

  test('are exactly those days of which a person was of that age then', () => {
    const whichDay = fc.oneof(
      fc.constantFrom('1996-02-29', '2000-02-29', '1999-03-01', '1999-02-28'),
      fc.nat(20_000).map(isoDay),
    );
    fc.assert(
      fc.property(whichDay, fc.nat(40), fc.nat(3), (day, least, more) => {
        const values = { age: `${least}..${least + more}`, fromMin: day, fromMax: day };
        const [min, max] = [birthMin(values) ?? '', birthMax(values) ?? ''];
        const ageOf = (birth: string): number | undefined =>
          ageRange({ min: birth, max: birth }, { min: day, max: day })?.min;
        const shifted = (from: string, by: number): string =>
          new Date(Date.parse(from) + by * 86_400_000).toISOString().slice(0, 10);
        expect([ageOf(min), ageOf(max)]).toEqual([least + more, least]);
        expect(ageOf(shifted(min, -1))).toBe(least + more + 1);
        expect(ageOf(shifted(max, 1))).toBe(least === 0 ? undefined : least - 1);
      }),
    );
  });
});

describe('codes', () => {
  test.each(['GBR', 'IRL'])('%s is a nationality by its shape', (code) => {
    expect(alpha3.safeParse(code).success).toBe(true);
  });
  test.each(['GB', 'gbr', 'GBRX', ''])('%p is none', (code) => {
    expect(alpha3.safeParse(code).success).toBe(false);
  });
  test.each(['IC8', 'IC10', 'ic1', '1'])('%p is no observed code', (code) => {
    expect(observedCode.safeParse(code).success).toBe(false);
  });
  test.each(['W4', 'w1', 'White', ''])('%p is no self-defined code', (code) => {
    expect(selfDefinedCode.safeParse(code).success).toBe(false);
  });
});
