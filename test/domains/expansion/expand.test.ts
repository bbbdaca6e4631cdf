import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf, openAsker, refOf, whoIs, type Who } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import { expansionOf, type OracleExpansion } from '../../harness/oracle/expansion.ts';
import { readerNamed, readers, shareOf, world } from '../../unit/harness/example.ts';

/** The records and things of examples/two-forces, expanded as every reader, against the CSV files. */

const asker = openAsker();
const { ask } = asker;
afterAll(asker.close);

/** The public id of a node by its key; the graph says which thing the rows about it describe. */
const things = new Map<string, string>();
beforeAll(async () => {
  const { records } = await asker.test.raw(
    'MATCH (said:ThingRecord)-[:DESCRIBES]->(thing:Thing) RETURN said.id AS said, thing.id AS thing',
  );
  const described = new Map(records.map((row) => [String(row.get('said')), String(row.get('thing'))]));
  for (const [row, key] of world.things) things.set(key, described.get(idOf(row)) ?? 'no such thing');
});
const idOfKey = (key: string): string => things.get(key) ?? idOf(key);

const national = whoIs(readerNamed('national-unmasked'));
const nodes = visible(world, readerNamed('national-unmasked')).graph.nodes;

const counts = z.array(
  z.object({
    type: z.string(),
    force: z.object({ code: z.string() }),
    links: z.number(),
    neighbours: z.number(),
  }),
);
const page = z.object({
  total: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node: z.object({ id: z.string(), node: z.object({ id: z.string() }) }) })),
});
const expanded = z.object({ of: z.object({ id: z.string() }), counts, neighbours: page });
type Expanded = z.infer<typeof expanded>;

const selection =
  'of { id } counts { type force { code } links neighbours } neighbours { total pageInfo { hasNextPage endCursor } edges { node { id link { id } node { id } } } }';

/** As many as one document may ask for. */
const atOnce = 20;

/** Those that are there for the reader. */
async function everything(who: Who, keys: readonly string[]): Promise<ReadonlyMap<string, Expanded>> {
  const found = new Map<string, Expanded>();
  for (let at = 0; at < keys.length; at += atOnce) {
    for (const [key, one] of await some(who, keys.slice(at, at + atOnce))) found.set(key, one);
  }
  return found;
}

async function some(who: Who, keys: readonly string[]): Promise<[string, Expanded][]> {
  const fields = keys.map(
    (key, at) => `n${at}: expand(of: { id: "${idOfKey(key)}" }, first: 100) { ...all }`,
  );
  const { data, errors } = await ask(
    who,
    `fragment all on Expansion { ${selection} } query { ${fields.join('\n')} }`,
  );
  const refusals = ['NOT_FOUND', 'FORBIDDEN', 'PURPOSE_REQUIRED'];
  expect(errors.filter(({ code }) => !refusals.includes(String(code)))).toEqual([]);
  const answers = z.record(z.string(), z.unknown()).nullable().parse(data) ?? {};
  return keys.flatMap((key, at): [string, Expanded][] => {
    const one = answers[`n${at}`];
    return one === null || one === undefined ? [] : [[key, expanded.parse(one)]];
  });
}

const counted = ({ counts: rows }: Expanded) =>
  rows.map(({ force, ...row }) => ({ ...row, force: force.code }));
const sum = ({ counts: rows }: OracleExpansion): number => rows.reduce((all, { links }) => all + links, 0);

