import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AclParts } from '../../../src/policy/acl.ts';
import { keysDigest, readerKeys, type ReaderKeys } from '../../../src/policy/reader.ts';
import { mayWrite, sightOf } from '../../harness/sight.ts';
import { asking, key, reader } from './build.ts';

const analyst = reader('ANALYST');
const request = asking('PROTECT_CHILD');
const own = key({ number: 3 });
const shared = key({ number: 5, owner: 'X2' });
const pointed = key({ number: 7, owner: 'X2', handling: 'C' });
const hidden = key({ number: 9, strand: 'INQUIRY' });
const registry = [own, shared, pointed, hidden];

const numbers = (list: readonly boolean[]) => list.flatMap((holds, number) => (holds ? [number] : []));

describe("the lists of a reader's keys", () => {
  test('are indexed by key number; a bare thing is readable, no pointer and not writable', () => {
    const lists = readerKeys(analyst, request, registry);
    expect(numbers(lists.keys)).toEqual([0, 3, 5]);
    expect(numbers(lists.pointerKeys)).toEqual([7]);
    expect(numbers(lists.writeKeys)).toEqual([3, 9]);
  });

  test('hold key 0 alone for a reader without a sound identity, without a purpose, or of a role that reads nothing', () => {
    const blind = [
      readerKeys({ ...analyst, role: 'INQUIRY' }, request, registry),
      readerKeys(analyst, asking(undefined), registry),
      readerKeys(reader('AUDITOR'), asking('AUDIT'), registry),
    ];
    expect(blind.map(({ keys }) => numbers(keys))).toEqual([[0], [0], [0]]);
    expect(blind.map(({ pointerKeys }) => numbers(pointerKeys))).toEqual([[], [], []]);
  });

  test.each([
    [0, 256],
    [255, 256],
    [256, 512],
    [1024, 1280],
    [4096, 4352],
    [16384, 16640],
  ])('a highest number of %i gives lists of %i', (highest, length) => {
    const lists = readerKeys(analyst, request, highest === 0 ? [] : [key({ number: highest })]);
    expect(Object.values(lists).map((list: boolean[]) => list.length)).toEqual([length, length, length]);
    expect(lists.keys[highest]).toBe(true);
    expect(lists.keys.every((holds) => typeof holds === 'boolean')).toBe(true);
  });

  test('leave out keys whose number is not from 1 up, and take the stricter of two under one number', () => {
    const twice = [
      own,
      { ...hidden, number: 3, owner: 'X2' },
      { ...own, number: 4 },
      { ...pointed, number: 4 },
    ];
    const odd = [-1, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((number) => key({ number }));
    for (const keys of [twice, twice.toReversed()]) {
      const lists = readerKeys(analyst, request, [...keys, ...odd]);
      expect([lists.keys, lists.pointerKeys, lists.writeKeys].map(numbers)).toEqual([[0], [4], []]);
    }
  });

  test('agree with the sight of each key, for 2,500 keys', () => {
    const owners = ['X1', 'X2', 'NCA', 'INQ'];
    const many = Array.from({ length: 2500 }, (_, i) =>
      key({
        number: i + 1,
        owner: owners[i % 4] ?? 'X1',
        handling: i % 3 ? 'P' : 'C',
        strand: i % 5 ? 'CSE' : 'INQUIRY',
      }),
    );
    const lists = readerKeys(analyst, request, many);
    const padded = (test: (one: AclParts) => boolean) => [
      ...many.map(test),
      ...Array<boolean>(59).fill(false),
    ];
    expect(lists).toEqual({
      keys: [true, ...padded((one) => sightOf(analyst, request, one) === 'FULL')],
      pointerKeys: [false, ...padded((one) => sightOf(analyst, request, one) === 'POINTER')],
      writeKeys: [false, ...padded((one) => mayWrite(analyst, one))],
    });
  });
});

describe('the digest of the keys', () => {
  const lists = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 20 });
  const padded = (held: readonly number[], size: number) =>
    Array.from({ length: size }, (_, number) => held.includes(number));
  const made = (held: readonly number[][], size: number): ReaderKeys => ({
    keys: padded(held[0] ?? [], size),
    pointerKeys: padded(held[1] ?? [], size),
    writeKeys: padded(held[2] ?? [], size),
  });

  test('is 32 hexadecimal digits and does not change with padding', () => {
    fc.assert(
      fc.property(fc.tuple(lists, lists, lists), (held) => {
        const digest = keysDigest(made(held, 256));
        expect(digest).toMatch(/^[0-9a-f]{32}$/);
        expect(keysDigest(made(held, 1024))).toBe(digest);
      }),
      { numRuns: 100 },
    );
  });

  test('changes with any one key, in any of the three lists', () => {
    fc.assert(
      fc.property(fc.tuple(lists, lists, lists), fc.nat(2), fc.nat(200), (held, list, number) => {
        const changed = held.map((numbers, at) => {
          if (at !== list) return numbers;
          return numbers.includes(number) ? numbers.filter((one) => one !== number) : [...numbers, number];
        });
        expect(keysDigest(made(changed, 256))).not.toBe(keysDigest(made(held, 256)));
      }),
      { numRuns: 200 },
    );
  });

  test('does not run one list into the next', () => {
    const split = { keys: [true], pointerKeys: [false, true], writeKeys: [] };
    expect(keysDigest(split)).not.toBe(
      keysDigest({ keys: [true, false, true], pointerKeys: [], writeKeys: [] }),
    );
  });

  test('does not change when keys are added that the reader may not use', () => {
    const more = [...registry, key({ number: 300, owner: 'X2', strand: 'INQUIRY' })];
    const [before, after] = [registry, more].map((one) => keysDigest(readerKeys(analyst, request, one)));
    expect(after).toBe(before);
  });

  test('tells two readers with other rights apart, and not two with the same', () => {
    const digest = (identity: typeof analyst) => keysDigest(readerKeys(identity, request, registry));
    expect(digest(reader('ANALYST', { force: 'X2' }))).not.toBe(digest(analyst));
    expect(digest(reader('ANALYST', { subject: 'reader-2' }))).toBe(digest(analyst));
  });
});
