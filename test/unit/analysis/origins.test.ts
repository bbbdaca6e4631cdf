import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { originOf } from '../../../src/analysis/origins.ts';

describe('the origin of a source', () => {
  test('is itself, or what it is a copy of in the end', () => {
    const copies = new Map([
      ['S2', 'S1'],
      ['S3', 'S2'],
    ]);
    expect(['S1', 'S2', 'S3', 'S9'].map((source) => originOf(copies, source))).toEqual([
      'S1',
      'S1',
      'S1',
      'S9',
    ]);
  });

  test('is one for all in a circle, and for all that lead into it', () => {
    const copies = new Map([
      ['S3', 'S2'],
      ['S2', 'S3'],
      ['S4', 'S3'],
      ['S5', 'S5'],
    ]);
    expect(['S2', 'S3', 'S4', 'S5'].map((source) => originOf(copies, source))).toEqual([
      'S2',
      'S2',
      'S2',
      'S5',
    ]);
  });

  test('is the same for a source and for what it copies, whatever copies whom', () => {
    const names = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names)), names, (pairs, source) => {
        const copies = new Map(pairs);
        const copied = copies.get(source);
        expect(originOf(copies, copied ?? source)).toBe(originOf(copies, source));
      }),
    );
  });
});
