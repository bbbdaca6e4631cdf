import { rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEntries } from '../../../src/audit/read.ts';
import { headsOf, verifyAuditLog, type VerifyReport } from '../../../src/audit/verify.ts';
import { anchorOf, collect, consultation, inFolder, logFiles, openAt, signer, writeLog } from './fixture.ts';

const segmentBytes = 2200; // three entries in a segment
/** A log of eight entries in three segments, and an anchor of its end. */
const inLog = (work: (folder: string, anchor: string) => Promise<void>): Promise<void> =>
  inFolder(async (place) => {
    const folder = join(place, 'audit');
    await writeLog(folder, 8, { segmentBytes });
    const anchor = join(place, 'anchor.json');
    await anchorOf(folder, anchor);
    await work(folder, anchor);
  });

describe('an untouched record', () => {
  test('is intact, and the report says in words what is unproven without an anchor', () =>
    inLog(async (folder, anchor) => {
      const without = await verifyAuditLog(folder);
      expect(without).toMatchObject({ status: 'intact', exitStatus: 0, entries: 8 });
      expect(without.processes[0]).toMatchObject({ name: 'p1', segments: 3, head: { seq: 8 } });
      expect(without.notes).toEqual([
        'p1: no anchor, so entries cut off cleanly after seq 8 would not show.',
      ]);
      const anchored = await verifyAuditLog(folder, { anchor });
      expect(anchored.notes).toEqual([
        expect.stringMatching(/^The anchor is signed with the key [0-9a-f]{16}; without --key/),
        'p1: the anchor proves it up to its last entry, seq 8.',
      ]);
      await writeLog(folder, 1, { segmentBytes });
      const later = await verifyAuditLog(folder, { anchor, keys: [signer.publicKey] });
      expect(later).toMatchObject({ status: 'intact', entries: 9 });
      expect(later.notes).toEqual([
        'p1: the anchor proves it up to seq 8; entries cut off after seq 9 would not show.',
      ]);
    }));

  test(
    'is intact while a writer appends to it',
    () =>
      inFolder(async (folder) => {
        const log = await openAt(folder, { segmentBytes: 20_000 });
        let writing = true;
        const writer = async (): Promise<void> => {
          for (let n = 0; writing; n += 1) await log.append(consultation(n));
        };
        const writers = Array.from({ length: 8 }, writer);
        const reports: VerifyReport[] = [];
        const enough = (): boolean => reports.length >= 20 && (reports.at(-1)?.entries ?? 0) >= 1000;
        const stillGood = (): boolean => reports.every(({ status }) => status === 'intact');
        while (stillGood() && !enough()) reports.push(await verifyAuditLog(folder));
        writing = false;
        await Promise.all(writers);
        await log.close();
        expect(reports.filter(({ status }) => status !== 'intact').map(({ summary }) => summary)).toEqual([]);
        expect(reports.at(-1)?.entries).toBeGreaterThan(reports[0]?.entries ?? Infinity);
      }),
    60_000,
  );
});

