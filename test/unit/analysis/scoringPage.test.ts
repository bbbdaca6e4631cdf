import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  independenceFactor,
  informationAssessments,
  legacyInformation,
  legacySources,
  legalStatuses,
  rarityFactor,
  rolesApart,
  sourceEvaluations,
  timeFactor,
} from '../../../src/analysis/factors.ts';
import { formula } from '../../../src/analysis/score.ts';

const page = readFileSync(new URL('../../../docs/scoring.md', import.meta.url), 'utf8');

/** Rows of the table under the header that begins with `title`: first cell (without quotes) and second. */
function tableOf(title: string): [string, string][] {
  const [, below = ''] = page.split(new RegExp(`^\\| ${title} +\\|.*$`, 'm'));
  const [table = ''] = below.trimStart().split('\n\n');
  return table
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, key = '', factor = '']) => [key, factor]);
}

describe('docs/scoring.md', () => {
  test.each<[string, Readonly<Record<string, number>>]>([
    ['3x5x2 source', sourceEvaluations],
    ['3x5x2 information', informationAssessments],
    ['5x5x5 source', legacySources],
    ['5x5x5 information', legacyInformation],
    ['Legal status', legalStatuses],
    ['Role with a factor of its own', rolesApart],
  ])('tells the numbers of the code in its table "%s"', (title, table) => {
    expect(Object.fromEntries(tableOf(title))).toEqual(
      Object.fromEntries(Object.entries(table).map(([key, factor]) => [key, String(factor)])),
    );
  });

  test('tells the rarity and the time that the code works out', () => {
    expect(tableOf('neighbours').map(([, factor]) => Number(factor))).toEqual(
      [2, 3, 4, 8, 16, 50].map(rarityFactor),
    );
    const gap = (days: number, most: number | undefined) =>
      timeFactor({ days, most, overlap: days > 0 ? 'NO' : 'UNKNOWN' });
    expect(tableOf('the two uses').map(([, factor]) => Number(factor))).toEqual([
      gap(0, 0),
      gap(0, 365),
      gap(1826, 1826),
      gap(5479, 5479),
      gap(0, undefined),
    ]);
  });

  test('tells what independent sources count', () => {
    expect(tableOf('sources').map(([, factor]) => Number(factor))).toEqual(
      [1, 2, 3, 4].map(independenceFactor),
    );
  });

  test('names the version of the formula', () => {
    expect(page).toContain(`formula \`${formula}\``);
  });
});
