import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkGraph } from '../../src/check/invariants.ts';
import { hashGraph } from '../../src/check/hash.ts';
import { renewSearchKeys } from '../../src/domains/search/renewKeys.ts';
import { root } from '../harness/tree.ts';
import { endImporting, idKey, importing, makeFolder, removeFolders, type Importing } from './importing.ts';

/** A graph that was filled before there were search keys, or with those of another version, gets what an import gives. */

let importer: Importing;
beforeAll(async () => {
  importer = await importing();
  const dir = makeFolder({});
  cpSync(join(root, 'examples/two-forces/X1'), dir, { recursive: true });
  expect((await importer.run(dir, { force: 'X1' })).summary.rejected).toBe(0);
}, 120_000);
afterAll(async () => {
  removeFolders();
  await endImporting();
});

const raw = (text: string) => importer.test.raw(text);

async function keys(): Promise<ReadonlyMap<string, unknown>> {
  const { records } = await raw(
    'MATCH (n:Name|Identifier) RETURN n.id AS id, coalesce(n.searchKeys, n.normal) AS key',
  );
  return new Map(records.map((row) => [String(row.get('id')), row.get('key') as unknown]));
}

test.each([
  ['lacks them', 'MATCH (n:Name|Identifier) REMOVE n.searchKeys, n.normal'],
  [
    'has others',
    "MATCH (n:Name) SET n.searchKeys = 'old' WITH count(*) AS done MATCH (n:Identifier) SET n.normal = 'old'",
  ],
])('a graph that %s gets them once, and its content is the same', async (_, spoil) => {
  const [before, { content }] = [await keys(), await hashGraph(importer.test.system)];
  expect(before.size).toBeGreaterThan(100);
  expect([...before.values()].every((key) => typeof key === 'string' && key !== '')).toBe(true);
  await raw(spoil);
  await raw("MATCH (s:Setting {name: 'search-keys'}) DELETE s");
  expect((await hashGraph(importer.test.system)).content).toBe(content);
  const { breaches } = await checkGraph(importer.test.system, idKey);
  expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(['DERIVED']));

  expect(await renewSearchKeys(importer.test.system)).toBe(true);
  expect(await keys()).toEqual(before);
  expect(await renewSearchKeys(importer.test.system)).toBe(false);
  expect((await checkGraph(importer.test.system, idKey)).breaches).toEqual([]);
});

test('an import that is repeated changes no key', async () => {
  const before = await keys();
  const dir = makeFolder({});
  cpSync(join(root, 'examples/two-forces/X1'), dir, { recursive: true });
  expect((await importer.run(dir, { force: 'X1' })).summary.created).toBe(0);
  expect(await keys()).toEqual(before);
});
