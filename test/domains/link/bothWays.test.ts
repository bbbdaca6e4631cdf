import { afterAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf, openAsker, whoIs, type Who } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import type { Row } from '../../harness/oracle/rows.ts';
import { isThingRecord } from '../../harness/oracle/things.ts';
import { nodesFor } from '../../harness/rows.ts';
import { differing, readerNamed, world } from '../../unit/harness/example.ts';

/** Every nested connection, by the type that has it, the link type that it lists, and whether the type is the link's start. */
const connections: readonly (readonly [string, string, string])[] = [
  ...['cases', 'crimes', 'events'].map((field) => ['Person', field, 'INVOLVED_IN start'] as const),
  ['Person', 'things', 'USED start'],
  ['Person', 'locations', 'PRESENT_AT start'],
  ['Person', 'organisations', 'WORKED_FOR start'],
  ['Person', 'acquaintances', 'KNOWS both'],
  ['Person', 'networks', 'MEMBER_OF start'],
  ...['Case', 'Crime', 'Event'].map((type) => [type, 'people', 'INVOLVED_IN end'] as const),
  ...['Case', 'Crime', 'Event'].map((type) => [type, 'things', 'FEATURED end'] as const),
  ...['crimes', 'events'].map((field) => ['Case', field, 'PART_OF end'] as const),
  ...['Crime', 'Event'].map((type) => [type, 'cases', 'PART_OF start'] as const),
  ...['Crime', 'Event'].map((type) => [type, 'locations', 'OCCURRED_AT start'] as const),
  ['Network', 'members', 'MEMBER_OF end'],
  ['IntelligenceReport', 'mentions', 'MENTIONS start'],
  ...['Person', 'Case', 'Crime', 'Event', 'Network', 'ObjectThing', 'Location', 'Organisation'].map(
    (type) => [type, 'reports', 'MENTIONS end'] as const,
  ),
  ['ObjectThing', 'users', 'USED end'],
  ...['cases', 'crimes', 'events'].map((field) => ['ObjectThing', field, 'FEATURED start'] as const),
  ['Location', 'people', 'PRESENT_AT end'],
  ...['crimes', 'events'].map((field) => ['Location', field, 'OCCURRED_AT end'] as const),
  ['Location', 'organisations', 'BASED_AT end'],
  ['Organisation', 'people', 'WORKED_FOR end'],
  ['Organisation', 'locations', 'BASED_AT start'],
];

/** The connections of one type, each under an alias that says whose it is. */
function selectionOf(type: string): string {
  const fields = connections
    .filter(([of]) => of === type)
    .map(([, field]) => `${type}_${field}: ${field}(first: 100) { total edges { node { id } } }`);
  return `... on ${type} { ${fields.join('\n')} }`;
}

const page = z.object({
  total: z.number(),
  edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
});

/** The ids of links that nodes list, by link type and end. */
function listed(
  nodes: Iterable<Readonly<Record<string, unknown>>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const node of nodes) {
    for (const [type, field, link] of connections) {
      const read = page.safeParse(node[`${type}_${field}`]);
      if (!read.success) continue;
      const { total, edges } = read.data;
      expect(edges).toHaveLength(total);
      const ids = found.get(link) ?? new Set();
      for (const { node: one } of edges) ids.add(one.id);
      found.set(link, ids);
    }
  }
  return found;
}

const asker = openAsker();
afterAll(asker.close);

const nouns = ['Person', 'Case', 'Crime', 'Event', 'Network', 'IntelligenceReport'];
const things = {
  ObjectThing: 'ObjectRecord',
  Location: 'LocationRecord',
  Organisation: 'OrganisationRecord',
};
const aboutThings = [...world.records.values()].filter(isThingRecord);

/** Things are asked for by the rows about them, which stand for them in `thing(ref:)` and not in `node(id:)`. */
async function thingsFor(
  who: Who,
  type: string,
  label: string,
): Promise<Readonly<Record<string, unknown>>[]> {
  const parts = aboutThings
    .filter(({ noun }) => noun === label)
    .map(({ key }, at) => `t${at}: thing(ref: { id: "${idOf(key)}" }) { ...parts }`);
  const fragment = `fragment parts on Node { id ${selectionOf(type)} }`;
  const { data, errors } = await asker.ask(who, `${fragment} query { ${parts.join('\n')} }`);
  for (const { code, message } of errors) {
    if (code === undefined) throw new Error(message);
    expect(['NOT_FOUND', 'FORBIDDEN', 'PURPOSE_REQUIRED']).toContain(code);
  }
  const nodes =
    z.record(z.string(), z.record(z.string(), z.unknown()).nullable()).nullable().parse(data) ?? {};
  return Object.values(nodes).filter((node) => node !== null);
}

/** One type after the other: a question over all of them at once would have forty statements planned side by side. */
async function everything(who: Who): Promise<Readonly<Record<string, unknown>>[]> {
  const found: Readonly<Record<string, unknown>>[] = [];
  for (const noun of nouns) {
    const keys = [...world.records.values()].filter((row) => row.noun === noun).map(({ key }) => key);
    found.push(...(await nodesFor(asker, who, keys, selectionOf(noun))).values());
  }
  for (const [type, label] of Object.entries(things)) found.push(...(await thingsFor(who, type, label)));
  return found;
}

const cell = (row: Row | undefined, column: string): string => row?.cells[column] ?? '';

test.each(differing())(
  '%s finds every link that she may see from both its ends, and no other',
  async (name) => {
    const who = whoIs(readerNamed(name));
    const view = visible(world, readerNamed(name));
    const found = listed(await everything(who));
    for (const link of new Set(connections.map(([, , one]) => one))) {
      const [type = '', end = ''] = link.split(' ');
      const expected = [...view.links].filter((key) => world.links.get(key)?.noun === type);
      // A thing whose rows are all hidden is reached over its links alone, and not by a row's reference.
      const reachable = expected.filter((key) => {
        const at = world.links.get(key)?.[end === 'end' ? 'end' : 'start'] ?? '';
        return (
          view.records.has(at) ||
          aboutThings.some((row) => world.things.get(row.key) === at && view.records.has(row.key))
        );
      });
      const ids = [...(found.get(link) ?? [])].sort();
      // A row without a reference has an id of its own making, which the files do not tell: such rows are counted.
      const named = reachable.filter((key) => cell(world.links.get(key), 'id') !== '').map(idOf);
      expect([link, named.filter((id) => !ids.includes(id))]).toEqual([link, []]);
      expect([link, ids.length]).toEqual([link, reachable.length]);
    }
  },
);

test('there is a link of every type to be found', () => {
  const view = visible(world, readerNamed('national-unmasked'));
  const seen = new Set([...view.links].map((key) => world.links.get(key)?.noun));
  expect(seen.size).toBe(11);
});
