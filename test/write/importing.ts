import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { hashGraph, type GraphHash } from '../../src/check/hash.ts';
import { shapes } from '../../src/domains/decoders.ts';
import { recordId } from '../../src/domains/publicId.ts';
import { followRegistry } from '../../src/domains/registry.ts';
import type { ImportEntry } from '../../src/exchange/import/audit.ts';
import {
  importFolder,
  type ImportOptions,
  type ImportOutcome,
} from '../../src/exchange/import/importFolder.ts';
import { cypher } from '../../src/generated/cypher.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { graphFor } from '../../src/graph/run.ts';
import { readerKeys } from '../../src/policy/reader.ts';
import { testDatabase, type TestDatabase } from '../harness/neo4j.ts';

/** Import folders made of a few cells, and an importer for a server that the tests may clear. */

export type Cells = Readonly<Record<string, string>>;
export type Rows = Readonly<Record<string, readonly Cells[]>>;

/** The fixed id key of the write tests. */
export const idKey = Buffer.alloc(32, 5);

const usual: Cells = {
  source_id: 'S1',
  handling: 'P',
  recorded_at: '2020-01-01T00:00:00Z',
  recorded_by: 'PC-1042',
  basis: 'FACT',
  gsc: 'OFFICIAL',
  strand: 'GENERAL',
  mopi_group: 'G1',
  review_due: '2046-01-01',
};

/** Links are recorded later than what they join. */
const joined: Cells = { recorded_at: '2021-01-01T00:00:00Z' };
const role: Cells = { role: 'SUSPECT', legal_status: 'NONE', ...joined };

const ofFile: Readonly<Record<string, Cells>> = {
  'sources.csv': { kind: 'STATEMENT', source_id: '' },
  'people.csv': { identity_status: 'CONFIRMED' },
  'cases.csv': { status: 'OPEN' },
  'crimes.csv': { offence: '36', status: 'REPORTED' },
  'events.csv': { type: 'SIGHTING' },
  'networks.csv': { status: 'SUSPECTED' },
  'objects.csv': { type: 'PHONE' },
  'locations.csv': { type: 'STREET' },
  'organisations.csv': { type: 'SHOP' },
  'names.csv': { kind: 'LEGAL', given: 'Given' },
  'identifiers.csv': { kind: 'OTHER', value: 'V-1' },
  'texts.csv': { body: 'A line.' },
  'person_case.csv': role,
  'person_crime.csv': role,
  'person_event.csv': role,
  'person_object.csv': { capacity: 'USER', ...joined },
  'person_location.csv': { nature: 'FREQUENTS', ...joined },
  'person_organisation.csv': { capacity: 'EMPLOYEE', ...joined },
  'person_person.csv': { nature: 'FRIEND', ...joined },
  'person_network.csv': { network_role: 'ASSOCIATE', ...joined },
  'case_object.csv': { capacity: 'SEEN', ...joined },
  'crime_object.csv': { capacity: 'SEEN', ...joined },
  'event_object.csv': { capacity: 'SEEN', ...joined },
  'crime_case.csv': joined,
  'event_case.csv': joined,
  'crime_location.csv': joined,
  'event_location.csv': joined,
  'organisation_location.csv': joined,
  'intelligence_link.csv': joined,
};

export const manifest = { force: 'X1', system: 'rms', synthetic: true, made_at: '2025-01-01' };

/** The text of a file: each row has the usual cells where it does not say otherwise. */
export function csvText(file: string, rows: readonly Cells[]): string {
  const whole = rows.map((row): Cells => ({ id: '', ...usual, ...ofFile[file], ...row }));
  const columns = [...new Set(whole.flatMap((row) => Object.keys(row)))];
  return stringify(whole, { header: true, columns });
}

const made: string[] = [];

/** Writes an import folder; a file that is given as text or bytes is written as it is. */
export function makeFolder(
  files: Readonly<Record<string, readonly Cells[] | string | Buffer | object>>,
): string {
  const dir = mkdtempSync(join(tmpdir(), 'crossforce-import-'));
  made.push(dir);
  for (const [name, content] of Object.entries({ 'manifest.json': manifest, ...files })) {
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    if (isText) writeFileSync(join(dir, name), content);
    else if (Array.isArray(content)) writeFileSync(join(dir, name), csvText(name, content as Cells[]));
    else writeFileSync(join(dir, name), JSON.stringify(content));
  }
  return dir;
}

export const removeFolders = (): void => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
};

let open: TestDatabase | undefined;

/** Closes the server's connections, also after a test that failed halfway: while one is open, the test run does not end. */
export async function endImporting(): Promise<void> {
  await open?.close();
  open = undefined;
}

