import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaOn, codesOn, areasByCode, validOn, type AreaSpan } from '../../../../src/domains/area/rules.ts';

const dayAt = (offset: number): string => new Date(Date.UTC(2000, 0, 1 + offset)).toISOString().slice(0, 10);

/** One area whose code changed on each of some days: codes `A0`, `A1` and so on, each valid until the day before the next. */
const chain = (changes: readonly number[], name = 'A'): AreaSpan[] =>
  [...changes, undefined].map((change, at) => ({
    code: `${name}${at}`,
    validFrom: at === 0 ? null : dayAt(changes[at - 1] ?? 0),
    validTo: change === undefined ? null : dayAt(change - 1),
    supersededBy: change === undefined ? null : `${name}${at + 1}`,
  }));

const someChanges = fc.uniqueArray(fc.nat(5_000), { maxLength: 6 }).map((days) => days.sort((a, b) => a - b));

describe('the code of an area on a day', () => {
  test('is the one that was valid then, by whichever of its codes it is asked for', () => {
    fc.assert(
      fc.property(someChanges, fc.integer({ min: -100, max: 5_100 }), (changes, offset) => {
        const areas = chain(changes);
        const day = dayAt(offset);
        const expected = areas.filter((area) => validOn(area, day));
        expect(expected).toHaveLength(1);
        for (const { code } of areas) expect(areaOn(areas, code, day)).toEqual(expected[0]);
      }),
    );
  });

  test('is none for a code that no list has, and none that another area has', () => {
    fc.assert(
      fc.property(someChanges, someChanges, fc.nat(5_100), (one, other, offset) => {
        const areas = [...chain(one), ...chain(other, 'B')];
        expect(areaOn(areas, 'C0', dayAt(offset))).toBeUndefined();
        expect(areaOn(areas, 'A0', dayAt(offset))?.code).toMatch(/^A/);
      }),
    );
  });

  test('is not known where several were joined into one, and all of them are told', () => {
    const joined: AreaSpan[] = [
      { code: 'P', validFrom: null, validTo: '2023-03-31', supersededBy: 'N' },
      { code: 'Q', validFrom: null, validTo: '2023-03-31', supersededBy: 'N' },
      { code: 'N', validFrom: '2023-04-01', validTo: null, supersededBy: null },
    ];
    expect(areaOn(joined, 'N', '2020-01-01')).toBeUndefined();
    expect(codesOn(areasByCode(joined), 'N', '2020-01-01').map(({ code }) => code)).toEqual(['P', 'Q']);
    expect(areaOn(joined, 'P', '2020-01-01')?.code).toBe('P');
    expect(areaOn(joined, 'P', '2024-01-01')?.code).toBe('N');
  });

  test('ends where a list names a code as its own successor', () => {
    const round: AreaSpan[] = [
      { code: 'P', validFrom: null, validTo: '2001-01-01', supersededBy: 'Q' },
      { code: 'Q', validFrom: null, validTo: '2001-01-01', supersededBy: 'P' },
    ];
    expect(areaOn(round, 'P', '2005-01-01')).toBeUndefined();
  });
});
