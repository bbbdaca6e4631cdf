import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openAsker, refOf, whoIs } from '../harness/ask.ts';
import { chain, chainFields, chainsOf, expectedChains, idsOf, type Ids } from '../harness/chainsTold.ts';
import { printCounts } from '../harness/lawsFile.ts';
import { chainsBetween, shortestBetween, visible, type View } from '../harness/oracle.ts';
import { endsSeen, numbersOf, planted, readers, walkFrom, world } from './sample.ts';

/**
 * Chains of a sample of 20,000 people as sets equal to the oracle's, both ways, for all shortest ones and for all of at most
 * four links; every planted chain that a reader may see is found, and none that she may not.
 */

const asker = openAsker();
let ids: Ids;
beforeAll(async () => {
  ids = await idsOf(asker, world);
}, 120_000);
afterAll(asker.close);

const limit = 100;
const question = /* GraphQL */ `
  query ($from: [RecordRef!]!, $to: [RecordRef!]!, $maxHops: Int!, $rank: ChainRank!) {
    linksBetween(from: $from, to: $to, maxHops: $maxHops, rank: $rank, limit: ${limit}) {
      reached
      chains {
        ${chainFields}
      }
    }
  }
`;
const answer = z.object({
  linksBetween: z.object({ reached: z.array(z.string()), chains: z.array(chain) }),
});

interface Got {
  readonly chains: readonly string[];
  readonly reached: readonly string[];
}

async function ask(
  view: View,
  [from, to]: readonly [string, string],
  maxHops: number,
  rank: string,
): Promise<Got> {
  const variables = { from: [refOf(from)], to: [refOf(to)], maxHops, rank };
  const { data, errors } = await asker.ask(whoIs(view.reader), question, variables);
  if (errors[0]?.code === 'NOT_FOUND') return { chains: [], reached: [] };
  expect(errors).toEqual([]);
  const { chains, reached } = answer.parse(data).linksBetween;
  return { chains: chainsOf(chains, ids), reached };
}

const backwards = (chains: readonly string[]): string[] =>
  chains.map((text) => text.split(' ').reverse().join(' ')).sort();

const options = (maxHops: number) => ({ maxHops, commonAbove: 50, includeCommon: false });

/** Half of the pairs are the ends of walks, so that something joins them; the others are drawn at random. */
function pairsOf(view: View, seed: number, count: number): [string, string][] {
  const below = numbersOf(seed);
  const ends = endsSeen(view);
  const any = (): string => ends[below(ends.length)] ?? '';
  const pairs: [string, string][] = [];
  while (pairs.length < count) {
    const from = any();
    const to = pairs.length % 4 === 0 ? any() : walkFrom(view, from, 2 + below(3), below);
    if (to !== '' && to !== from) pairs.push([from, to]);
  }
  return pairs;
}

describe.each(Object.entries(readers))('%s', (name, reader) => {
  const view = visible(world, reader);
  const counts = { pairs: 0, joined: 0, 'shortest chains': 0, 'chains of at most 4': 0, cut: 0 };
  afterAll(() => printCounts(name, counts));

  test('gets the shortest chains that the files hold, both ways', async () => {
    for (const pair of pairsOf(view, 1, 200)) {
      const expected = expectedChains(shortestBetween(view, [pair[0]], [pair[1]], options(6)), ids);
      const { chains, reached } = await ask(view, pair, 6, 'SHORTEST');
      counts.pairs += 1;
      counts.joined += expected.length > 0 ? 1 : 0;
      counts['shortest chains'] += expected.length;
      if (expected.length > limit) expect([reached.includes('CHAINS'), chains.length]).toEqual([true, limit]);
      else expect([pair, chains]).toEqual([pair, expected]);
      const back = await ask(view, [pair[1], pair[0]], 6, 'SHORTEST');
      if (expected.length <= limit) expect(backwards(back.chains)).toEqual(expected);
    }
    expect(counts.joined).toBeGreaterThanOrEqual(counts.pairs / 2);
  }, 1_800_000);

  test('gets all chains of at most four links that the files hold', async () => {
    for (const pair of pairsOf(view, 2, 200)) {
      const expected = expectedChains(chainsBetween(view, [pair[0]], [pair[1]], options(4)), ids);
      const { chains, reached } = await ask(view, pair, 4, 'STRONGEST');
      counts['chains of at most 4'] += expected.length;
      if (expected.length <= limit) expect([pair, chains]).toEqual([pair, expected]);
      else {
        counts.cut += 1;
        expect([reached.includes('CHAINS'), chains.length]).toEqual([true, limit]);
        expect(chains.filter((one) => !expected.includes(one))).toEqual([]);
      }
    }
  }, 1_800_000);

  test('gets every planted chain that she may see, and none that she may not', async () => {
    let found = 0;
    for (const { name: of, from, to } of planted) {
      const expected = expectedChains(shortestBetween(view, [from], [to], options(6)), ids);
      const { chains } = await ask(view, [from, to], 6, 'SHORTEST');
      expect([of, chains]).toEqual([of, expected]);
      found += expected.length > 0 ? 1 : 0;
    }
    printCounts(name, { planted: planted.length, 'found or rightly longer': found });
    expect(found).toBeGreaterThan(0);
  }, 1_800_000);
});
