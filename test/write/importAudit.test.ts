import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditUnavailable } from '../../src/errors.ts';
import { endImporting, importing, makeFolder, removeFolders, type Importing } from './importing.ts';
import { part, world } from './protectedWorld.ts';

let importer: Importing;
beforeEach(async () => {
  importer = await importing();
});
afterEach(removeFolders);
afterAll(endImporting);

const rows = Object.values(world).flat().length;
const nouns = Object.values(
  part('people.csv', 'cases.csv', 'crimes.csv', 'events.csv', 'networks.csv', 'intelligence.csv'),
).flat().length;

describe('the access record of an import', () => {
  test('has the ids of each transaction before it is begun, and the outcome behind the last', async () => {
    const there = async (ids: readonly string[]): Promise<number> => {
      const { records } = await importer.test.raw(
        'UNWIND $ids AS id OPTIONAL MATCH (n:Record {id: id}) OPTIONAL MATCH ()-[l {id: id}]->() RETURN count(n) + count(l) AS n',
        { ids },
      );
      return Number(records[0]?.get('n'));
    };
    const seen: { outcome: string; ids: number; there: number }[] = [];
    const { summary } = await importer.run(makeFolder(world), {
      audit: async ({ records, outcome }) => {
        seen.push({ outcome, ids: records.length, there: await there(records) });
      },
    });
    const intents = seen.slice(0, -1);
    expect(intents.every((entry) => entry.outcome === 'INTENT' && entry.there === 0)).toBe(true);
    // Each bare noun comes with the Identifier of its own reference.
    expect(intents.reduce((sum, { ids }) => sum + ids, 0)).toBe(rows + nouns);
    expect(seen.at(-1)).toEqual({ outcome: 'OK', ids: 1, there: 0 });
    expect(summary.created).toBe(rows);
  });

  test('that can not be written stops the import before the transaction', async () => {
    const counts = await importer.test.counts();
    const audit = (): Promise<void> => Promise.reject(new AuditUnavailable());
    await expect(importer.run(makeFolder(world), { audit })).rejects.toThrow(AuditUnavailable);
    // What is there besides are the keys and the batch: no record.
    expect((await importer.test.raw('MATCH (n:Record) RETURN n')).records).toHaveLength(0);
    expect((await importer.test.counts()).links).toBe(counts.links);
  });
});
