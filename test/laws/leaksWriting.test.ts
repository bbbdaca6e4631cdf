import { afterAll, expect, test } from '@jest/globals';
import { shapes } from '../../src/domains/decoders.ts';
import { followRegistry } from '../../src/domains/registry.ts';
import { importFolder } from '../../src/exchange/import/importFolder.ts';
import { graphFor } from '../../src/graph/run.ts';
import { readerKeys } from '../../src/policy/reader.ts';
import { testIdKey } from '../harness/ask.ts';
import { leaksOfFile } from '../harness/leaks/file.ts';
import { hiddenTexts } from '../harness/leaks/world.ts';
import type { TestDatabase } from '../harness/neo4j.ts';
import { anchored, makeFolder, removeFolders, manifest, type Cells, type Rows } from '../write/importing.ts';

/** T31: a write is a read too. What a force imports is answered alike whether or not another holds the same, hidden. */

const leaks = leaksOfFile();
afterAll(removeFolders);

/** References, numbers and names that another force holds, out of sight. */
const said = {
  'people.csv': [{ id: 'P-2-hidden' }, { id: 'LEAK-hid' }, { id: 'fresh' }],
  'names.csv': [{ id: 'N-2-people-hidden', person_id: 'LEAK-hid', given: 'Zorblax', family: 'Quint' }],
  'identifiers.csv': [{ id: 'I-new', person_id: 'fresh', value: hiddenTexts.identifier }],
  'objects.csv': [
    { id: 'O-2-hidden', value: hiddenTexts.phone },
    { id: 'O-new', type: 'VEHICLE', value: hiddenTexts.plate },
  ],
  'person_object.csv': [
    { id: 'U-new', person_id: 'fresh', object_id: 'O-2-hidden' },
    { id: '', person_id: 'fresh', object_id: 'O-new' },
  ],
};

/** Rows of a folder that rest on a source of its own. */
const folderOf = (files: Readonly<Record<string, readonly Cells[]>>): Rows =>
  anchored({
    ...Object.fromEntries(
      Object.entries(files).map(([file, lines]) => [
        file,
        lines.map((line) => ({ ...line, source_id: 'S-new' })),
      ]),
    ),
    'sources.csv': [{ id: 'S-new' }],
  });

/** What an importer of a force is told, but for the time that it took and the name of the batch. */
async function told({ database, system }: TestDatabase, force: string, rows: Rows): Promise<unknown> {
  const identity = { subject: 'importer', force, role: 'IMPORTER', clearance: 'SECRET', teams: [] } as const;
  const request = { purpose: 'DATA_QUALITY', reason: 'A test.', at: Date.now() } as const;
  const trail = { statement: () => undefined, record: () => undefined };
  const registry = followRegistry(system);
  const audited: unknown[] = [];
  const { summary, rejectGroups, warnings } = await importFolder({
    dir: makeFolder({ 'manifest.json': { ...manifest, force }, ...rows }),
    force,
    dryRun: false,
    idKey: testIdKey,
    system,
    writerFor: async () => {
      const keys = readerKeys(identity, request, (await registry()).keys);
      return graphFor({ database, shapes, trail, reader: { at: request.at, ...keys } });
    },
    audit: ({ records, outcome }) => {
      audited.push([outcome, outcome === 'INTENT' ? records.length : 0]);
      return Promise.resolve();
    },
    now: Date.now,
  });
  return { ...summary, batch: '', seconds: 0, rejectGroups, warnings, audited };
}

test('T31 write conflict on a hidden key: the importer of another force is told the same as if it were not there', async () => {
  const [world, twin] = [leaks.worlds.full.test, leaks.twin.test];
  const rows = folderOf(said);
  const here = await told(world, 'X1', rows);
  expect(here).toMatchObject({ rejected: 0, created: expect.any(Number) });
  expect(here).toEqual(await told(twin, 'X1', rows));
  // The force that holds them is told so: its own rows, imported again, are there.
  expect(await told(world, 'X1', rows)).toMatchObject({ created: 0, rejected: 0 });
});
