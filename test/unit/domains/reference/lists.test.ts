import { describe, expect, test } from '@jest/globals';
import { areaRows } from '../../../../src/cli/referenceAreas.ts';
import { ethnicityRows, forceRows, gradeRows } from '../../../../src/cli/referenceLists.ts';
import { codesOn, areasByCode } from '../../../../src/domains/area/rules.ts';
import { observedCode, selfDefinedCode } from '../../../../src/domains/description/rules.ts';
import { informationAssessments } from '../../../../src/domains/enumerations.ts';
import { root } from '../../../harness/tree.ts';

/** Every text of one to three capitals and digits: all that a code of ethnicity could be. */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
const short = letters.flatMap((a) => [a, ...letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)])]);

describe('codes of ethnicity', () => {
  const listed = (list: string): string[] =>
    ethnicityRows(root)
      .filter((row) => row.list === list)
      .map(({ code }) => code)
      .sort();

  test.each([
    ['SELF_DEFINED', selfDefinedCode, 20],
    ['OBSERVED', observedCode, 9],
  ] as const)('of the list %s are those that a column takes', (list, rule, count) => {
    expect(listed(list)).toHaveLength(count);
    expect(short.filter((code) => rule.safeParse(code).success).sort()).toEqual(listed(list));
  });
});

test('the values of 3x5x2 are those that a column takes', () => {
  const codes = gradeRows(root)
    .filter(({ scheme, dimension }) => scheme === '3x5x2' && dimension === 'information_assessment')
    .map(({ code }) => code);
  expect(codes).toEqual([...informationAssessments]);
});

describe('areas', () => {
  const areas = areaRows(root);

  test('have a code each, a force that is known, and lie in what is there', () => {
    const codes = new Set(areas.map(({ code }) => code));
    expect(codes.size).toBe(areas.length);
    const forces = new Set(forceRows(root).map(({ code }) => code));
    expect(areas.filter(({ force }) => force === null || !forces.has(force))).toEqual([]);
    expect(areas.filter(({ kind, within }) => kind === 'TOWN' && (within === null || !codes.has(within)))).toEqual([]);
    expect(areas.filter(({ kind }) => kind === 'POLICE_FORCE_AREA')).toHaveLength(43);
  });

  test.each([
    ['E08000016', 'E08000038', '2025-03-31', '2025-04-01'],
    ['E08000019', 'E08000039', '2025-03-31', '2025-04-01'],
  ])('%s became %s', (before, after, last, first) => {
    const known = areasByCode(areas);
    for (const code of [before, after]) {
      expect(codesOn(known, code, last).map((area) => area.code)).toEqual([before]);
      expect(codesOn(known, code, first).map((area) => area.code)).toEqual([after]);
    }
  });

  test('that were joined into one are all that stood before it', () => {
    expect(codesOn(areasByCode(areas), 'E06000063', '2023-03-31').map(({ name }) => name)).toEqual(['Allerdale', 'Carlisle', 'Copeland']);
    expect(codesOn(areasByCode(areas), 'E07000028', '2023-04-01').map(({ name }) => name)).toEqual(['Cumberland']);
  });
});
