import { expect, test } from '@jest/globals';
import { isNoName, saysNothing } from '../../../src/domains/saysNothing.ts';

test.each([
  'unknown',
  'UNKNOWN',
  ' (unknown) ',
  'Unknown male',
  'male, unknown',
  'Unknown 2',
  'not known',
  'n/a',
  'N/K',
  'no name',
  'TBC',
])('%p says nothing', (text) => {
  expect([saysNothing(text), isNoName(text)]).toEqual([true, true]);
});

test.each(['14', '?', '- 3', 'Male', 'suspect 1', ''])('%p is no name, and may well be a number', (text) => {
  expect([saysNothing(text), isNoName(text)]).toEqual([false, true]);
});

test.each([
  'Na',
  'Uk',
  'Noname Street',
  'Nunn',
  'Mann',
  'Manning',
  'Unknownson',
  '2 Tone',
  "O'None",
  'Female Voice',
  'Ng',
])('%p says something', (text) => {
  expect([saysNothing(text), isNoName(text)]).toEqual([false, false]);
});

test('a long text is judged at once', () => {
  const started = performance.now();
  expect(isNoName(`${'- '.repeat(50_000)}x`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
