import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openAsker, refOf, whoIs, type Who } from '../../harness/ask.ts';
import { idsOf, type Ids } from '../../harness/chainsTold.ts';
import { acrossFrom, visible, type View } from '../../harness/oracle.ts';
import type { AcrossOptions } from '../../harness/oracle/across.ts';
import { readerNamed, readers, shareOf, truth, world } from '../../unit/harness/example.ts';

/** Who or what in other forces is joined to planted ends of examples/two-forces: against the oracle, and against `linksBetween`. */

const asker = openAsker();
let ids: Ids;
beforeAll(async () => {
  ids = await idsOf(asker, world);
});
afterAll(asker.close);

const question = /* GraphQL */ `
  query (
    $from: [RecordRef!]!
    $forces: [ID!]
    $kinds: [RecordKind!]
    $maxHops: Int
    $via: [LinkType!]
    $avoiding: [RecordRef!]
    $first: Int
    $after: String
  ) {
    linksAcross(
      from: $from
      forces: $forces
      kinds: $kinds
      maxHops: $maxHops
      via: $via
      avoiding: $avoiding
      first: $first
      after: $after
    ) {
      total
      reached
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          hops
          score
          record {
            id
          }
          chain {
            length
            score
            steps {
              from {
                id
              }
              to {
                id
              }
            }
          }
        }
      }
    }
  }
`;
const end = z.object({ id: z.string() });
const joined = z.object({
  hops: z.number(),
  score: z.number(),
  record: end,
  chain: z.object({
    length: z.number(),
    score: z.number(),
    steps: z.array(z.object({ from: end, to: end })),
  }),
});
const page = z.object({
  total: z.number(),
  reached: z.array(z.string()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node: joined })),
});
type Joined = z.infer<typeof joined>;

async function ask(who: Who, from: readonly string[], more: object) {
  const { data, errors } = await asker.ask(who, question, { from: from.map(refOf), ...more });
  return {
    code: errors[0]?.code,
    answer: z.object({ linksAcross: page }).nullable().safeParse(data).data?.linksAcross,
  };
}

/** Every page; nothing where an end is not there for the reader. */
async function everything(who: Who, from: readonly string[], more: object = {}): Promise<Joined[]> {
  const found: Joined[] = [];
  for (let after: string | null = null; ;) {
    const { code, answer } = await ask(who, from, { first: 100, ...more, after });
    if (code === 'NOT_FOUND') return [];
    expect([from, code]).toEqual([from, undefined]);
    if (answer === undefined) throw new Error('an answer without a page');
    found.push(...answer.edges.map(({ node }) => node));
    expect(answer.reached).toEqual([]);
    if (!answer.pageInfo.hasNextPage) {
      expect(found).toHaveLength(answer.total);
      return found;
    }
    after = answer.pageInfo.endCursor;
  }
}

const usual: AcrossOptions = { maxHops: 4, commonAbove: 50, includeCommon: false };
const expectedOf = (view: View, from: readonly string[], options: Partial<AcrossOptions> = {}): string[] =>
  [...acrossFrom(view, from, { ...usual, ...options })].map(([key, hops]) => `${hops} ${ids.of(key)}`).sort();
const told = (found: readonly Joined[]): string[] =>
  found.map(({ hops, record }) => `${hops} ${record.id}`).sort();

const joining = new Set<string>();
const starts = [...new Set(truth.flatMap(({ from, to }) => [from, to]))].slice(0, 12);

test.each(readers.map(({ name }) => name))('%s is given what the files say, and no more', async (name) => {
  const view = visible(world, readerNamed(name));
  for (const start of shareOf(name, starts)) {
    const { code } = await ask(whoIs(readerNamed(name)), [start], { first: 1 });
    if (code === 'FORBIDDEN' || code === 'PURPOSE_REQUIRED') return;
    const all = await everything(whoIs(readerNamed(name)), [start]);
    expect([start, told(all)]).toEqual([start, expectedOf(view, [start])]);
    if (all.length > 0) joining.add(name);
  }
});

test('most kinds of readers are given something', () => {
  expect(joining.size).toBeGreaterThan(8);
});

