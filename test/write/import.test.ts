import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findBreaches } from '../../src/check/invariants.ts';
import { hashGraph } from '../../src/check/hash.ts';
import { ownReferenceId } from '../../src/domains/publicId.ts';
import { loadFolders } from '../harness/oracle.ts';
import { root } from '../harness/tree.ts';
import {
  endImporting,
  idKey,
  idOf,
  importing,
  keysById,
  makeFolder,
  removeFolders,
  type Importing,
} from './importing.ts';

let importer: Importing;
beforeEach(async () => {
  importer = await importing();
});
afterEach(removeFolders);
afterAll(endImporting);

const small = {
  'sources.csv': [{ id: 'S1' }],
  'people.csv': [
    { id: 'P1', legacy_grade: 'B/5/1', anonymity: 'no' },
    { id: 'P2', retracted_at: '2022-01-01' },
  ],
  'cases.csv': [{ id: 'C1', flags: 'CCE;S47', from: '2004..2006', to: '2007-02' }],
  'objects.csv': [
    { id: 'O1', value: '+999 100 000 001' },
    { id: 'O2', value: '+999 1' },
    { id: 'O3', type: 'VEHICLE', value: 'zz99 abc' },
  ],
  'names.csv': [{ id: 'N1', person_id: 'P1', given: 'Given', family: 'Family' }],
  'identifiers.csv': [{ id: 'I1', case_id: 'C1', person_id: '', kind: 'URN' }],
  'texts.csv': [{ id: 'T1', case_id: 'C1', body: 'First line,\n"second" line.' }],
  'person_case.csv': [
    { id: 'L1', person_id: 'P1', case_id: 'C1', coerced: 'no' },
    { id: '', person_id: 'P2', case_id: 'C1', role: 'WITNESS', information_assessment: 'E' },
  ],
  'person_object.csv': [{ id: 'U1', person_id: 'P1', object_id: 'O1' }],
  'person_person.csv': [{ id: 'K1', person_id: 'P1', other_id: 'P2' }],
  'case_object.csv': [{ id: 'F1', object_id: 'O1', case_id: 'C1' }],
};
const rows = 15;

const node = async (id: string): Promise<Record<string, unknown>> => {
  const { records } = await importer.test.raw('MATCH (n:Record {id: $id}) RETURN properties(n) AS props', {
    id,
  });
  return (records[0]?.get('props') ?? {}) as Record<string, unknown>;
};
const link = async (id: string): Promise<Record<string, unknown>> => {
  const { records } = await importer.test.raw('MATCH ()-[n {id: $id}]->() RETURN properties(n) AS props', {
    id,
  });
  return (records[0]?.get('props') ?? {}) as Record<string, unknown>;
};