/** A case in which all of these people are, since a person whom nothing links is refused. */
export function anchored(rows: Rows): Rows {
  const anchor = (id: string): Cells => ({
    id: `${id}-A`,
    person_id: id,
    case_id: 'CA',
    role: 'LINKED_NATURE_UNKNOWN',
    source_id: 'SA',
  });
  const people = (rows['people.csv'] ?? []).map(({ id = '' }) => id);
  return {
    ...rows,
    'sources.csv': [...(rows['sources.csv'] ?? []), { id: 'SA' }],
    'cases.csv': [...(rows['cases.csv'] ?? []), { id: 'CA', source_id: 'SA' }],
    'person_case.csv': [...(rows['person_case.csv'] ?? []), ...people.map(anchor)],
  };
}

export const makeSubfolder = (dir: string, name: string): void => {
  mkdirSync(join(dir, name));
};

export const idOf = (reference: string, force = 'X1', system = 'rms'): string =>
  recordId(idKey, force, system, reference);

/** A folder without a fault: two people in one case. */
export const sound: Rows = {
  'sources.csv': [{ id: 'S1' }],
  'people.csv': ['P1', 'P2'].map((id) => ({ id })),
  'cases.csv': [{ id: 'C1' }],
  'person_case.csv': ['P1', 'P2'].map((id) => ({ id: `L-${id}`, person_id: id, case_id: 'C1' })),
};

export interface Importing {
  readonly test: TestDatabase;
  readonly entries: ImportEntry[];
  readonly run: (dir: string, options?: Partial<ImportOptions>) => Promise<ImportOutcome>;
}

/** Clears the server for writing tests and gives the importer of X1. The one before it is closed. */
export async function importing(): Promise<Importing> {
  await endImporting();
  const test = testDatabase('WRITE');
  open = test;
  const { database, system } = test;
  await test.clear();
  await migrate(database, system, 0);
  const forces = ['X1', 'X2', 'INQ'].map((code) => ({ code, name: code, contactUnit: `${code} unit` }));
  await system.write('test/forces', (run) => run(cypher.force.put({ rows: forces })));
  const entries: ImportEntry[] = [];
  const run = async (dir: string, options: Partial<ImportOptions> = {}): Promise<ImportOutcome> => {
    const force = options.force ?? 'X1';
    const identity = { subject: 'test', force, role: 'IMPORTER', clearance: 'SECRET', teams: [] } as const;
    const request = { purpose: 'DATA_QUALITY', reason: 'A test.', at: Date.now() } as const;
    const trail = { statement: () => undefined, record: () => undefined };
    const registry = followRegistry(system);
    const writerFor = async () => {
      const keys = readerKeys(identity, request, (await registry()).keys);
      return graphFor({ database, shapes, trail, reader: { at: request.at, ...keys } });
    };
    const audit = (entry: ImportEntry): Promise<void> => {
      entries.push(entry);
      return Promise.resolve();
    };
    return importFolder({
      dir,
      force,
      dryRun: false,
      idKey,
      system,
      writerFor,
      audit,
      now: Date.now,
      ...options,
    });
  };
  return { test, entries, run };
}

/** Canonical texts of the keys by record or link id. */
export async function keysById({ test }: Importing): Promise<ReadonlyMap<string, string>> {
  const { records } = await test.raw(
    `MATCH (n:Record) MATCH (k:Acl {number: n.acl}) RETURN n.id AS id, k.parts AS parts
     UNION ALL MATCH ()-[n]->() WHERE n.acl IS NOT NULL MATCH (k:Acl {number: n.acl}) RETURN n.id AS id, k.parts AS parts`,
  );
  return new Map(records.map((row) => [String(row.get('id')), String(row.get('parts'))]));
}

/** The references among these whose record or link holds a PROTECTED key. */
export async function protectedAmong(parts: Importing, references: readonly string[]): Promise<string[]> {
  const keys = await keysById(parts);
  return references.filter((reference) => keys.get(idOf(reference))?.includes('|PROTECTED|'));
}

export interface Base {
  readonly before: GraphHash;
  readonly counts: { readonly nodes: number; readonly links: number };
}

/** Imports a few rows that other rows can refer to, and looks at the graph. */
export async function loadBase({ run, test }: Importing): Promise<Base> {
  await run(
    makeFolder({
      'sources.csv': [{ id: 'S1' }],
      'people.csv': [{ id: 'P1' }, { id: 'P2' }, { id: 'P3', retracted_at: '2020-06-01' }],
      'person_case.csv': [{ id: 'L3', person_id: 'P3', case_id: 'C1', recorded_at: '2020-02-01' }],
      'cases.csv': [{ id: 'C1' }],
      'objects.csv': [{ id: 'O1', value: '+999100000001' }],
      'person_person.csv': [{ id: '', person_id: 'P1', other_id: 'P2' }],
    }),
  );
  return { before: await hashGraph(test.system), counts: await test.counts() };
}
