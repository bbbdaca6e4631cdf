import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hashGraph } from '../../src/check/hash.ts';
import { Conflict } from '../../src/errors.ts';
import {
  endImporting,
  importing,
  makeFolder,
  removeFolders,
  type Importing,
  type Rows,
} from './importing.ts';
import { holding, part, roles, world } from './protectedWorld.ts';

let importer: Importing;
beforeEach(async () => {
  importer = await importing();
});
afterEach(removeFolders);
afterAll(endImporting);

/** An access record that stops the import before its transaction `n`, from 0: what stood before it is committed. */
const stopBefore = (n: number) => {
  let left = n;
  return async ({ outcome }: { readonly outcome: string }): Promise<void> => {
    if (outcome !== 'INTENT') return;
    if (left === 0) return Promise.reject(new Error('stopped'));
    left -= 1;
    return Promise.resolve();
  };
};

describe('an import that was broken off', () => {
  test('between two of its transactions and run again ends as one that was not', async () => {
    const nouns = {
      ...part('sources.csv', 'people.csv', 'cases.csv', 'crimes.csv', 'events.csv', 'networks.csv'),
      ...part('intelligence.csv', 'objects.csv', 'locations.csv', 'organisations.csv', 'names.csv'),
      ...part('descriptions.csv'),
      ...holding,
    };
    const rest = {
      ...part('identifiers.csv', 'texts.csv', 'person_object.csv', 'person_location.csv'),
      ...part('person_organisation.csv', 'person_person.csv', 'case_object.csv', 'event_location.csv'),
      ...roles,
    };
    const dirs = [makeFolder(nouns), makeFolder(rest)] as const;
    await importer.run(dirs[0]);
    await importer.run(dirs[1]);
    const whole = (await hashGraph(importer.test.system)).content;
    const transactions = importer.entries.filter(({ outcome }) => outcome === 'INTENT').length;
    const files = Object.keys(nouns).length;
    // All files of the one folder, then the marks, then all files of the other.
    expect(transactions).toBe(files + 1 + Object.keys(rest).length);

    // Behind the first, before and behind the marks; test/write/crash.test.ts kills processes besides.
    for (const n of [1, files, files + 1]) {
      importer = await importing();
      const audit = stopBefore(n);
      const stopped = importer.run(dirs[0], { audit }).then(() => importer.run(dirs[1], { audit }));
      await expect(stopped).rejects.toThrow('stopped');
      expect((await hashGraph(importer.test.system)).content).not.toBe(whole);
      for (const dir of dirs) expect((await importer.run(dir)).summary.rejected).toBe(0);
      expect({ n, content: (await hashGraph(importer.test.system)).content }).toEqual({ n, content: whole });
    }
  }, 180_000);

  test('and run again in the same batch counts what each run did', async () => {
    const dir = makeFolder(world);
    const total = Object.values(world).reduce((sum, rows) => sum + rows.length, 0);
    await expect(importer.run(dir, { audit: stopBefore(4) })).rejects.toThrow('stopped');
    const done = (await importer.run(dir, { dryRun: true })).summary.unchanged;
    expect(done).toBeGreaterThan(0);
    const { summary } = await importer.run(dir);
    expect(summary).toMatchObject({ read: total, unchanged: done, created: total - done, rejected: 0 });
    const { records } = await importer.test.raw(
      'MATCH (b:Batch) RETURN b.id AS id, b.created AS created, b.closedAt AS closed',
    );
    expect(records.map((row) => row.get('id') as string)).toEqual([summary.batch]);
    expect(records[0]?.get('closed')).not.toBeNull();
  });
});

describe('an import beside somebody else', () => {
  const small: Rows = {
    ...part('sources.csv', 'people.csv', 'cases.csv', 'names.csv'),
    'person_case.csv': holding['person_case.csv'] ?? [],
  };

  test('stops when a file is changed between the two passes', async () => {
    for (const change of [
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('Given', 'Other')),
      (path: string) => appendFileSync(path, readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? ''),
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(0, 3).join('\n')),
    ]) {
      importer = await importing();
      const dir = makeFolder(small);
      const audit = ({ records }: { readonly records: readonly string[] }): Promise<void> => {
        if (records.length > 30) change(join(dir, 'names.csv'));
        return Promise.resolve();
      };
      await expect(importer.run(dir, { audit })).rejects.toThrow(Conflict);
      expect((await importer.test.raw('MATCH (n:Name) RETURN n')).records).toHaveLength(0);
    }
  });

  test('writes none of a batch of which one row can not be written', async () => {
    const audit = async ({ records }: { readonly records: readonly string[] }): Promise<void> => {
      if (records.length === small['names.csv']?.length)
        await importer.test.raw('MATCH (p:Person) WITH p LIMIT 1 DETACH DELETE p');
    };
    await expect(importer.run(makeFolder(small), { audit })).rejects.toThrow('The graph changed while');
    expect((await importer.test.raw('MATCH (n:Name) RETURN n')).records).toHaveLength(0);
    expect(importer.entries).toEqual([]);
  });
});
