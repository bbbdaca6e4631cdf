import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf, openAsker, refOf, whoIs } from '../harness/ask.ts';
import { idsOf, type Ids } from '../harness/chainsTold.ts';
import { printCounts } from '../harness/lawsFile.ts';
import { acrossFrom, visible, type View } from '../harness/oracle.ts';
import { expansionOf } from '../harness/oracle/expansion.ts';
import { identifiedBy, identifiersByValue, valueOf } from '../harness/oracle/search.ts';
import { endsSeen, numbersOf, readers, world } from './sample.ts';

/** `linksAcross`, `expand` and `search` by identifier over a sample of 20,000 people, for 100 starting points of each reader. */

const asker = openAsker();
let ids: Ids;
beforeAll(async () => {
  ids = await idsOf(asker, world);
}, 120_000);
afterAll(asker.close);

const points = 100;
const page = 100;

/** Records that a reader may see, drawn at random. */
function drawn(view: View, seed: number): string[] {
  const below = numbersOf(seed);
  const ends = endsSeen(view);
  return Array.from({ length: points }, () => ends[below(ends.length)] ?? '');
}

const edges = <T extends z.ZodType>(node: T) => z.array(z.object({ node }));
const end = z.object({ id: z.string() });
const across = z.object({
  linksAcross: z.object({
    total: z.number(),
    reached: z.array(z.string()),
    edges: edges(z.object({ hops: z.number(), record: end })),
  }),
});
const expanded = z.object({
  expand: z.object({
    counts: z.array(
      z.object({
        type: z.string(),
        force: z.object({ code: z.string() }),
        links: z.number(),
        neighbours: z.number(),
      }),
    ),
  }),
});
const searched = z.object({
  search: z.object({ total: z.number(), edges: edges(z.object({ record: end })) }),
});

describe.each(Object.entries(readers))('%s', (name, reader) => {
  const view = visible(world, reader);
  const who = whoIs(reader);
  const counts = { 'starting points': 0, joined: 0, records: 0, 'links counted': 0, found: 0 };
  afterAll(() => printCounts(name, counts));

  test('is told of all in other forces that is joined, and its nearest first', async () => {
    for (const from of drawn(view, 3)) {
      const expected = [...acrossFrom(view, [from], { maxHops: 4, commonAbove: 50, includeCommon: false })];
      const { data, errors } = await asker.ask(
        who,
        `query ($from: [RecordRef!]!) { linksAcross(from: $from, first: ${page}) { total reached edges { node { hops record { id } } } } }`,
        { from: [refOf(from)] },
      );
      expect(errors).toEqual([]);
      const { total, reached, edges: found } = across.parse(data).linksAcross;
      expect([from, reached, total]).toEqual([from, [], expected.length]);
      const all = new Set(expected.map(([key, hops]) => `${hops} ${ids.of(key)}`));
      const told = found.map(({ node }) => `${node.hops} ${node.record.id}`);
      expect([from, told.length, told.filter((one) => !all.has(one))]).toEqual([
        from,
        Math.min(page, expected.length),
        [],
      ]);
      // The page holds the nearest: what it leaves out is no nearer than what it ends with.
      const hops = expected.map(([, near]) => near).sort((a, b) => a - b);
      expect(found.map(({ node }) => node.hops)).toEqual(hops.slice(0, page));
      counts['starting points'] += 1;
      counts.joined += expected.length > 0 ? 1 : 0;
      counts.records += expected.length;
    }
    // The inquiry sees its own copies alone: nothing of another force is joined to them.
    expect(counts.joined > 0).toBe(reader.role !== 'INQUIRY');
  }, 1_800_000);

  test('is told how much of what a record is joined with', async () => {
    for (const of of drawn(view, 4)) {
      const { data, errors } = await asker.ask(
        who,
        'query ($of: RecordRef!) { expand(of: $of) { counts { type force { code } links neighbours } } }',
        { of: refOf(of) },
      );
      expect(errors).toEqual([]);
      const told = expanded
        .parse(data)
        .expand.counts.map(({ force, ...row }) => ({ ...row, force: force.code }));
      expect([of, told]).toEqual([of, expansionOf(view, of)?.counts]);
      counts['links counted'] += told.reduce((sum, { links }) => sum + links, 0);
    }
    expect(counts['links counted']).toBeGreaterThan(points);
  }, 1_800_000);

  test('finds by identifier what the files say, and no more', async () => {
    const rows = identifiersByValue(view);
    const identifiers = [...world.records.values()].filter(({ noun }) => noun === 'Identifier');
    const below = numbersOf(5);
    for (let point = 0; point < points; point += 1) {
      const row = identifiers[below(identifiers.length)];
      const text = row === undefined ? '' : valueOf(row);
      const { data, errors } = await asker.ask(
        who,
        `query ($text: String!) { search(text: $text, kinds: [PERSON, CASE, CRIME, EVENT, NETWORK, INTELLIGENCE_REPORT], first: ${page}) { total edges { node { record { id } } } } }`,
        { text },
      );
      expect(errors).toEqual([]);
      const { total, edges: found } = searched.parse(data).search;
      const expected = identifiedBy(view, text, rows).map(idOf).sort();
      expect([text, total]).toEqual([text, expected.length]);
      expect([text, found.map(({ node }) => node.record.id).sort()]).toEqual([text, expected]);
      counts.found += expected.length;
    }
    expect(counts.found).toBeGreaterThan(0);
  }, 1_800_000);
});