describe('the national operation', () => {
  const reader = readerNamed('national');
  const view = visible(world, reader);
  const who = whoIs(reader);

  test.each([
    ['forces', { forces: ['X2'] }, { forces: new Set(['X2']) }],
    ['kinds', { kinds: ['CASE', 'CRIME'] }, { nouns: new Set(['Case', 'Crime']) }],
    ['maxHops', { maxHops: 2 }, { maxHops: 2 }],
    ['via', { via: ['USED', 'INVOLVED_IN'] }, { types: new Set(['USED', 'INVOLVED_IN']) }],
  ] satisfies [string, object, Partial<AcrossOptions>][])(
    '%s lets in what the files say',
    async (_, given, options) => {
      let [found, fewer] = [0, 0];
      for (const start of starts) {
        const all = await everything(who, [start], given);
        expect([start, told(all)]).toEqual([start, expectedOf(view, [start], options)]);
        found += all.length;
        fewer += expectedOf(view, [start]).length - all.length;
      }
      expect(found).toBeGreaterThan(0);
      expect(fewer).not.toBe(0);
    },
  );

  test('several ends are one question, and a record on the way may be avoided', async () => {
    const both = starts.slice(0, 2);
    expect(told(await everything(who, both))).toEqual(expectedOf(view, both));
    const [start = ''] = starts;
    const near = (await everything(who, [start])).find(({ hops }) => hops > 1);
    const passed = near?.chain.steps[0]?.to.id ?? '';
    const around = await everything(who, [start], { avoiding: [{ id: passed }] });
    expect(around.flatMap(({ chain }) => chain.steps.map(({ to }) => to.id))).not.toContain(passed);
  });

  test('a row about a thing stands for the thing that is to be avoided', async () => {
    const rows = [...world.things.keys()];
    let avoided = 0;
    for (const start of starts) {
      const first = (await everything(who, [start])).find(({ hops }) => hops > 1)?.chain.steps[0]?.to.id;
      const row = rows.find((key) => ids.of(world.things.get(key) ?? '') === first && view.records.has(key));
      if (first === undefined || row === undefined) continue;
      const around = await everything(who, [start], { avoiding: [refOf(row)] });
      expect(around.flatMap(({ chain }) => chain.steps.map(({ to }) => to.id))).not.toContain(first);
      expect((await ask(who, [row], { avoiding: [refOf(row)] })).code).toBe('BAD_USER_INPUT');
      avoided += 1;
    }
    expect(avoided).toBeGreaterThan(0);
  });

  test('the nearest come first, then the strongest; pages of any size tell the same', async () => {
    for (const start of starts.slice(0, 4)) {
      const all = await everything(who, [start]);
      const order = all.map(({ hops, score, record }) => [hops, -score, record.id] as const);
      const sorted = [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
      expect(order).toEqual(sorted);
      const small = await everything(who, [start], { first: 7 });
      expect(small).toEqual(all);
    }
  });

  test('the chain is one of the shortest, and the strongest of these', async () => {
    let compared = 0;
    for (const start of starts.slice(0, 6)) {
      for (const { record, hops, score, chain } of (await everything(who, [start])).slice(0, 5)) {
        expect([chain.length, chain.score, chain.steps.at(-1)?.to.id]).toEqual([hops, score, record.id]);
        const variables = { from: [refOf(start)], to: [{ id: record.id }] };
        const { data } = await asker.ask(
          who,
          'query ($from: [RecordRef!]!, $to: [RecordRef!]!) { linksBetween(from: $from, to: $to) { chains { length score } } }',
          variables,
        );
        const [best] = z
          .object({
            linksBetween: z.object({ chains: z.array(z.object({ length: z.number(), score: z.number() })) }),
          })
          .parse(data).linksBetween.chains;
        expect(best).toEqual({ length: hops, score });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  }, 60_000);

  test.each([
    ['LIMIT_EXCEEDED', { maxHops: 5 }],
    ['BAD_USER_INPUT', { maxHops: 0 }],
    ['BAD_USER_INPUT', { forces: [] }],
    ['BAD_USER_INPUT', { forces: ['X2', 'x2'] }],
    ['BAD_USER_INPUT', { kinds: [] }],
    ['BAD_USER_INPUT', { after: 'no cursor' }],
    ['BAD_USER_INPUT', { from: [] }],
    ['NOT_FOUND', { from: [{ id: 'aaaaaaaaaaaaaaaaaaaaaaaaaa' }] }],
  ])('%s for %j', async (code, more) => {
    const { code: given } = await ask(who, starts.slice(0, 1), more);
    expect(given).toBe(code);
  });
});
