import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordId } from '../../../../src/domains/publicId.ts';
import { byteList, floatList, int32List } from '../../../../src/exchange/import/growing.ts';
import { newIdTable } from '../../../../src/exchange/import/idTable.ts';

const key = Buffer.alloc(32, 1);
const idOf = (reference: string): string => recordId(key, 'X1', 'rms', reference);

describe('the table of ids', () => {
  test('numbers each id once, in order, and gives it back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40).map(String), { maxLength: 120 }), (references) => {
        const table = newIdTable();
        const numbers = new Map<string, number>();
        for (const reference of references) {
          const id = idOf(reference);
          expect(table.find(id)).toBe(numbers.get(id) ?? -1);
          if (!numbers.has(id)) numbers.set(id, numbers.size);
          expect(table.add(id)).toBe(numbers.get(id));
        }
        expect(table.size()).toBe(numbers.size);
        for (const [id, number] of numbers) expect(table.idOf(number)).toBe(id);
      }),
    );
  });

  test('tells ids apart that differ in one letter, wherever it stands, and goes on doing so as it grows', () => {
    const base = idOf('P1');
    const near = Array.from(
      base,
      (letter, at) => `${base.slice(0, at)}${letter === 'a' ? 'e' : 'a'}${base.slice(at + 1)}`,
    );
    const ids = [base, ...near, ...Array.from({ length: 5_000 }, (_, n) => idOf(String(n)))];
    const table = newIdTable();
    expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, n) => n));
    expect(ids.map((id) => table.find(id))).toEqual(ids.map((_, n) => n));
  });

  test('takes nothing but public ids', () => {
    expect(() => newIdTable().add('P1')).toThrow('expected a public id');
  });
});

test.each([
  ['bytes', byteList, 255],
  ['whole numbers', int32List, -2_147_483_648],
  ['milliseconds', floatList, Date.UTC(9999, 11, 31)],
] as const)('a list of %s grows as it is written to, and reads 0 where it was not', (_, make, value) => {
  const list = make();
  list.set(3, value);
  list.set(100_000, value);
  expect([
    list.get(3),
    list.get(100_000),
    list.get(4),
    list.get(99_999),
    list.get(200_000),
    list.get(-1),
  ]).toEqual([...[value, value, 0, 0, 0, 0]]);
});
