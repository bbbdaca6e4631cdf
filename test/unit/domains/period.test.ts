import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endsBeforeItBegins, parseSpan, periodOf } from '../../../src/domains/period.ts';

describe('a span', () => {
  test.each([
    ['2004', '2004-01-01', '2004-12-31', 'YEAR'],
    ['2004-02', '2004-02-01', '2004-02-29', 'MONTH'],
    ['2005-02', '2005-02-01', '2005-02-28', 'MONTH'],
    ['2004-05-19', '2004-05-19', '2004-05-19', 'DAY'],
    ['2004..2006', '2004-01-01', '2006-12-31', 'RANGE'],
    ['2004-05..2005-01', '2004-05-01', '2005-01-31', 'RANGE'],
    ['2004-05-19..2006', '2004-05-19', '2006-12-31', 'RANGE'],
    ['2004..2004', '2004-01-01', '2004-12-31', 'RANGE'],
  ])('%s lies between two days', (cell, min, max, precision) => {
    expect(parseSpan(cell)).toEqual({ min, max, precision });
  });

  test.each([
    '',
    ' 2004',
    '04',
    '0999',
    '2004-13',
    '2004-00',
    '2004-02-30',
    '2005-02-29',
    '2004-5',
    '19/05/2004',
    '2006..2004',
    '2004..',
    '..2004',
    '2004..2005..2006',
    '2004-05-19T00:00:00Z',
  ])('%p is refused', (cell) => {
    expect(parseSpan(cell)).toBeUndefined();
  });

  test('of any day of the calendar is that day, and its month and year hold it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parseSpan(day)).toEqual({ min: day, max: day, precision: 'DAY' });
          for (const wider of [parseSpan(day.slice(0, 7)), parseSpan(day.slice(0, 4))]) {
            expect(wider !== undefined && wider.min <= day && day <= wider.max).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a period', () => {
  const period = (from: string, to: string) => periodOf(parseSpan(from), parseSpan(to));

  test('keeps four days and two precisions, null where an end is not given', () => {
    expect(period('2004', '')).toEqual({
      fromMin: '2004-01-01',
      fromMax: '2004-12-31',
      toMin: null,
      toMax: null,
      fromPrecision: 'YEAR',
      toPrecision: null,
    });
  });

  test('is refused only when its latest end is before its earliest beginning', () => {
    expect(endsBeforeItBegins(period('2005', '2004'))).toBe(true);
    expect(endsBeforeItBegins(period('2004-05-02', '2004-05-01'))).toBe(true);
    expect(endsBeforeItBegins(period('2004-12', '2004'))).toBe(false);
    expect(endsBeforeItBegins(period('2004..2006', '2004-03'))).toBe(false);
    expect(endsBeforeItBegins(period('2005', ''))).toBe(false);
    expect(endsBeforeItBegins(period('', '2004'))).toBe(false);
  });
});