describe('an import', () => {
  test('stores each row once, with its own properties, its source and its known span', async () => {
    const { summary, rejectsFile } = await importer.run(makeFolder(small), { now: () => 1_750_000_000_000 });
    expect({ ...summary, batch: '' }).toEqual({
      batch: '',
      read: rows,
      created: rows,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      seconds: 0,
    });
    expect(rejectsFile).toBeNull();
    const common = {
      force: 'X1',
      sourceId: idOf('S1'),
      knownFrom: Date.parse('2020-01-01'),
      knownTo: Date.UTC(9999, 11, 31),
      basis: 'FACT',
      mopiGroup: 'G1',
      reviewDue: '2046-01-01',
      loadedAt: 1_750_000_000_000,
      batch: summary.batch,
      acl: 1,
    };
    const digest = expect.stringMatching(/^[a-z2-7]{26}$/) as unknown as string;
    const person = { legacyGrade: 'B/5/1', suspectedFalse: true };
    expect(await node(idOf('P1'))).toEqual({
      ...common,
      ...person,
      id: idOf('P1'),
      digest,
      identityStatus: 'CONFIRMED',
      anonymityRequested: false,
    });
    const own = ownReferenceId(idKey, 'X1', 'rms', 'P1');
    expect(await node(own)).toEqual({
      ...common,
      ...person,
      id: own,
      validity: 'NOT_CHECKED',
      normal: 'P1',
      system: 'rms',
      reference: 'P1',
      recordedBy: 'PC-1042',
      kind: 'FORCE_REFERENCE',
      value: 'P1',
    });
    expect(await node(idOf('T1'))).toEqual({
      ...common,
      id: idOf('T1'),
      digest,
      system: 'rms',
      reference: 'T1',
      recordedBy: 'PC-1042',
      body: 'First line,\n"second" line.',
    });
    expect(await node(idOf('C1'))).toMatchObject({
      flags: ['CCE', 'S47'],
      fromMin: '2004-01-01',
      fromMax: '2006-12-31',
      toMin: '2007-02-01',
      toMax: '2007-02-28',
      fromPrecision: 'RANGE',
      toPrecision: 'MONTH',
    });
    expect(await link(idOf('K1'))).toEqual({
      ...common,
      id: idOf('K1'),
      digest,
      system: 'rms',
      reference: 'K1',
      recordedBy: 'PC-1042',
      nature: 'FRIEND',
      start: idOf('P1'),
      end: idOf('P2'),
      knownFrom: Date.parse('2021-01-01'),
      // P2 was retracted then, and a link is not known longer than its ends.
      knownTo: Date.parse('2022-01-01'),
    });
    expect(await findBreaches(importer.test.system)).toEqual([]);
  });

  test('run a second time changes nothing at all', async () => {
    const dir = makeFolder(small);
    const first = await importer.run(dir);
    const before = await hashGraph(importer.test.system);
    const { summary } = await importer.run(dir);
    expect(summary).toMatchObject({ batch: first.summary.batch, created: 0, unchanged: rows, rejected: 0 });
    expect(await hashGraph(importer.test.system)).toEqual(before);
  });

  test('as a dry run says the same and changes nothing', async () => {
    const dir = makeFolder(small);
    const before = await hashGraph(importer.test.system);
    const { summary } = await importer.run(dir, { dryRun: true });
    expect(await hashGraph(importer.test.system)).toEqual(before);
    expect(importer.entries).toEqual([]);
    expect({ ...(await importer.run(dir)).summary, seconds: 0 }).toEqual({ ...summary, seconds: 0 });
  });

  test('joins rows of two forces about one number or mark, and nobody where there is no normal form', async () => {
    const objects = [
      { id: 'O1', value: '+999-100-000-001' },
      { id: 'O2', value: '+999 1' },
      { id: 'O3', type: 'VEHICLE', value: 'ZZ99ABC' },
      { id: 'O4', type: 'HELPLINE', value: '+999100000001' },
    ];
    await importer.run(makeFolder(small));
    const x2 = { force: 'X2', system: 'rms', synthetic: true, made_at: '2025-01-01' };
    await importer.run(
      makeFolder({ 'manifest.json': x2, 'sources.csv': [{ id: 'S1' }], 'objects.csv': objects }),
      {
        force: 'X2',
      },
    );
    const { records } = await importer.test.raw(
      `MATCH (t:Thing)<-[:DESCRIBES]-(r) WITH t, r ORDER BY r.force, r.reference
       RETURN t.id AS id, labels(t)[2] AS kind, collect(r.force + '/' + r.reference) AS said, t.normaliser AS normaliser ORDER BY said`,
    );
    expect(
      records.map((row) => ({
        kind: row.get('kind') as unknown,
        said: row.get('said') as unknown,
        normaliser: row.get('normaliser') as unknown,
      })),
    ).toEqual([
      { kind: 'Phone', said: ['X1/O1', 'X2/O1', 'X2/O4'], normaliser: 2 },
      { kind: 'Phone', said: ['X1/O2'], normaliser: 2 },
      { kind: 'Vehicle', said: ['X1/O3', 'X2/O3'], normaliser: 2 },
      { kind: 'Phone', said: ['X2/O2'], normaliser: 2 },
    ]);
    const counted = await importer.test.raw(
      'MATCH (t:Thing) WHERE t.neighbours > 0 RETURN t.neighbours AS n',
    );
    expect(counted.records.map((row) => Number(row.get('n')))).toEqual([2]);
  });

  test('of the example folders marks every row as the oracle does', async () => {
    const folders = ['X1', 'X2', 'INQ'].map((force) => ({ force, dir: makeFolder({}) }));
    for (const { force, dir } of folders) {
      cpSync(join(root, 'examples/two-forces', force), dir, { recursive: true });
      expect((await importer.run(dir, { force })).summary.rejected).toBe(0);
    }
    const world = loadFolders(folders.map(({ dir }) => dir));
    const keys = await keysById(importer);
    const marked = [...world.records.values(), ...world.links.values()];
    const wrong = marked.filter(({ key, force, system, cells, marking }) => {
      const reference = cells['id'] ?? '';
      if (reference === '') return false;
      const id = key.endsWith('#reference')
        ? ownReferenceId(idKey, force, system, reference)
        : idOf(reference, force, system);
      const { owner, gsc, handling, strand, team, protected: isProtected } = marking;
      const identity = isProtected ? 'PROTECTED' : 'OPEN';
      return keys.get(id) !== [owner, gsc, handling, strand, team, identity, ''].join('|');
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
    expect(marked.filter(({ marking }) => marking.protected).length).toBeGreaterThan(50);
    expect(
      (await findBreaches(importer.test.system)).filter(({ what }) => what !== 'a person without any link'),
    ).toEqual([]);
  });
});
