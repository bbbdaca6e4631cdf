import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Edge } from '../../../src/analysis/ball.ts';
import { findChains, type Chain, type ChainQuestion } from '../../../src/analysis/chains.ts';
import { everyChain, hopsOf } from './bruteForce.ts';

const textOf = ({ nodes, steps }: Chain): string =>
  [nodes[0], ...steps.flatMap(({ type, to }) => [type, to])].join(' ');

const ids = ['a', 'B', 'c', 'D', 'e', 'F', 'g'];
const id = fc.constantFrom(...ids);
const edge: fc.Arbitrary<Edge> = fc.record({
  near: id,
  link: fc.integer({ min: 1, max: 30 }).map((number) => `link${number}`),
  far: id,
  type: fc.constantFrom('KNOWS', 'USED', 'INVOLVED_IN'),
});
const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const question: fc.Arbitrary<ChainQuestion & { maxHops: number }> = fc.record({
  edges: fc.array(edge, { minLength: 9, maxLength: 14 }),
  from: someIds,
  to: someIds,
  maxHops: fc.integer({ min: 1, max: 4 }),
  limit: fc.constant(1_000_000),
  avoid: fc
    .uniqueArray(fc.constantFrom('g', 'link1', 'link2'), { maxLength: 2 })
    .map((kept) => new Set(kept)),
});

/** The same edges in another order, some walked the other way, some twice, with nodes hung on that lead nowhere. */
const disturbed = fc.tuple(question, fc.infiniteStream(fc.nat({ max: 1_000_000 }))).map(([asked, stream]) => {
  const next = (): number => Number(stream.next().value);
  const hung = ids.map((near) => ({ near, link: `to ${near}`, far: `B leaf ${near}`, type: 'USED' }));
  const twigs = hung.map(({ far }) => ({ near: far, link: `on ${far}`, far: `twig ${far}`, type: 'KNOWS' }));
  const edges = [...asked.edges, ...hung, ...twigs]
    .flatMap((one) => (next() % 3 === 0 ? [one, one] : [one]))
    .map((one) => (next() % 2 === 0 ? one : { ...one, near: one.far, far: one.near }))
    .map((one) => ({ one, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
  return { asked, other: { ...asked, edges } };
});

const path = (...nodes: string[]): Edge[] =>
  nodes
    .slice(1)
    .map((far, index) => ({ near: nodes[index] ?? '', link: `${nodes[index]}${far}`, far, type: 'KNOWS' }));

describe('findChains beside a brute-force enumeration over random small graphs', () => {
  test('finds every chain up to maxHops and no other', () => {
    let joined = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const { chains, shortest, reached, complete } = findChains({ ...asked, longer: true });
        const expected = everyChain(asked);
        expect(new Set(chains.map(textOf))).toEqual(expected);
        expect(chains).toHaveLength(expected.size);
        expect(shortest).toBe(expected.size === 0 ? undefined : Math.min(...[...expected].map(hopsOf)));
        expect({ reached, complete }).toEqual({
          reached: { chains: false, steps: false },
          complete: asked.maxHops,
        });
        if (expected.size > 1) joined++;
      }),
      { numRuns: 400 },
    );
    expect(joined).toBeGreaterThan(200);
  });

  test('finds the shortest alone, all of them, unless longer ones are asked for', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const expected = [...everyChain(asked)];
        const least = Math.min(...expected.map(hopsOf));
        const { chains } = findChains(asked);
        expect(new Set(chains.map(textOf))).toEqual(
          new Set(expected.filter((chain) => hopsOf(chain) === least)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('gives each step all its links of that type, whichever way they were walked, once and in order', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { steps } of findChains({ ...asked, longer: true }).chains) {
          for (const { from, to, type, links } of steps) {
            const expected = asked.edges
              .filter((one) => one.type === type && asked.avoid?.has(one.link) !== true)
              .filter(({ near, far }) => (near === from && far === to) || (near === to && far === from))
              .map(({ link }) => link);
            expect(links).toEqual([...new Set(expected)].sort());
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('answers the same, to the letter, whatever the order of the edges, the limits, and what leads nowhere', () => {
    fc.assert(
      fc.property(
        disturbed,
        fc.boolean(),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 40 }),
        ({ asked, other }, longer, limit, maxSteps) => {
          const more = { longer, limit, maxSteps };
          expect(findChains({ ...other, ...more })).toEqual(findChains({ ...asked, ...more }));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the steps limit leaves the first part in the order of ids, says so, and says which lengths are whole', () => {
    let cut = 0;
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 60 }), (asked, maxSteps) => {
        const all = findChains({ ...asked, longer: true }).chains.map(textOf);
        const { chains, reached, complete } = findChains({ ...asked, longer: true, maxSteps });
        const some = chains.map(textOf);
        expect(some).toEqual(all.slice(0, some.length));
        if (!reached.steps) expect(some).toEqual(all);
        const whole = all.filter((chain) => hopsOf(chain) <= complete);
        expect(some.slice(0, whole.length)).toEqual(whole);
        if (some.length < all.length) cut++;
      }),
      { numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(30);
  });

  test('the limit ends the search after a whole length and says so', () => {
    let ended = 0;
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 5 }), (asked, limit) => {
        const all = findChains({ ...asked, longer: true }).chains.map(textOf);
        const { chains, reached, complete } = findChains({ ...asked, longer: true, limit });
        const some = chains.map(textOf);
        expect(some).toEqual(all.filter((chain) => hopsOf(chain) <= complete));
        expect(some.length).toBeGreaterThanOrEqual(Math.min(limit, all.length));
        if (some.length < all.length || some.length > limit) expect(reached.chains).toBe(true);
        if (some.length < limit) expect(reached.chains).toBe(false);
        if (some.length < all.length) ended++;
      }),
      { numRuns: 300 },
    );
    expect(ended).toBeGreaterThan(30);
  });
});

