import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { graphml } from '../../src/exchange/graphml.ts';
import { linksCsv, nodesCsv } from '../../src/exchange/graphCsv.ts';
import { roles } from '../../src/policy/values.ts';
import { idOf, openAsker, whoIs, type Asker, type Who } from '../harness/ask.ts';
import { exportAs } from '../harness/exporting.ts';
import { inTurns, printCounts } from '../harness/lawsFile.ts';
import { visible } from '../harness/oracle.ts';
import { protectedPeople } from '../harness/oracle/protected.ts';
import { named } from '../harness/oracle/rows.ts';
import { ofTheLog } from '../harness/rootFields.ts';
import { everythingOf, openLists } from '../harness/victims/everything.ts';
import { foundIn, protectedValues, secretsFrom, type ProtectedValue } from '../harness/victims/values.ts';
import { readerNamed, world } from '../unit/harness/example.ts';

/**
 * Victims first: the whole example read and exported by every role without an unmask, and every byte searched for what would say
 * who a protected person is.
 */

let asker: Asker;
beforeAll(() => {
  asker = openAsker('GRAPH');
});
afterAll(() => asker.close());

/** For each role that reads records one reader at least, who does not unmask. */
const masked = ['x1-analyst', 'x1-investigator', 'x2-analyst', 'x1-reviewer', 'national', 'inquiry'];
const unmasked = ['national-unmasked', 'x1-investigator-unmasked'];
const refused = ['statistician', 'importer', 'auditor', 'admin'];

const values = protectedValues(world);
const counts = { answers: 0, exports: 0, bytes: 0, 'values to be hidden': 0 };
afterAll(() =>
  printCounts('victims first', { roles: roles.length, 'protected values': values.length, ...counts }),
);

const entities = ['Person', 'Case', 'Crime', 'Event', 'Network', 'IntelligenceReport'];
const ends = [...world.records.values()]
  .filter(({ noun }) => entities.includes(noun))
  .map(({ key }) => idOf(key));
const people = [...world.records.values()]
  .filter(({ noun }) => noun === 'Person')
  .map(({ key }) => idOf(key));
/** What would be searched for by whoever knows a name already. */
const sought = values.filter(({ sort }) => sort !== 'row' && sort !== 'birth date').map(({ text }) => text);

const oneIn = <T>(count: number, items: readonly T[]): T[] => items.filter((_, place) => place % count === 0);

const paged = z.object({
  found: z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) }),
});

/** Everything that she is told: all lists to the end, each record with its links, what is across the border, and searches. */
async function readAll(who: Who): Promise<string> {
  const { schema, ask } = asker;
  const told: string[] = [];
  const tell = async (source: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await ask(who, source, variables);
    counts.answers += 1;
    told.push(JSON.stringify([data, errors]));
    return data;
  };
  for (const field of openLists(schema)) {
    const source = everythingOf(schema, field, '$after: String', 'first: 100, after: $after', 1, 4);
    for (let after: string | null | undefined = null; after !== undefined;) {
      const page = paged.safeParse(await tell(source, { after }));
      after =
        page.success && page.data.found.pageInfo.hasNextPage ? page.data.found.pageInfo.endCursor : undefined;
    }
  }
  const expand = everythingOf(schema, 'expand', '$of: RecordRef!', 'of: $of, first: 100', 0);
  const across = everythingOf(
    schema,
    'linksAcross',
    '$from: [RecordRef!]!',
    'from: $from, forces: ["X1", "X2", "INQ"]',
    0,
  );
  const search = everythingOf(schema, 'search', '$text: String!', 'text: $text, first: 100', 0);
  await inTurns(
    [
      ...ends.map((id) => [expand, { of: { id } }] as const),
      ...oneIn(4, people).map((id) => [across, { from: [{ id }] }] as const),
      ...oneIn(5, sought).map((text) => [search, { text: text.slice(0, 100) }] as const),
    ],
    ([source, variables]) => tell(source, variables),
  );
  return told.join('\n');
}

