import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holderName } from '../../src/exchange/import/lease.ts';
import { cypher } from '../../src/generated/cypher.ts';
import { endImporting, importing, makeFolder, removeFolders, sound, type Importing } from './importing.ts';

/** One import of a force runs at a time, whatever becomes of the one that holds the lease. */

let importer: Importing;
beforeEach(async () => {
  importer = await importing();
});
afterEach(removeFolders);
afterAll(endImporting);

describe('two imports of one force at once', () => {
  const holding = (force: string, token: string, holder = 'another importer') =>
    importer.test.system.write('test/lease', (run) =>
      run(cypher.import.takeLease({ force, token, holder, silence: 30_000, dead: '' })),
    );

  test('are refused the second time, with who holds it and since when, and nothing is changed', async () => {
    await holding('X1', 'other');
    const before = await importer.test.counts();
    await expect(importer.run(makeFolder(sound))).rejects.toThrow(
      /^Another import of X1 is running: another importer, since 20\d\d-\d\d-\d\dT[^ ]+; try again when it is over\.$/,
    );
    expect(await importer.test.counts()).toEqual(before);
    expect((await importer.run(makeFolder(sound), { dryRun: true })).summary.created).toBe(6);
  });

  test('are two where the forces are, and one after the other where the first is over', async () => {
    await holding('X2', 'other');
    const dir = makeFolder(sound);
    let second: unknown;
    let tries = 0;
    await importer.run(dir, {
      audit: async () => {
        tries += 1;
        if (tries === 1) second = await importer.run(dir).catch((error: unknown) => error);
      },
    });
    expect(second).toMatchObject({ code: 'CONFLICT' });
    expect((await importer.run(dir)).summary).toMatchObject({ created: 0, unchanged: 6 });
    expect((await importer.test.raw("MATCH (l:Lease {force: 'X1'}) RETURN l")).records).toHaveLength(0);
  });

  test('are one where the first died: its lease is taken over once it was silent for long', async () => {
    await holding('X1', 'other');
    await importer.test.raw('MATCH (l:Lease) SET l.heard = l.heard - 31000');
    expect((await importer.run(makeFolder(sound))).summary.created).toBe(6);
  });

  test('are one where another took over meanwhile: what the first wrote since is rolled back', async () => {
    const dir = makeFolder(sound);
    const first = importer.run(dir, {
      audit: async ({ outcome }) => {
        if (outcome === 'INTENT')
          await importer.test.raw("MATCH (l:Lease {force: 'X1'}) SET l.token = 'other'");
      },
    });
    await expect(first).rejects.toThrow(
      'Another import of X1 has begun, because this one was silent for too long; run it again.',
    );
    expect((await importer.test.raw('MATCH (n:Record) RETURN n')).records).toHaveLength(0);
    await importer.test.raw('MATCH (l:Lease) DELETE l');
    expect((await importer.run(dir)).summary.created).toBe(6);
  });

  test('are one at once where the first was a process of this machine that has ended', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'close');
    const own = holderName('somebody');
    const ended = own.replace(String(process.pid), String(child.pid));
    await holding('X1', 'other', own);
    await expect(importer.run(makeFolder(sound))).rejects.toThrow('somebody, process');
    await importer.test.raw('MATCH (l:Lease) SET l.holder = $ended', { ended });
    expect((await importer.run(makeFolder(sound))).summary.created).toBe(6);
  });
});