describe('findChains', () => {
  const asked = { from: ['a'], to: ['d'], maxHops: 4, limit: 10 };

  test('finds one chain over a thing that both sides reached', () => {
    const { chains, shortest } = findChains({
      edges: [
        { near: 'a', link: 'u1', far: 'phone', type: 'USED' },
        { near: 'd', link: 'u2', far: 'phone', type: 'USED' },
        { near: 'd', link: 'u3', far: 'phone', type: 'USED' },
      ],
      ...asked,
    });
    expect(shortest).toBe(2);
    expect(chains).toEqual([
      {
        nodes: ['a', 'phone', 'd'],
        steps: [
          { from: 'a', to: 'phone', type: 'USED', links: ['u1'] },
          { from: 'phone', to: 'd', type: 'USED', links: ['u2', 'u3'] },
        ],
      },
    ]);
  });

  test('finds nothing where the only chain has more hops than maxHops', () => {
    const edges = path('a', 'b', 'c', 'x', 'd');
    expect(findChains({ edges, ...asked, maxHops: 3 })).toMatchObject({ chains: [], shortest: undefined });
    expect(findChains({ edges, ...asked, maxHops: 4 }).shortest).toBe(4);
  });

  test('takes the longer chain where the shorter one runs through a node or a link to be avoided', () => {
    const edges = [...path('a', 'b', 'd'), ...path('a', 'x', 'y', 'd')];
    for (const avoid of ['b', 'ab']) {
      expect(
        findChains({ edges, ...asked, avoid: new Set([avoid]) }).chains.map(({ nodes }) => nodes),
      ).toEqual([['a', 'x', 'y', 'd']]);
    }
    expect(findChains({ edges, ...asked, avoid: new Set(['a']) }).chains).toEqual([]);
  });

  test('keeps the links of another type, on a way or not, out of a step', () => {
    const edges = [
      ...path('a', 'd', 'z'),
      { near: 'd', link: 'on a way', far: 'a', type: 'FEATURED' },
      { near: 'a', link: 'between two starts', far: 'z', type: 'USED' },
    ];
    const { chains } = findChains({ edges, ...asked, from: ['a', 'z'] });
    expect(chains.map(({ steps }) => [steps[0]?.type, steps[0]?.links])).toEqual([
      ['FEATURED', ['on a way']],
      ['KNOWS', ['ad']],
      ['KNOWS', ['dz']],
    ]);
  });

  test('names an end that stands on both sides instead of making a chain of no link', () => {
    const edges = path('a', 'b', 'c');
    const search = findChains({ edges, from: ['b', 'a', 'a'], to: ['a', 'z', 'b'], maxHops: 4, limit: 10 });
    expect(search.same).toEqual(['a', 'b']);
    expect(search.chains.map(({ nodes }) => nodes)).toEqual([['a', 'b']]);
    expect(findChains({ edges, from: ['a'], to: ['a'], maxHops: 4, limit: 10, longer: true }).chains).toEqual(
      [],
    );
  });

  test('runs through no other start or end', () => {
    const edges = path('a', 'b', 'd', 'e');
    const search = findChains({
      edges,
      from: ['a', 'b'],
      to: ['d', 'e'],
      maxHops: 4,
      limit: 10,
      longer: true,
    });
    expect(search.chains.map(({ nodes }) => nodes)).toEqual([['b', 'd']]);
  });

  test('walks no loop, and answers an end that no edge names, and no edges at all, with nothing', () => {
    const loop = { near: 'a', link: 'l', far: 'a', type: 'KNOWS' };
    expect(findChains({ edges: [loop], ...asked, longer: true }).chains).toEqual([]);
    expect(findChains({ edges: [], ...asked }).chains).toEqual([]);
  });

  test('finds all of 90,000 equal chains without running out of stack', () => {
    const fan = Array.from({ length: 300 }, (_, index) => [`m${index}`, `n${index}`]);
    const edges = fan.flatMap(([m = '', n = '']) => [
      ...path('a', m),
      ...path(n, 'd'),
      ...fan.flatMap(([, other = '']) => path(m, other)),
    ]);
    const search = findChains({ edges, ...asked, limit: 100_000, maxSteps: 1_000_000 });
    expect(search.chains).toHaveLength(90_000);
    expect(search.reached).toEqual({ chains: false, steps: false });
  });
});
