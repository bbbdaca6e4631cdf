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
import { part, routes, world } from './protectedWorld.ts';

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

const nouns = part('sources.csv', 'people.csv', 'cases.csv', 'objects.csv');
const rows = part(
  'names.csv',
  'identifiers.csv',
  'texts.csv',
  'person_object.csv',
  'person_person.csv',
  'case_object.csv',
);
const roles = part('person_case.csv');

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
    expect(await marked()).toEqual(['P1', 'P5', 'P7', 'P9']);
  });
});

/** Deals the rows into folders, none before what it names; what uses O2 stays together. A fixed stream of numbers deals. */
function dealt(seed: number, folders: number): Rows[] {
  let state = seed;
  const draw = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % folders;
  const home = new Map<string, number>();
  const piles = Array.from({ length: folders }, (): Record<string, Cells[]> => ({}));
  for (const [file, all] of Object.entries(world)) {
    for (const row of all) {
      const named = ['person_id', 'other_id', 'case_id', 'object_id', 'source_id'].map(
        (column) => row[column],
      );
      const first = Math.max(
        0,
        ...named.map((reference) => home.get(reference ?? '') ?? 0),
        home.get('S1') ?? 0,
      );
      const own = row['object_id'] === 'O2' ? folders - 1 : Math.max(first, draw());
      home.set(row['id'] ?? '', file === 'sources.csv' && row['id'] === 'S1' ? 0 : own);
      const pile = piles[home.get(row['id'] ?? '') ?? 0];
      if (pile !== undefined) (pile[file] ??= []).push(row);
    }
  }
  return piles.filter((pile) => Object.keys(pile).length > 0);
}

test('rows dealt into folders in whatever way give the graph that one folder gives', async () => {
  await load([world]);
  const { content } = await hashGraph(importer.test.system);
  for (const seed of [1, 2, 3, 4]) {
    await load(dealt(seed, 2 + (seed % 3)));
    expect({ seed, content: (await hashGraph(importer.test.system)).content }).toEqual({ seed, content });
  }
});

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
