import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOneError, nameWays, rankName, type Word } from '../../../src/analysis/nameRank.ts';
import { wordsOf } from '../../../src/domains/name/keys.ts';

const rank = (asked: string, name: string) => rankName(wordsOf(asked), wordsOf(name));

describe('one typing error', () => {
  test.each([
    ['owen', 'owne'],
    ['owen', 'oven'],
    ['owen', 'own'],
    ['owen', 'owenn'],
    ['owen', 'xowen'],
  ])('lies between %s and %s, both ways', (a, b) => {
    expect(isOneError(a, b)).toBe(true);
    expect(isOneError(b, a)).toBe(true);
  });

  test.each([
    ['owen', 'owen'],
    ['owen', 'wneo'],
    ['owen', 'ow'],
    ['owen', 'nweo'],
    ['abcd', 'badc'],
  ])('does not lie between %s and %s', (a, b) => {
    expect(isOneError(a, b)).toBe(false);
    expect(isOneError(b, a)).toBe(false);
  });

  test('is what the distance of Damerau and Levenshtein says', () => {
    const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((list) => list.join(''));
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect([a, b, isOneError(a, b)]).toEqual([a, b, distance(a, b) === 1]);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Optimal string alignment, by the book. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => i + j),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swap);
    }
  }
  return at(a.length, b.length);
}

describe('a name', () => {
  test.each([
    ['owen tarrant', 'Owen Tarrant', 'EXACT'],
    ['ÓWEN  tarrant', 'Owen James Tarrant', 'EXACT'],
    ['tarrant owen', 'Owen Tarrant', 'ORDER'],
    ['bill smith', 'William Smith', 'NICKNAME'],
    ['will smith', 'Bill Smith', 'NICKNAME'],
    ['mohammad khan', 'Muhammed Khan', 'NICKNAME'],
    ['stephen khan', 'Sztefen Khan', 'SOUND'],
    ['filip tarrant', 'Philip Tarrant', 'SOUND'],
    ['owen tarant', 'Owen Tarrant', 'SOUND'],
    ['owen tarranf', 'Owen Tarrant', 'SPELLING'],
    ['owne tarrant', 'Owen Tarrant', 'SPELLING'],
    ['owen tarrant smith', 'Owen Tarrant', 'PARTIAL'],
    ['owen smith', 'Owen Tarrant', undefined],
    ['smith', 'Owen Tarrant', undefined],
    ['li', 'Lu', undefined],
  ])('asked for as %s, %s matches: %s', (asked, name, how) => {
    expect(rank(asked, name)?.how).toBe(how);
  });

  test('ranks exact, order, nickname, sound, spelling and a part in this order', () => {
    const found = [
      rank('William Philips', 'William Philips'),
      rank('Philips William', 'William Philips'),
      rank('Bill Philips', 'William Philips'),
      rank('William Filips', 'William Philips'),
      rank('William Philipz', 'William Philipt'),
      rank('William Philips Nobody', 'William Philips'),
    ];
    expect(found.map((one) => one?.how)).toEqual([...nameWays]);
    const worth = found.map((one) => one?.relevance ?? 0);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(new Set(worth).size).toBe(worth.length);
  });

  test('of which all was asked for ranks before one of which a part was, and all asked before some', () => {
    const of = (asked: string, name: string): number => rank(asked, name)?.relevance ?? 0;
    expect(of('owen tarrant', 'Owen Tarrant')).toBe(1);
    expect(of('owen', 'Owen Tarrant')).toBeLessThan(1);
    expect(of('owen tarrant', 'Owen James Tarrant')).toBeLessThan(1);
    expect(of('owen james tarrant', 'Owen Tarrant')).toBeLessThan(of('owen tarrant', 'Owen James Tarrant'));
  });
});

const word: fc.Arbitrary<Word> = fc.record({
  text: fc.stringMatching(/^[ab]{1,5}$/),
  sound: fc.constantFrom('', 'AB', 'BA'),
  groups: fc.subarray(['x', 'y']),
});
const words = fc.uniqueArray(word, { selector: ({ text }) => text, minLength: 1, maxLength: 5 });

test('relevance lies between 0 and 1, and hangs on the two names alone', () => {
  fc.assert(
    fc.property(words, words, (asked, name) => {
      const found = rankName(asked, name);
      expect(rankName(asked, name)).toEqual(found);
      if (found === undefined) return;
      expect(found.relevance).toBeGreaterThan(0);
      expect(found.relevance).toBeLessThanOrEqual(1);
      expect(found.relevance === 1).toBe(found.how === 'EXACT' && asked.length === name.length);
    }),
  );
});
