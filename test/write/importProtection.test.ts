import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { hashGraph } from '../../src/check/hash.ts';
import { ownReferenceId } from '../../src/domains/publicId.ts';
import {
  idKey,
  idOf,
  importing,
  keysById,
  makeFolder,
  manifest,
  endImporting,
  removeFolders,
  type Cells,
  type Importing,
  type Rows,
} from './importing.ts';
import { holding, part, protectedPeople, roles, routes, world } from './protectedWorld.ts';

let importer: Importing;
afterEach(removeFolders);
afterAll(endImporting);

async function load(folders: readonly Rows[]): Promise<void> {
  importer = await importing();
  for (const rows of folders) {
    const { summary } = await importer.run(makeFolder(rows));
    expect(summary.rejected).toBe(0);
  }
}

const idOfName = (name: string): string =>
  name.startsWith('#') ? ownReferenceId(idKey, 'X1', 'rms', name.slice(1)) : idOf(name);

async function takers(names: readonly string[]): Promise<string[]> {
  const keys = await keysById(importer);
  const key = (name: string): string => keys.get(idOfName(name)) ?? `${name} is not there`;
  expect(names.filter((name) => !key(name).startsWith('X1|'))).toEqual([]);
  return names.filter((name) => key(name).includes('|PROTECTED|'));
}

const marked = async (): Promise<string[]> => {
  const { records } = await importer.test.raw('MATCH (p:Person {protected: true}) RETURN p.id AS id');
  const people = (world['people.csv'] ?? []).map(({ id = '' }) => id);
  const ids = new Set(records.map((row) => String(row.get('id'))));
  return people.filter((person) => ids.has(idOf(person)));
};

const nouns: Rows = {
  ...part('sources.csv', 'people.csv', 'cases.csv', 'crimes.csv', 'events.csv', 'networks.csv'),
  ...part('intelligence.csv', 'objects.csv', 'locations.csv', 'organisations.csv', 'descriptions.csv'),
  ...holding,
};
const rows: Rows = {
  ...part('names.csv', 'identifiers.csv', 'texts.csv', 'person_object.csv', 'person_location.csv'),
  ...part('person_organisation.csv', 'person_person.csv', 'case_object.csv', 'event_location.csv'),
};

describe.each<[string, readonly Rows[]]>([
  ['one folder at once', [world]],
  ['rows first, and then the roles that protect', [nouns, rows, roles]],
  ['roles first, and then rows about people who are protected', [nouns, roles, rows]],
])('by %s', (_, folders) => {
  beforeAll(() => load(folders));

  test.each(routes)('a PROTECTED key goes to %s', async (_route, yes, no) => {
    expect(await takers([...yes, ...no])).toEqual(yes);
  });

  test('the mark goes to those people alone', async () => {
    expect((await marked()).sort()).toEqual([...protectedPeople].sort());
  });
});

/** Rows that come with the first folder: what they hold up would be refused without them, or a child's age would not be known. */
const early = new Set(
  ['crimes.csv', 'networks.csv', 'locations.csv', 'descriptions.csv', 'crime_location.csv'].flatMap((file) =>
    (world[file] ?? []).map(({ id }) => id),
  ),
);
const firstOnes = new Set(['S1', 'SA', 'CA', 'B2', 'B13', 'P2', 'P12', 'P13', 'SOA', 'SCR', 'SB', 'SD']);
/** Things whose users come together: that they are two must be known when the first of them comes. */
const together = new Set(['O2', 'LO4']);
const naming = /^\w+_id$/;

/** Deals the rows into folders, none before what it names. A fixed stream of numbers deals. */
function dealt(seed: number, folders: number): Rows[] {
  let state = seed;
  const draw = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % folders;
  const home = new Map<string, number>();
  const piles = Array.from({ length: folders }, (): Record<string, Cells[]> => ({}));
  const place = (row: Cells): number => {
    const { id = '' } = row;
    if (early.has(id) || firstOnes.has(id)) return 0;
    if (id.endsWith('-A')) return home.get(id.slice(0, -2)) ?? 0;
    const named = Object.entries(row).filter(([column]) => naming.test(column));
    const first = Math.max(0, ...named.map(([, reference]) => home.get(reference) ?? 0));
    const shared = named.some(([, reference]) => together.has(reference));
    return shared ? folders - 1 : Math.max(first, draw());
  };
  for (const [file, all] of Object.entries(world)) {
    for (const row of all) {
      const at = place(row);
      home.set(row['id'] ?? '', at);
      const pile = piles[at];
      if (pile !== undefined) (pile[file] ??= []).push(row);
    }
  }
  return piles.filter((pile) => Object.keys(pile).length > 0);
}

test('rows dealt into folders in whatever way give the graph that one folder gives', async () => {
  await load([world]);
  const { content } = await hashGraph(importer.test.system);
  for (const seed of [1, 2]) {
    await load(dealt(seed, 2 + (seed % 3)));
    expect({ seed, content: (await hashGraph(importer.test.system)).content }).toEqual({ seed, content });
  }
}, 180_000);

describe('records of a thing', () => {
  const owner = part('sources.csv', 'people.csv', 'cases.csv', 'objects.csv', 'person_case.csv');
  const use = (id: string, person: string, capacity: string): Rows => ({
    'person_object.csv': [{ id, person_id: person, object_id: 'O1', capacity }],
  });

  test('stay PROTECTED when somebody else is linked later: an import never loosens', async () => {
    await load([owner, use('U1', 'P1', 'OWNER'), use('U9', 'P2', 'USER')]);
    expect(await takers(['O1', 'O11'])).toEqual(['O1', 'O11']);
  });

  test('are open when somebody else was linked before', async () => {
    await load([owner, use('U9', 'P2', 'USER'), use('U1', 'P1', 'OWNER')]);
    expect(await takers(['O1', 'O11'])).toEqual([]);
  });

  test("take PROTECTED by the own force's rows alone: another force's user and records change nothing", async () => {
    await load([owner]);
    const x2 = { ...manifest, force: 'X2' };
    const other = {
      'manifest.json': x2,
      'sources.csv': [{ id: 'S1' }],
      'people.csv': [{ id: 'P1' }],
      'objects.csv': [{ id: 'O1', value: '+999100000001' }],
      'person_object.csv': [{ id: 'U1', person_id: 'P1', object_id: 'O1', capacity: 'OWNER' }],
    };
    await importer.run(makeFolder(other), { force: 'X2' });
    await importer.run(makeFolder(use('U1', 'P1', 'OWNER')));
    expect(await takers(['O1', 'O11'])).toEqual(['O1', 'O11']);
    expect((await keysById(importer)).get(idOf('O1', 'X2'))).toBe('X2|OFFICIAL|P|GENERAL||OPEN|');
  });
});