/** Everything that she can take along, in both forms. */
async function exportAll(who: Who): Promise<string> {
  const told: string[] = [];
  const take = async (document: string): Promise<void> => {
    const { graph } = await exportAs(asker, who, {}, { document, recipient: 'R' }).catch(() => ({
      graph: undefined,
    }));
    if (graph === undefined) return;
    counts.exports += 1;
    told.push(...graphml(graph), ...nodesCsv(graph), ...linksCsv(graph));
  };
  await inTurns(
    [
      ...ends.map((id) => `{ expand(of: { id: "${id}" }, first: 100) { counts { links } } }`),
      ...oneIn(4, people).map(
        (id) => `{ linksAcross(from: { id: "${id}" }, forces: ["X1", "X2", "INQ"], first: 10) { reached } }`,
      ),
      ...oneIn(8, sought).map((text) => `{ search(text: ${JSON.stringify(text.slice(0, 100))}) { total } }`),
    ],
    take,
  );
  return told.join('\n');
}

const inShort = (found: readonly ProtectedValue[]): string[] =>
  found.map(({ force, sort, text }) => `${force} ${sort} ${text}`);

/** A year stands in many a cell: births known to the day are looked for as they are, all others by the ids of the rows that tell them. */
const sorts = ['name', 'identifier', 'birth date', 'place', 'own number', 'row'] as const;

test('there is much to be hidden, of every sort, and each row that tells a birth is among it', () => {
  for (const sort of sorts) {
    expect([sort, values.filter((one) => one.sort === sort).length > 1]).toEqual([sort, true]);
  }
  const rows = [...world.records.values(), ...world.links.values()];
  const people = protectedPeople(rows);
  const births = [...world.records.values()].filter(
    (row) => row.noun === 'Description' && people.has(named(row, 'person_id')),
  );
  const hidden = new Set(values.map(({ text }) => text));
  expect(births.length).toBeGreaterThan(0);
  expect(births.filter(({ key }) => !hidden.has(idOf(key)))).toEqual([]);
});

describe.each(masked)('%s, without an unmask', (name) => {
  const who = whoIs(readerNamed(name));
  const secrets = secretsFrom(visible(world, readerNamed(name)), values);

  test('is told no protected value by any answer', async () => {
    const text = await readAll(who);
    counts.bytes += text.length;
    counts['values to be hidden'] += secrets.length;
    expect(secrets.length).toBeGreaterThan(60);
    expect(inShort(foundIn(text, secrets))).toEqual([]);
    expect(text.length).toBeGreaterThan(10_000);
  }, 600_000);

  test('takes none along in an export', async () => {
    const text = await exportAll(who);
    counts.bytes += text.length;
    expect(inShort(foundIn(text, secrets))).toEqual([]);
    expect(text.length).toBeGreaterThan(10_000);
  }, 600_000);
});

describe.each(unmasked)('%s', (name) => {
  test('is told them, so that the search would find a leak', async () => {
    const who = whoIs(readerNamed(name));
    const own = (one: ProtectedValue): boolean => name.startsWith('national') || one.force === 'X1';
    const plain = { ...readerNamed(name), unmask: false };
    const secrets = secretsFrom(visible(world, plain), values).filter(own);
    const [read, taken] = [await readAll(who), await exportAll(who)];
    const [found, exported] = [foundIn(read, secrets), foundIn(taken, secrets)];
    for (const sort of sorts) {
      const of = secrets.filter((one) => one.sort === sort);
      expect([
        name,
        sort,
        of.length > 0,
        found.filter((one) => one.sort === sort).length >= of.length / 2,
      ]).toEqual([name, sort, true, true]);
    }
    expect(exported.filter(({ sort }) => sort === 'name').length).toBeGreaterThan(5);
  }, 600_000);
});

test.each(refused)('%s reads and exports nothing at all', async (name) => {
  const who = whoIs(readerNamed(name));
  // The access record is what an AUDITOR reads: logFields.test.ts has who may.
  for (const field of openLists(asker.schema).filter((one) => !Object.hasOwn(ofTheLog, one))) {
    const { data, errors } = await asker.ask(
      who,
      everythingOf(asker.schema, field, '$after: String', 'after: $after', 1),
    );
    expect([data, errors.map(({ code }) => code)]).toEqual([null, ['FORBIDDEN']]);
  }
  const document = `{ expand(of: { id: "${ends[0] ?? ''}" }) { counts { links } } }`;
  await expect(exportAs(asker, who, {}, { document })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
