import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Edge } from '../../../src/analysis/ball.ts';
import { withoutLeaves } from '../../../src/analysis/leaves.ts';

const edge = (near: string, far: string): Edge => ({ near, link: `${near} to ${far}`, far, type: 'KNOWS' });

describe('withoutLeaves', () => {
  test('leaves out what only one edge names, and keeps the ends and whatever two edges name', () => {
    const way = [edge('from', 'between'), edge('to', 'between')];
    expect(withoutLeaves([...way, edge('between', 'leaf'), edge('from', 'other')], ['from', 'to'])).toEqual(
      way,
    );
    expect(withoutLeaves([edge('from', 'to')], ['from', 'to'])).toHaveLength(1);
  });

  test('never leaves out an edge between two nodes that are ends or named twice', () => {
    const id = fc.string({ maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30 }), fc.array(id), (pairs, ends) => {
        const edges = pairs.map(([near, far]) => edge(near, far));
        const named = edges.flatMap(({ near, far }) => [near, far]);
        const stays = (node: string) => ends.includes(node) || named.filter((one) => one === node).length > 1;
        const kept = withoutLeaves(edges, ends);
        expect(kept).toEqual(
          expect.arrayContaining(edges.filter(({ near, far }) => stays(near) && stays(far))),
        );
      }),
    );
  });
});
