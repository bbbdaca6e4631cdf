import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageRange, under18 } from '../../../src/domains/age.ts';

const on = (day: string) => ({ min: day, max: day });
const ageOn = (birth: string, day: string): number | undefined => {
  const range = ageRange(on(birth), on(day));
  expect(range?.max).toBe(range?.min);
  return range?.min;
};

describe('an age in completed years', () => {
  test.each([
    ['1990-05-19', '2008-05-18', 17],
    ['1990-05-19', '2008-05-19', 18],
    ['1990-12-31', '2009-01-01', 18],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2004-02-29', '2024-02-29', 20],
    ['2003-03-01', '2004-02-29', 0],
    ['2003-03-01', '2004-03-01', 1],
    ['1999-12-31', '1999-12-31', 0],
  ])('of who was born on %s is on %s: %d', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  test('of a day before the birth is not known', () => {
    expect(ageRange(on('2000-01-02'), on('2000-01-01'))).toBeUndefined();
  });

  test('spans what both dates allow, and is never below zero', () => {
    expect(
      ageRange({ min: '1990-01-01', max: '1990-12-31' }, { min: '2007-06-01', max: '2008-06-30' }),
    ).toEqual({ min: 16, max: 18 });
    expect(ageRange({ min: '1990-01-01', max: '2010-01-01' }, on('2000-01-01'))).toEqual({ min: 0, max: 10 });
  });

  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('counts birthdays, as a calendar does', () => {
    fc.assert(
      fc.property(day, day, (birth, other) => {
        fc.pre(birth <= other);
        let years = 0;
        const birthday = (n: number): string => `${Number(birth.slice(0, 4)) + n}${birth.slice(4)}`;
        while (birthday(years + 1) <= other) years += 1;
        expect(ageOn(birth, other)).toBe(years);
      }),
    );
  });
});

test('under 18 is yes, no or uncertain, and uncertain where nothing is known', () => {
  expect([under18(10, 17), under18(18, 30), under18(17, 18)]).toEqual(['YES', 'NO', 'UNCERTAIN']);
  expect([under18(null, null), under18(undefined, 17), under18(18, null)]).toEqual([
    'UNCERTAIN',
    'YES',
    'NO',
  ]);
});