describe('the tail', () => {
  test.each<[string, (folder: string) => Promise<void>]>([
    [
      'the last entry',
      async (folder) => {
        const last = (await logFiles(folder)).at(-1);
        if (last) await truncate(last.path, last.bytes.lastIndexOf('\n', last.bytes.length - 2) + 1);
      },
    ],
    [
      'the last line feed',
      async (folder) => {
        const last = (await logFiles(folder)).at(-1);
        if (last) await truncate(last.path, last.bytes.length - 1);
      },
    ],
    ['the last segment', (folder) => unlink(join(folder, 'p1', '000003.log'))],
  ])('%s cut off shows with an anchor, and without one is said to be unproven', (_, cut) =>
    inLog(async (folder, anchor) => {
      await cut(folder);
      const without = await verifyAuditLog(folder);
      expect(without.status).toBe('intact');
      expect(without.notes.join('\n')).toMatch(
        /no anchor, so entries cut off cleanly after seq [67] would not show/,
      );
      const anchored = await verifyAuditLog(folder, { anchor });
      expect(anchored).toMatchObject({ status: 'broken', exitStatus: 1 });
      expect(anchored.summary).toMatch(
        /the record ends here, but the anchor knows seq 8: the tail was cut off/,
      );
      await writeLog(folder, 4, { segmentBytes });
      const grownAgain = await verifyAuditLog(folder, { anchor });
      expect(grownAgain.status).toBe('broken');
      expect(grownAgain.summary).toMatch(/seq 8 expected, .*the anchor has another hash for it/);
    }),
  );

  test('a process folder taken away, or emptied, shows with an anchor', () =>
    inLog(async (folder, anchor) => {
      for (const { path } of await logFiles(folder)) await unlink(path);
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'cannot tell', exitStatus: 2 });
      expect(await verifyAuditLog(folder, { anchor })).toMatchObject({ status: 'broken', exitStatus: 1 });
      await rm(join(folder, 'p1'), { recursive: true });
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'cannot tell', exitStatus: 2 });
      expect(await verifyAuditLog(folder, { anchor })).toMatchObject({ status: 'broken', exitStatus: 1 });
    }));

  test('a record rewritten from some entry on, with right hashes, shows with an anchor', () =>
    inLog(async (folder, anchor) => {
      for (const { path } of await logFiles(folder)) await unlink(path);
      await writeLog(folder, 8, { segmentBytes });
      expect((await verifyAuditLog(folder)).status).toBe('intact');
      const { status, summary } = await verifyAuditLog(folder, { anchor });
      expect(status).toBe('broken');
      expect(summary).toContain('the anchor has another hash for it');
    }));
});

describe('what cannot be told', () => {
  test('a folder that is not there, an anchor that is not there or is none, each with its sentence', () =>
    inLog(async (folder, anchor) => {
      const missing = await verifyAuditLog(join(folder, 'nowhere'));
      expect(missing).toMatchObject({ status: 'cannot tell', exitStatus: 2 });
      expect(missing.summary).toMatch(/nowhere can't be read/);
      const noAnchor = await verifyAuditLog(folder, { anchor: join(folder, 'none.json') });
      expect(noAnchor).toMatchObject({ status: 'cannot tell', exitStatus: 2 });
      await writeFile(anchor, '{"format":1}');
      expect((await verifyAuditLog(folder, { anchor })).summary).toMatch(/not an anchor; expected/);
    }));

  test('no anchor is made of a broken record', () =>
    inLog(async (folder) => {
      await unlink(join(folder, 'p1', '000001.log'));
      await expect(headsOf(folder)).rejects.toMatchObject({ code: 'CONFLICT' });
    }));
});

describe('several processes', () => {
  test('each has its chain, all are checked, and reading merges them by time', () =>
    inFolder(async (folder) => {
      const logs = [await openAt(folder), await openAt(folder), await openAt(folder)];
      expect(logs.map(({ process }) => process.split(':')[0])).toEqual(['p1', 'p2', 'p3']);
      for (let n = 0; n < 30; n += 1) {
        await logs[n % 3]?.append(consultation(n));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      for (const log of logs) await log.close();
      const entries = await collect(readEntries(folder));
      expect(entries.map(({ caseReference }) => caseReference)).toEqual(
        Array.from({ length: 30 }, (_, n) => `CASE-${n}`),
      );
      const path = join(folder, 'p2', '000001.log');
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 30 });
      await truncate(path, 10);
      await writeFile(path, '\n', { flag: 'a' });
      const { status, summary, processes } = await verifyAuditLog(folder);
      expect(status).toBe('broken');
      expect(summary).toContain(path);
      expect(processes.map((report) => report.status)).toEqual(['intact', 'broken', 'intact']);
      await expect(collect(readEntries(folder))).rejects.toThrow(
        /p2.*byte 0: not an entry of the access record/,
      );
    }));
});