test.each(readers.map(({ name }) => name))('%s is given what the files say, and no more', async (name) => {
  const view = visible(world, readerNamed(name));
  const keys = shareOf(name, nodes);
  const found = await everything(whoIs(readerNamed(name)), keys);
  let links = 0;
  for (const key of keys) {
    const [one, expected] = [found.get(key), expansionOf(view, key)];
    expect([key, one === undefined]).toEqual([key, expected === undefined]);
    if (one === undefined || expected === undefined) continue;
    links += sum(expected);
    expect([key, counted(one)]).toEqual([key, expected.counts]);
    expect([key, one.of.id]).toEqual([key, idOfKey(key)]);
    const ids = one.neighbours.edges.map(({ node }) => node.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect([key, one.neighbours.total, ids.length]).toEqual([
      key,
      sum(expected),
      Math.min(sum(expected), 100),
    ]);
    // A row without a reference has an id of its own making, which the files do not tell: such rows are counted.
    const named = expected.links.filter((link) => world.links.get(link)?.cells['id'] !== '').map(idOf);
    if (sum(expected) <= 100) expect([key, named.filter((id) => !ids.includes(id))]).toEqual([key, []]);
  }
  if (found.size > 0) expect(links).toBeGreaterThan(20);
});

test('most readers have something to expand, and hidden links are among what the files hold', () => {
  const sums = readers.map(({ name }) => {
    const view = visible(world, readerNamed(name));
    return nodes.reduce((all, key) => all + (expansionOf(view, key)?.links.length ?? 0), 0);
  });
  expect(sums.filter((links) => links > 100).length).toBeGreaterThan(15);
  expect(new Set(sums).size).toBeGreaterThan(8);
});

const byRef = `query ($of: RecordRef!, $types: [LinkType!], $forces: [ID!], $first: Int, $after: String) {
  expand(of: $of, types: $types, forces: $forces, first: $first, after: $after) { ${selection} }
}`;
const all = visible(world, readerNamed('national-unmasked'));
const linksOf = (key: string): readonly string[] => expansionOf(all, key)?.links ?? [];
/** The node with the most links. */
const busiest = [...nodes].sort((a, b) => linksOf(b).length - linksOf(a).length)[0] ?? '';

async function get(variables: Record<string, unknown>): Promise<Expanded> {
  const { data, errors } = await ask(national, byRef, { of: { id: idOfKey(busiest) }, ...variables });
  expect(errors).toEqual([]);
  return z.object({ expand: expanded }).parse(data).expand;
}

describe('pages', () => {
  test('walked to the end give every link once, as many as the counts say', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 100; turn += 1) {
      const { neighbours, counts: rows } = await get({ first: 3, after });
      ids.push(...neighbours.edges.map(({ node }) => node.id));
      expect(neighbours.total).toBe(rows.reduce((total, { links }) => total + links, 0));
      if (!neighbours.pageInfo.hasNextPage) break;
      expect(neighbours.edges).toHaveLength(3);
      after = neighbours.pageInfo.endCursor;
    }
    expect(ids.length).toBeGreaterThan(6);
    expect(ids).toHaveLength(linksOf(busiest).length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });

  test('open with a cursor of this very reader, subject and choice alone', async () => {
    const { neighbours } = await get({ first: 2 });
    const after = neighbours.pageInfo.endCursor;
    for (const [who, variables] of [
      [national, { of: refOf('X1/rms/P1') }],
      [national, { forces: ['X1'] }],
      [national, { types: ['USED'] }],
      [whoIs(readerNamed('national')), {}],
    ] as const) {
      const asked = { of: { id: idOfKey(busiest) }, first: 2, after, ...variables };
      expect((await ask(who, byRef, asked)).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    }
    expect((await ask(national, byRef, { of: refOf('X1/rms/P1'), first: 101 })).errors).toMatchObject([
      { code: 'LIMIT_EXCEEDED', extensions: { limit: 'first' } },
    ]);
  });
});

describe('a choice', () => {
  const keysOf = (...nouns: string[]): string[] =>
    linksOf('X1/rms/P1').filter((key) => nouns.includes(world.links.get(key)?.noun ?? ''));

  test('of types narrows the page and not the counts', async () => {
    const whole = await get({ of: refOf('X1/rms/P1') });
    const narrow = await get({ of: refOf('X1/rms/P1'), types: ['USED', 'INVOLVED_IN'] });
    expect(narrow.counts).toEqual(whole.counts);
    expect(narrow.neighbours.edges.map(({ node }) => node.id)).toEqual(
      keysOf('USED', 'INVOLVED_IN').map(idOf).sort(),
    );
    expect(narrow.neighbours.total).toBeLessThan(whole.neighbours.total);
    expect(narrow.neighbours.total).toBeGreaterThan(1);
  });

  test('of forces takes the force that recorded the link', async () => {
    const shared = nodes.find((key) => new Set(linksOf(key).map((link) => link.slice(0, 2))).size > 1) ?? '';
    const expected = linksOf(shared)
      .filter((link) => link.startsWith('X2/'))
      .map(idOf);
    const { neighbours } = await get({ of: { id: idOfKey(shared) }, forces: ['X2'] });
    expect(neighbours.edges.map(({ node }) => node.id)).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(0);
  });

  test('of nothing is refused, and so is one of a force that nobody has', async () => {
    for (const [place, variables] of [
      ['types', { types: [] }],
      ['forces', { forces: [] }],
      ['forces[1]', { forces: ['X1', 'ZZ'] }],
    ] as const) {
      const { errors } = await ask(national, byRef, { of: refOf('X1/rms/P1'), ...variables });
      expect(errors).toMatchObject([
        { code: 'BAD_USER_INPUT', message: expect.stringContaining(`${place}:`) },
      ]);
    }
  });
});

test('what is not there and what is hidden give one answer, and a row about a thing stands for the thing', async () => {
  const analyst = whoIs(readerNamed('x1-analyst'));
  const absent = await ask(analyst, byRef, { of: refOf('X1/rms/P999') });
  expect(absent.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await ask(analyst, byRef, { of: refOf('X2/rms/P8') })).errors).toEqual(absent.errors);
  expect((await get({ of: refOf('X1/rms/O1') })).of.id).toBe(idOfKey(world.things.get('X1/rms/O1') ?? ''));
});

test('every link of a page is in the access record, whatever is selected of it', async () => {
  const bare =
    '{ expand(of: { reference: { force: "X1", system: "rms", reference: "P1" } }) { neighbours { edges { node { id } } } } }';
  const { data, trail } = await ask(national, bare);
  const told = z
    .object({
      expand: z.object({
        neighbours: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
      }),
    })
    .parse(data)
    .expand.neighbours.edges.map(({ node }) => node.id);
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((id) => !trail.records().includes(id))).toEqual([]);
});

test('a page costs one statement for the links and one for each type of them', async () => {
  const { trail, errors } = await ask(national, byRef, { of: refOf('X1/rms/P1') });
  expect(errors).toEqual([]);
  const statements = trail.statements();
  expect(Object.values(statements)).toEqual(Object.values(statements).map(() => 1));
  expect(Object.keys(statements)).toEqual(expect.arrayContaining(['expansion/counts', 'expansion/page']));
});
