import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { chain, chainFields, chainsOf, expectedChains, idsOf, type Ids } from '../../harness/chainsTold.ts';
import { chainsBetween, shortestBetween, visible } from '../../harness/oracle.ts';
import type { ChainOptions } from '../../harness/oracle/chains.ts';
import { readerNamed, truth, world } from '../../unit/harness/example.ts';

/**
 * What each argument of `linksBetween` lets in and leaves out, for all planted ends of examples/two-forces, against the oracle; and
 * the strongest of all chains besides the shortest.
 */

const asker = openAsker();
let ids: Ids;
beforeAll(async () => {
  ids = await idsOf(asker, world);
});
afterAll(asker.close);

const question = /* GraphQL */ `
  query (
    $from: [RecordRef!]!
    $to: [RecordRef!]!
    $rank: ChainRank
    $via: [LinkType!]
    $without: [LinkType!]
    $avoiding: [RecordRef!]
    $happened: DateRange
    $maxSource: SourceEvaluation
    $maxInformation: InformationAssessment
    $legacy: LegacyGrades
    $includeRoles: [PersonRole!]
    $includeDisproved: Boolean
  ) {
    linksBetween(
      from: $from
      to: $to
      rank: $rank
      via: $via
      without: $without
      avoiding: $avoiding
      happened: $happened
      maxSource: $maxSource
      maxInformation: $maxInformation
      legacy: $legacy
      includeRoles: $includeRoles
      includeDisproved: $includeDisproved
      limit: 100
    ) {
      reached
      chains {
        score
        ${chainFields}
      }
    }
  }
`;
const scored = chain.extend({ score: z.number() });
const answer = z.object({
  linksBetween: z.object({ reached: z.array(z.string()), chains: z.array(scored) }),
});

type Pair = readonly [from: string, to: string];

async function ask(reader: string, [from, to]: Pair, more: object) {
  const variables = { from: [refOf(from)], to: [refOf(to)], ...more };
  const { data, errors } = await asker.ask(whoIs(readerNamed(reader)), question, variables);
  if (errors[0]?.code === 'NOT_FOUND') return { reached: [], chains: [] };
  expect(errors).toEqual([]);
  return answer.parse(data).linksBetween;
}

const usual: ChainOptions = { maxHops: 4, commonAbove: 50, includeCommon: false };
const readers = ['x1-analyst', 'national'] as const;
/** Asked from the one end and from the other in turns. */
const pairs: readonly Pair[] = truth.map(({ from, to }, place): Pair =>
  place % 2 === 0 ? [from, to] : [to, from],
);

const arguments_: readonly [string, object, Partial<ChainOptions>][] = [
  ['via', { via: ['USED', 'INVOLVED_IN'] }, { types: new Set(['USED', 'INVOLVED_IN']) }],
  [
    'without',
    { without: ['USED'] },
    {
      types: new Set([
        ...['INVOLVED_IN', 'PRESENT_AT', 'WORKED_FOR', 'KNOWS', 'MEMBER_OF', 'PART_OF'],
        ...['OCCURRED_AT', 'FEATURED', 'BASED_AT', 'MENTIONS'],
      ]),
    },
  ],
  ['happened', { happened: { from: '2012-01-01', to: '2018-12-31' } }, { days: [20_120_101, 20_181_231] }],
  ['maxSource', { maxSource: 'ONE' }, { sources: new Set(['ONE']) }],
  ['maxInformation', { maxInformation: 'B' }, { informations: new Set(['A', 'B']) }],
  [
    'maxInformation E',
    { maxInformation: 'E' },
    { informations: new Set(['A', 'B', 'C', 'D', 'E']), doubted: true },
  ],
  ['legacy', { legacy: 'EXCLUDE' }, { legacy: false }],
  [
    'includeRoles',
    { includeRoles: ['PROFESSIONAL', 'REPORTING_PERSON'] },
    { roles: new Set(['PROFESSIONAL', 'REPORTING_PERSON']) },
  ],
  ['includeDisproved', { includeDisproved: true }, { disproved: true }],
];

describe.each(readers)('%s', (reader) => {
  const view = visible(world, readerNamed(reader));

  test.each(arguments_)(
    '%s: the shortest chains are those of the files',
    async (_, given, options) => {
      let [changed, found] = [0, 0];
      for (const pair of pairs) {
        const of = (more: Partial<ChainOptions>) =>
          expectedChains(shortestBetween(view, [pair[0]], [pair[1]], { ...usual, ...more }), ids);
        const expected = of(options);
        const { chains } = await ask(reader, pair, given);
        expect([pair, chainsOf(chains, ids)]).toEqual([pair, expected]);
        found += expected.length;
        if (JSON.stringify(expected) !== JSON.stringify(of({}))) changed += 1;
      }
      expect(found).toBeGreaterThan(0);
      if (reader === 'national') expect(changed).toBeGreaterThan(0);
    },
    240_000,
  );

  test('avoiding: what is named is in no chain, and the others stay', async () => {
    let avoided = 0;
    for (const pair of pairs) {
      const [first] = chainsBetween(view, [pair[0]], [pair[1]], usual);
      const key = first?.nodes[1];
      if (key === undefined || first?.nodes.length === 2) continue;
      const options = { ...usual, avoiding: new Set([key]) };
      const expected = expectedChains(shortestBetween(view, [pair[0]], [pair[1]], options), ids);
      const { chains } = await ask(reader, pair, { avoiding: [{ id: ids.of(key) }] });
      expect([pair, chainsOf(chains, ids)]).toEqual([pair, expected]);
      avoided += 1;
    }
    expect(avoided).toBeGreaterThan(5);
  }, 240_000);

  test('STRONGEST: all chains of at most four links, the strongest first', async () => {
    let longer = 0;
    for (const pair of pairs) {
      const all = chainsBetween(view, [pair[0]], [pair[1]], usual);
      if (all.length > 100) continue;
      const { chains } = await ask(reader, pair, { rank: 'STRONGEST' });
      expect([pair, chainsOf(chains, ids)]).toEqual([pair, expectedChains(all, ids)]);
      const scores = chains.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      if (new Set(chains.map(({ length }) => length)).size > 1) longer += 1;
    }
    expect(longer).toBeGreaterThan(0);
  }, 240_000);
});

test.each([
  [{ via: ['USED'], without: ['USED'] }, /^via, without: /],
  [{ includeRoles: ['VICTIM'] }, /^includeRoles: VICTIM is walked anyway/],
  [{ happened: { from: '2012-01-01', to: '2011-01-01' } }, /^happened: /],
  [{ avoiding: [refOf('X1/rms/P1')] }, /^avoiding\[0\]: /],
])('%j is refused in one sentence', async (more, message) => {
  const variables = { from: [refOf('X1/rms/P1')], to: [refOf('X2/rms/P1')], ...more };
  const { errors } = await asker.ask(whoIs(readerNamed('x1-analyst')), question, variables);
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }]);
});
