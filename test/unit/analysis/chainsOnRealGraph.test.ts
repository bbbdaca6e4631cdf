import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Edge } from '../../../src/analysis/ball.ts';
import { findChains } from '../../../src/analysis/chains.ts';

/** Co-offending ties of a published study, without names; it isn't part of the project and is read only where it lies beside it. */
const file = new URL('../../../../shared/data/criminal_networks/london_gang_edges.csv', import.meta.url);
const withFile = existsSync(file) ? test : test.skip;

function readEdges(): Edge[] {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row, index) => {
    const [near = '', far = ''] = row.split(',');
    return { near, link: `tie${index}`, far, type: 'KNOWS' };
  });
}

/** How many shortest paths lead from one node to each other, and how long they are: breadth first, by counting alone. */
function countShortest(edges: readonly Edge[], start: string): Map<string, { hops: number; count: number }> {
  const counts = new Map([[start, { hops: 0, count: 1 }]]);
  let ring = [start];
  for (let hops = 1; ring.length > 0; hops++) {
    const next = new Map<string, number>();
    for (const node of ring) {
      for (const { near, far } of edges) {
        const other = near === node ? far : far === node ? near : undefined;
        if (other === undefined || counts.has(other)) continue;
        next.set(other, (next.get(other) ?? 0) + (counts.get(node)?.count ?? 0));
      }
    }
    for (const [node, count] of next) counts.set(node, { hops, count });
    ring = [...next.keys()];
  }
  return counts;
}

describe('findChains on a co-offending network of 54 people and 315 ties', () => {
  withFile('finds as many shortest chains between 30 pairs as breadth-first counting', () => {
    const edges = readEdges();
    expect(edges).toHaveLength(315);
    const people = [...new Set(edges.flatMap(({ near, far }) => [near, far]))].sort();
    const hops = new Set<number>();
    for (let pair = 0; pair < 30; pair++) {
      const from = people[(pair * 7) % people.length] ?? '';
      const to = people[(pair * 7 + 13 + pair) % people.length] ?? '';
      expect(from).not.toBe(to);
      const { chains, shortest } = findChains({
        edges,
        from: [from],
        to: [to],
        maxHops: 6,
        limit: 1_000_000,
      });
      expect({ pair, hops: shortest, count: chains.length }).toEqual({
        pair,
        ...countShortest(edges, from).get(to),
      });
      hops.add(shortest ?? 0);
    }
    expect(hops.size).toBeGreaterThan(1);
  });
});
