import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { loadReference, referenceRows } from '../../src/cli/reference.ts';
import { hashGraph } from '../../src/check/hash.ts';
import { constraints, cypher } from '../../src/generated/cypher.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { declaredBy, schemaFault } from '../../src/graph/schemaCheck.ts';
import { testDatabase, type TestDatabase } from '../harness/neo4j.ts';
import { root } from '../harness/tree.ts';

let server: TestDatabase;
beforeAll(async () => {
  server = testDatabase('WRITE');
  await server.clear();
});
afterEach(async () => {
  await migrate(server.database, server.system, 0, { repair: true });
});
afterAll(() => server.close());

const again = (options = {}): Promise<string[]> => migrate(server.database, server.system, 1, options);

test('migrations are applied in order, once', async () => {
  const names = constraints.map(({ name }) => name);
  expect(await again()).toEqual(names);
  expect(await again()).toEqual([]);
  const { records } = await server.raw('MATCH (step:Migration) RETURN step.name AS name ORDER BY name');
  expect(records.map((row) => String(row.get('name')))).toEqual([...names].sort());
});

test('one that ended halfway is taken up where it was', async () => {
  await again();
  await server.raw("MATCH (step:Migration) WHERE step.name STARTS WITH '002' DELETE step");
  const left = constraints.map(({ name }) => name).filter((name) => name.startsWith('002'));
  expect(await again()).toEqual(left);
});

test('every constraint and index that is declared is read from the files', () => {
  const declared = declaredBy(constraints);
  const written = constraints.flatMap(({ text }) => text.match(/\bCREATE\b/g) ?? []);
  expect(declared).toHaveLength(written.length);
  expect(new Set(declared.map(({ name }) => name)).size).toBe(declared.length);
});

test.each(declaredBy(constraints).filter((_, at) => at % 7 === 0))(
  'the $kind $name that somebody dropped is missed by name, and made again',
  async ({ kind, name }) => {
    await again();
    await server.raw(`DROP ${kind.toUpperCase()} ${name}`);
    await expect(again()).rejects.toThrow(
      new RegExp(`lacks what its migrations made: ${kind} ${name} \\(.*migrate --repair`),
    );
    expect(await again({ repair: true })).toHaveLength(constraints.length);
    expect(await schemaFault(server.system, constraints)).toBeUndefined();
  },
);

test('an index in the place of a constraint is no constraint', async () => {
  await again();
  await server.raw('DROP CONSTRAINT area_code');
  await server.raw('CREATE INDEX area_code FOR (n:Area) ON (n.code)');
  expect(await schemaFault(server.system, constraints)).toMatch(/constraint area_code/);
  await server.raw('DROP INDEX area_code');
});

test('reference lists are loaded once, again when they changed, and are no content', async () => {
  await server.clear();
  await again();
  const empty = await hashGraph(server.system);
  expect(await loadReference(server.system, root)).toBe(true);
  expect(await loadReference(server.system, root)).toBe(false);
  const full = await hashGraph(server.system);
  expect(full.content).toBe(empty.content);
  expect(full.all).not.toBe(empty.all);

  const counts = async (): Promise<number> => (await server.system.run(cypher.area.all({}))).length;
  expect(await counts()).toBe(referenceRows(root).areas.length);
  await server.raw(
    "MATCH (area:Area {code: 'E08000038'}) SET area.name = 'Another' WITH area MATCH (s:Setting {name: 'reference'}) SET s.value = 'an older list'",
  );
  expect(await loadReference(server.system, root)).toBe(true);
  expect(await hashGraph(server.system)).toEqual(full);
  const { records } = await server.raw('MATCH (area:Area)--() RETURN area');
  expect(records).toEqual([]);
});
