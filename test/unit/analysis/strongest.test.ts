import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainOf, reachedFrom, stepsTo, type Reach } from '../../../src/analysis/across.ts';
import { findChains } from '../../../src/analysis/chains.ts';
import { scoreChain } from '../../../src/analysis/score.ts';
import { strongestTo, type Weighed } from '../../../src/analysis/strongest.ts';
import type { Between, ScoredLink } from '../../../src/analysis/trail.ts';

/** Random small graphs: the strongest of the shortest chains to each node must be what scoring all of them one by one gives. */

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const kinds: readonly Between['kind'][] = ['PERSON', 'THING', 'RECORD'];
const day = fc.integer({ min: 0, max: 9 }).map((year) => `20${10 + year}-01-01`);

const link = fc.record({
  ends: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }),
  type: fc.constantFrom('USED', 'KNOWS'),
  sourceEvaluation: fc.constantFrom('ONE' as const, 'TWO' as const, 'THREE' as const),
  informationAssessment: fc.constantFrom('A' as const, 'D' as const),
  origin: fc.constantFrom('S1', 'S2', null),
  from: day,
});
const graph = fc.record({
  links: fc.array(link, { minLength: 4, maxLength: 20 }),
  kinds: fc.tuple(...names.map(() => fc.constantFrom(...kinds))),
});
type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never;

function made({ links, kinds: drawn }: Graph): { readonly edges: Reach[]; readonly weighed: Weighed } {
  const edges = links.flatMap(({ ends: [near = '', far = ''], type }, place): Reach[] => {
    const edge = { link: `l${place}`, type, sought: '' };
    return [
      { ...edge, near, far, sought: far },
      { ...edge, near: far, far: near, sought: near },
    ];
  });
  const scored = links.map(({ sourceEvaluation, informationAssessment, origin, from }, place) => {
    const period = { fromMin: from, fromMax: from, toMin: from, toMax: from };
    const weight: ScoredLink = {
      ...{ sourceEvaluation, informationAssessment, origin, ...period },
      ...{ legacyGrade: null, role: null, legalStatus: null },
    };
    return [`l${place}`, weight] as const;
  });
  const between = names.map((name, place): [string, Between] => {
    const kind = drawn[place] ?? 'PERSON';
    return [name, kind === 'PERSON' ? { kind } : { kind, neighbours: place + 2 }];
  });
  return { edges, weighed: { links: new Map(scored), between: new Map(between) } };
}

const maxHops = 4;
const ample = () => ({ left: 1_000_000, spent: false });

/** The best score among all shortest chains, each scored by itself. */
function bestOfAll(edges: readonly Reach[], to: string, { links, between }: Weighed) {
  const { chains, shortest } = findChains({ edges, from: ['a'], to: [to], maxHops, limit: 1_000 });
  const scores = chains.map(({ steps, nodes }) =>
    scoreChain({
      steps: steps.map((step) => step.links.flatMap((id) => links.get(id) ?? [])),
      between: nodes.slice(1, -1).map((id) => between.get(id) ?? { kind: 'PERSON' }),
    }),
  );
  return { hops: shortest, score: Math.max(...scores.map(({ score }) => score)) };
}

describe('what is reached from one node', () => {
  test('are all nodes that a chain joins, as near and as strongly as the best of the shortest', () => {
    let compared = 0;
    fc.assert(
      fc.property(graph, (drawn) => {
        const { edges, weighed } = made(drawn);
        const { targets, into, hops } = reachedFrom(edges, ['a'], maxHops);
        const strongest = strongestTo(
          targets.map(({ id }) => id),
          { into, hops },
          weighed,
          ample(),
        );
        for (const to of names.slice(1)) {
          const { hops: least, score } = bestOfAll(edges, to, weighed);
          expect(targets.find(({ id }) => id === to)?.hops).toBe(least);
          expect(strongest.get(to)?.score).toBe(least === undefined ? undefined : score);
          expect(chainOf(strongest.get(to)?.steps ?? []).nodes.at(-1)).toBe(
            least === undefined ? undefined : to,
          );
          compared += least === undefined ? 0 : 1;
        }
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('does not hang on the order of the edges', () => {
    fc.assert(
      fc.property(graph, fc.infiniteStream(fc.nat()), (drawn, order) => {
        const { edges, weighed } = made(drawn);
        const shuffled = edges
          .map((edge) => [order.next().value, edge] as const)
          .sort(([a], [b]) => a - b)
          .map(([, edge]) => edge);
        const [one, other] = [edges, shuffled].map((some) => {
          const { targets, into, hops } = reachedFrom(some, ['a'], maxHops);
          const ids = targets.map(({ id }) => id);
          return [targets, [...strongestTo(ids, { into, hops }, weighed, ample())], stepsTo(ids, into).size];
        });
        expect(one).toEqual(other);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  test('leaves out a node all of whose links vanished', () => {
    const edges = ['ab', 'bc', 'ad', 'dc', 'ce'].map(([near = '', far = ''], place) => {
      return { near, far, link: `l${place}`, type: 'USED', sought: far };
    });
    const { into, hops } = reachedFrom(edges, ['a'], maxHops);
    expect(strongestTo(['c'], { into, hops }, { links: new Map(), between: new Map() }, ample()).size).toBe(
      0,
    );
  });

  test('with too many pairs to try it finds every node all the same, and says so', () => {
    const drawn = fc.sample(graph, { seed: 9, numRuns: 40 });
    const spent = drawn.filter((one) => {
      const { edges, weighed } = made(one);
      const { targets, into, hops } = reachedFrom(edges, ['a'], maxHops);
      const ids = targets.map(({ id }) => id);
      const budget = { left: 3, spent: false };
      const found = strongestTo(ids, { into, hops }, weighed, budget);
      const best = strongestTo(ids, { into, hops }, weighed, ample());
      expect([...found.keys()]).toEqual([...best.keys()]);
      for (const [id, { score }] of found) expect(score).toBeLessThanOrEqual(best.get(id)?.score ?? 0);
      return budget.spent;
    });
    expect(spent.length).toBeGreaterThan(10);
  });
});
