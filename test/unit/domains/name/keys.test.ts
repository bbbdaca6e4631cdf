import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankName } from '../../../../src/analysis/nameRank.ts';
import { wordsIn } from '../../../../src/domains/name/fold.ts';
import { mostAsked, nameQuery, searchKeysOf, wholeName, wordsOf } from '../../../../src/domains/name/keys.ts';
import { soundOf } from '../../../../src/domains/name/sound.ts';
import { mistyped, nickname, transliterated } from '../../../../src/sample/nameForms.ts';
import { readNames } from './names.ts';

describe('the words of a name', () => {
  test.each([
    ['Łukasz Żółć', ['lukasz', 'zolc']],
    ["Siobhán O'Neil", ['siobhan', 'oneil']],
    ['Jean-Paul  SMITH', ['jean', 'paul', 'smith']],
    ['Işıl Doğan', ['isil', 'dogan']],
    ['Þórður Æsir Strauß', ['thordur', 'aesir', 'strauss']],
    ['İbrahim', ['ibrahim']],
    ['Анна', ['анна']],
    ['--- ’', []],
  ])('%s', (name, words) => {
    expect(wordsIn(name)).toEqual(words);
  });
});

describe('the sound', () => {
  test.each([
    ['stephen', 'steven'],
    ['mohammed', 'muhammad'],
    ['yousef', 'yusuf'],
    ['khadija', 'kadija'],
    ['philip', 'filip'],
    ['thomas', 'tomas'],
    ['szymon', 'shimon'],
    ['xun', 'hsun'],
    ['wojciech', 'vojciech'],
    ['djamal', 'jamal'],
    ['catherine', 'katherine'],
    ['harry', 'harrie'],
  ])('of %s is that of %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
    expect(soundOf(one).length).toBeGreaterThan(1);
  });

  test.each([
    ['owen', 'ewan'],
    ['smith', 'jones'],
    ['tarrant', 'penhale'],
    ['imran', 'kamran'],
  ])('of %s is not that of %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  test('is nothing for what is not of Latin letters', () => {
    for (const word of ['анна', 'x1', '7', 'é', 'a']) expect(soundOf(word)).toBe('');
  });
});

/** Whether the index would give a name for a text: the query's own grammar, over the stored keys. */
function finds(text: string, name: string): boolean {
  const stored = new Set((searchKeysOf({ given: name }) ?? '').split(' '));
  const source = nameQuery(wordsOf(text)).replaceAll(/[\p{L}\p{N}]+/gu, (key) =>
    key === 'AND' ? '&&' : key === 'OR' ? '||' : String(stored.has(key)),
  );
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- true, false, &&, || and brackets alone
  return (new Function(`return ${source}`) as () => boolean)();
}

const letters = fc.constantFrom(...'abcdefghiklmnoprstuyz'.split(''));
const word = fc.array(letters, { minLength: 4, maxLength: 12 }).map((list) => list.join(''));

describe('the keys', () => {
  test('find every word that is one typing error away, and the rank agrees', () => {
    const error = fc.tuple(word, fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), letters);
    fc.assert(
      fc.property(error, ([name, draw, sort, letter]) => {
        const at = draw % (name.length - 1);
        const typed = {
          drop: name.slice(0, at) + name.slice(at + 1),
          add: name.slice(0, at) + letter + name.slice(at),
          change: name.slice(0, at) + letter + name.slice(at + 1),
          swap: name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
        }[sort];
        expect([typed, name, finds(typed, name)]).toEqual([typed, name, true]);
        expect(rankName(wordsOf(typed), wordsOf(name))).toBeDefined();
      }),
    );
  });

  test('give every name that the rank would take, so that nothing is lost before it', () => {
    const near = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 2 }));
    fc.assert(
      fc.property(near, fc.infiniteStream(fc.boolean()), ([words, more], take) => {
        const asked = [...words.filter(() => take.next().value === true), ...more].slice(0, mostAsked);
        if (asked.length === 0) return;
        const [text, name] = [asked.join(' '), words.join(' ')];
        if (rankName(wordsOf(text), wordsOf(name)) !== undefined) expect(finds(text, name)).toBe(true);
      }),
    );
  });

  test('of a text hold letters and digits alone, so that nothing in it is syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = wordsOf(text).slice(0, mostAsked);
        expect(nameQuery(words)).toMatch(/^(?:[\p{L}\p{N}]+|[() ])*$/u);
      }),
    );
    expect(nameQuery(wordsOf('a* OR b~2 name:x "y" \\ +z'))).not.toMatch(/[*~:"\\+]/);
  });

  test('stay within the clauses that Lucene allows', () => {
    const longest = Array.from({ length: mostAsked }, (_, at) =>
      'abcdefghijklmnopqrstuvwxyz'.slice(at % 2, 24).replace('m', 'mnopqr'[at] ?? 'm'),
    );
    const keys = nameQuery(wordsOf(longest.join(' '))).match(/\b[dpn]\w+/g) ?? [];
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.length).toBeLessThan(1_024);
  });

  test('are nothing for a name without a letter or digit', () => {
    expect(searchKeysOf({ given: ' - ', family: null })).toBeUndefined();
    expect(wholeName({ given: 'A', middle: null, family: 'B' })).toBe('A B');
  });
});

describe('of the names of the sample', () => {
  const names = readNames();
  const share = (found: readonly boolean[]): number => found.filter(Boolean).length / found.length;
  const found = (asked: string, name: string): boolean =>
    finds(asked, name) && rankName(wordsOf(asked), wordsOf(name)) !== undefined;

  test('nine in ten are found by their transliteration, and nearly all by one typing error', () => {
    expect(names.length).toBeGreaterThan(1_000);
    expect(
      share(names.map(({ name, tradition }) => found(transliterated(name, tradition), name))),
    ).toBeGreaterThan(0.9);
    const long = names.filter(
      ({ name }) => Math.max(...wordsIn(name).map(({ length }) => length)) > 4 && wordsIn(name).length === 1,
    );
    expect(share(long.map(({ name }, at) => found(mistyped(name, 7, at), name)))).toBeGreaterThan(0.99);
  });

  test('few others are found by a name', () => {
    const some = names.filter((_, at) => at % 40 === 0);
    const others = some.map(
      ({ name }) => names.filter((other) => other.name !== name && found(name, other.name)).length,
    );
    const mean = others.reduce((all, one) => all + one, 0) / others.length;
    expect(mean).toBeLessThan(names.length / 200);
    expect(nickname('Susan', 0)).not.toBe('Susan');
  });
});
