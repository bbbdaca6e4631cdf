import { afterAll, afterEach, expect, test } from '@jest/globals';
import { hashGraph } from '../../src/check/hash.ts';
import {
  endImporting,
  idOf,
  importing,
  makeFolder,
  protectedAmong,
  removeFolders,
  type Importing,
  type Rows,
} from './importing.ts';

/** Ages in roles, stored at the write from all that the own force describes. */

let importer: Importing;
afterEach(removeFolders);
afterAll(endImporting);

async function load(folders: readonly Rows[]): Promise<void> {
  importer = await importing();
  for (const rows of folders) expect((await importer.run(makeFolder(rows))).summary.rejected).toBe(0);
}

const ages = async (): Promise<Record<string, unknown>> => {
  const { records } = await importer.test.raw(
    'MATCH ()-[l:INVOLVED_IN]->() RETURN l.reference AS reference, [l.ageMin, l.ageMax] AS ages ORDER BY reference',
  );
  return Object.fromEntries(records.map((row) => [String(row.get('reference')), row.get('ages') as unknown]));
};

const first: Rows = {
  'sources.csv': [{ id: 'S1' }],
  'people.csv': ['P1', 'P2', 'P3'].map((id) => ({ id })),
  'cases.csv': [{ id: 'C1', from: '2010-03-01', to: '2011-02' }],
  'events.csv': [{ id: 'E1', type: 'MISSING_EPISODE', from: '2010-06-01' }, { id: 'E2' }],
  'descriptions.csv': [{ id: 'D1', person_id: 'P1', birth_date: '1990-05-19' }],
  'names.csv': [{ id: 'N1', person_id: 'P1' }],
  'person_case.csv': [
    { id: 'L1', person_id: 'P1', case_id: 'C1' },
    { id: 'L2', person_id: 'P2', case_id: 'C1' },
    { id: 'L3', person_id: 'P1', case_id: 'C1', from: '2008-05-18' },
  ],
  'person_event.csv': [
    { id: 'W1', person_id: 'P1', event_id: 'E1', role: 'SUBJECT' },
    { id: 'W2', person_id: 'P1', event_id: 'E2' },
    { id: 'W3', person_id: 'P3', event_id: 'E2' },
  ],
};
/** Another source makes P1 younger, so that she may have been a child, and tells something of P2. */
const second: Rows = {
  'sources.csv': [{ id: 'S1' }],
  'descriptions.csv': [
    { id: 'D2', person_id: 'P1', birth_date: '1994' },
    { id: 'D3', person_id: 'P2', age: '14..16', from: '2010-03-01' },
  ],
};
const both: Rows = {
  ...first,
  'descriptions.csv': [...(first['descriptions.csv'] ?? []), ...(second['descriptions.csv'] ?? [])],
};

test("ages come from the role's own days, else from those of the matter; none where either is unknown", async () => {
  await load([first]);
  expect(await ages()).toEqual({
    L1: [19, 20],
    L2: [null, null],
    L3: [17, 17],
    W1: [20, 20],
    W2: [null, null],
    W3: [null, null],
  });
  expect(await protectedAmong(importer, ['N1', 'D1'])).toEqual([]);
});

test('a later description renews them, and protects who may have been a child after all, as one folder would', async () => {
  await load([both]);
  const { content } = await hashGraph(importer.test.system);
  const expected = {
    L1: [15, 20],
    L2: [14, 17],
    L3: [13, 17],
    W1: [15, 20],
    W2: [null, null],
    W3: [null, null],
  };
  expect(await ages()).toEqual(expected);
  await load([first, second]);
  expect(await ages()).toEqual(expected);
  expect(await protectedAmong(importer, ['N1', 'D1', 'D2', 'D3'])).toEqual(['N1', 'D1', 'D2']);
  expect((await hashGraph(importer.test.system)).content).toBe(content);
  const { records } = await importer.test.raw('MATCH (p:Person {protected: true}) RETURN p.id AS id');
  expect(records.map((row) => String(row.get('id')))).toEqual([idOf('P1')]);
});

test('an import that was stopped between the ages and the description that renewed them ends the same', async () => {
  await load([both]);
  const { content } = await hashGraph(importer.test.system);
  await load([first]);
  let left = 1;
  const audit = (): Promise<void> => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('stopped')));
  const dir = makeFolder(second);
  await expect(importer.run(dir, { audit })).rejects.toThrow('stopped');
  expect(await ages()).toMatchObject({ L1: [15, 20] });
  await importer.run(dir);
  expect((await hashGraph(importer.test.system)).content).toBe(content);
});

test('a description that was taken back, or is suspected to be false, tells no age and takes nobody out of protection', async () => {
  const told = (more: Record<string, string>): Rows => ({
    ...first,
    'descriptions.csv': [{ id: 'D1', person_id: 'P1', birth_date: '1990-05-19', ...more }],
  });
  for (const more of [{ retracted_at: '2024-03-01' }, { information_assessment: 'E' }]) {
    await load([told(more)]);
    expect(await ages()).toMatchObject({ L1: [null, null], L3: [null, null], W1: [null, null] });
    expect(await protectedAmong(importer, ['N1'])).toEqual(['N1']);
  }
  // Nor does one that an earlier folder brought.
  const all = told({ information_assessment: 'E' });
  const [one, ...others] = all['events.csv'] ?? [];
  const [subject, ...roles] = all['person_event.csv'] ?? [];
  await load([{ ...all, 'events.csv': others, 'person_event.csv': roles }]);
  expect(await protectedAmong(importer, ['N1'])).toEqual([]);
  const later = {
    'sources.csv': [{ id: 'S1' }],
    'events.csv': [one ?? {}],
    'person_event.csv': [subject ?? {}],
  };
  expect((await importer.run(makeFolder(later))).summary).toMatchObject({ created: 2, rejected: 0 });
  expect(await protectedAmong(importer, ['N1'])).toEqual(['N1']);
});
