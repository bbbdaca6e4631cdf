import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapBetween, type Period } from '../../../src/analysis/gap.ts';

const unknown: Period = { fromMin: null, fromMax: null, toMin: null, toMax: null };
const during = (from: string, to: string): Period => ({ fromMin: from, fromMax: from, toMin: to, toMax: to });
const inYear = (year: number): Period => ({
  fromMin: `${year}-01-01`,
  fromMax: `${year}-12-31`,
  toMin: `${year}-01-01`,
  toMax: `${year}-12-31`,
});

const dayAfter = (days: number): string => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);

describe('gapBetween', () => {
  test('counts the days between a use until 2004 and one from 2019', () => {
    expect(gapBetween(during('2001-05-01', '2004-12-31'), during('2019-01-01', '2020-06-30'))).toEqual({
      days: 5114,
      most: 5114,
      overlap: 'NO',
    });
  });

  test('says YES where the one surely began before the other surely ended, a shared single day included', () => {
    const met = { days: 0, most: 0, overlap: 'YES' };
    expect(gapBetween(during('2004-01-01', '2010-01-01'), during('2009-01-01', '2012-01-01'))).toEqual(met);
    expect(gapBetween(during('2004-01-01', '2010-01-01'), during('2005-01-01', '2006-01-01'))).toEqual(met);
    expect(gapBetween(during('2004-01-01', '2004-01-02'), during('2004-01-02', '2004-01-09'))).toEqual(met);
  });

  test('says NO with one day where the one ended on the day before the other began', () => {
    expect(gapBetween(during('2004-01-01', '2004-01-02'), during('2004-01-03', '2004-01-09'))).toEqual({
      days: 1,
      most: 1,
      overlap: 'NO',
    });
  });

  test('says UNKNOWN with the longest gap possible where both fell in one year', () => {
    expect(gapBetween(inYear(2005), inYear(2005))).toEqual({ days: 0, most: 364, overlap: 'UNKNOWN' });
  });

  test('says NO with the fewest and the most days where the years differ', () => {
    expect(gapBetween(inYear(2005), inYear(2007))).toEqual({ days: 366, most: 1094, overlap: 'NO' });
  });

  test('sets no bound where dates are missing', () => {
    expect(gapBetween(unknown, during('2004-01-01', '2005-01-01'))).toEqual({
      days: 0,
      most: undefined,
      overlap: 'UNKNOWN',
    });
    expect(gapBetween(unknown, unknown).overlap).toBe('UNKNOWN');
  });

  test('knows that a use without an end lasted at least to its beginning', () => {
    const since = (day: string): Period => ({ ...unknown, fromMin: day, fromMax: day });
    expect(gapBetween(since('2004-01-01'), since('2004-01-11'))).toEqual({
      days: 0,
      most: 10,
      overlap: 'UNKNOWN',
    });
    expect(gapBetween(since('2004-01-01'), since('2004-01-01')).overlap).toBe('YES');
  });

  test('bounds the gap of every pair of periods that the dates allow, whichever comes first', () => {
    const range = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }));
    /** A true period inside bounds that somebody wrote down, some of them missing. */
    const recorded = fc
      .record({
        from: fc.integer({ min: 100, max: 400 }),
        length: fc.nat({ max: 200 }),
        slackFrom: range,
        slackTo: range,
        missing: fc.array(fc.constantFrom('fromMin', 'fromMax', 'toMin', 'toMax'), { maxLength: 3 }),
      })
      .map(({ from, length, slackFrom, slackTo, missing }) => {
        const to = from + length;
        const written: Period = {
          fromMin: dayAfter(from - slackFrom[0]),
          fromMax: dayAfter(from + slackFrom[1]),
          toMin: dayAfter(to - slackTo[0]),
          toMax: dayAfter(to + slackTo[1]),
        };
        return {
          from,
          to,
          written: { ...written, ...Object.fromEntries(missing.map((key) => [key, null])) },
        };
      });
    fc.assert(
      fc.property(recorded, recorded, (a, b) => {
        const truth = Math.max(0, b.from - a.to, a.from - b.to);
        const gap = gapBetween(a.written, b.written);
        expect(gap).toEqual(gapBetween(b.written, a.written));
        expect(truth).toBeGreaterThanOrEqual(gap.days);
        expect(truth).toBeLessThanOrEqual(gap.most ?? Infinity);
        if (gap.overlap === 'YES') expect(truth).toBe(0);
        if (gap.overlap === 'NO') expect(truth).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
