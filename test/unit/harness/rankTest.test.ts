import { expect, test } from '@jest/globals';
import { rankZ } from '../../harness/rankTest.ts';

test('two samples that are alike give little, and the same samples give 0', () => {
  expect(rankZ([1, 2, 3], [1, 2, 3])).toBe(0);
  expect(rankZ([5, 5, 5], [5, 5])).toBe(0);
  expect(Math.abs(rankZ([1, 4, 5, 8], [2, 3, 6, 7]))).toBeLessThan(0.1);
});

test('a figure worked out by hand: ranks 1 to 5 against 6 to 10', () => {
  // U is 0 of 25, whose standard deviation is the root of 25 times 11 over 12: 4.787.
  expect(rankZ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeCloseTo(-12.5 / 4.787, 3);
  expect(rankZ([6, 7, 8, 9, 10], [1, 2, 3, 4, 5])).toBeCloseTo(12.5 / 4.787, 3);
});

test('ties lie at their mean rank', () => {
  // Ranks 1.5, 1.5, 3 of the first are 6 of 21, a deviation of 4.5; the ties take 6 of 210 off the spread.
  expect(rankZ([1, 1, 2], [3, 4, 5])).toBeCloseTo(-4.5 / Math.sqrt((9 / 12) * (7 - 6 / 30)), 6);
});
