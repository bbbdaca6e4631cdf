import { copyFile, mkdir, mkdtemp, rename, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeAnchor } from '../../../src/audit/anchor.ts';
import { readEntries } from '../../../src/audit/read.ts';
import { headsOf, verifyAuditLog, type VerifyReport } from '../../../src/audit/verify.ts';
import { collect, consultation, inFolder, logFiles, openAt, writeLog } from './fixture.ts';

const segmentBytes = 2200; // three entries in a segment
const restore = async (files: { path: string; bytes: Buffer }[]): Promise<void> => {
  await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
};

/** A log of eight entries in three segments, and an anchor of its end. */
const inLog = (work: (folder: string, anchor: string) => Promise<void>): Promise<void> =>
  inFolder(async (place) => {
    const folder = join(place, 'audit');
    await writeLog(folder, 8, { segmentBytes });
    const anchor = join(place, 'anchor.json');
    await writeAnchor(anchor, await headsOf(folder));
    await work(folder, anchor);
  });

const lines = (bytes: Buffer): string[] => bytes.toString('utf8').split(/(?<=\n)/);

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
      expect(anchored.notes).toEqual(['p1: the anchor proves it up to its last entry, seq 8.']);
      await writeLog(folder, 1, { segmentBytes });
      const later = await verifyAuditLog(folder, { anchor });
      expect(later).toMatchObject({ status: 'intact', entries: 9 });
      expect(later.notes).toEqual([
        'p1: the anchor proves it up to seq 8; entries cut off after seq 9 would not show.',
      ]);
    }));

  test('is intact while a writer appends to it', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder, { segmentBytes: 20_000 });
      let writing = true;
      const writer = async (): Promise<void> => {
        for (let n = 0; writing; n += 1) await log.append(consultation(n));
      };
      const writers = Array.from({ length: 8 }, writer);
      const reports: VerifyReport[] = [];
      for (let round = 0; round < 20; round += 1) reports.push(await verifyAuditLog(folder));
      writing = false;
      await Promise.all(writers);
      await log.close();
      expect(reports.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'intact'));
      expect(reports.at(-1)?.entries).toBeGreaterThan(reports[0]?.entries ?? Infinity);
    }));
});

describe('tampering', () => {
  let place: { folder: string; files: { path: string; bytes: Buffer }[] };
  beforeAll(async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'crossforce-audit-')), 'audit');
    await writeLog(folder, 8, { segmentBytes });
    place = { folder, files: await logFiles(folder) };
  });
  afterEach(() => restore(place.files));
  afterAll(() => rm(join(place.folder, '..'), { recursive: true }));

  test('any one byte changed to any other is found, in the file where it lies', async () => {
    const { files } = place;
    const lineFeedsOften = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 255 }) },
      fc.constant(10),
    );
    const change = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      byte: lineFeedsOften,
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, at, byte }) => {
        const target = files[file];
        if (!target) throw new Error('no such file');
        const position = Math.floor(at * target.bytes.length);
        fc.pre(target.bytes[position] !== byte);
        const changed = Buffer.from(target.bytes);
        changed[position] = byte;
        await writeFile(target.path, changed);
        const { status, processes } = await verifyAuditLog(place.folder);
        await writeFile(target.path, target.bytes);
        const line =
          lines(target.bytes.subarray(0, position)).filter((text) => text.endsWith('\n')).length + 1;
        expect(status).toBe('broken');
        expect(processes[0]?.bad).toMatchObject({ file: target.path, line });
      }),
      { numRuns: 600 },
    );
  }, 120_000);

  test('a flipped bit at every position of the last entry is found, its line feed included', async () => {
    const { files } = place;
    const last = files.at(-1);
    if (!last) throw new Error('no file');
    const from = last.bytes.lastIndexOf('\n', last.bytes.length - 2) + 1;
    for (let position = from; position < last.bytes.length; position += 1) {
      const changed = Buffer.from(last.bytes);
      changed[position] = (changed[position] ?? 0) ^ (1 << (position % 8));
      await writeFile(last.path, changed);
      expect([position, (await verifyAuditLog(place.folder)).status]).toEqual([position, 'broken']);
    }
    await restore(files);
    expect((await verifyAuditLog(place.folder)).status).toBe('intact');
  }, 60_000);

  test.each<[string, (all: string[]) => string[], RegExp]>([
    [
      'a line removed',
      ([a = '', , c = '']) => [a, c],
      /000002\.log, line 2 \(seq 5 expected, byte \d+\): it has seq 6 where 5 was expected\.$/,
    ],
    [
      'two lines swapped',
      ([a = '', b = '', c = '']) => [b, a, c],
      /line 1 \(seq 4 expected, byte 0\): it has seq 5/,
    ],
    ['a line doubled', ([a = '', ...rest]) => [a, a, ...rest], /line 2 .*it has seq 4 where 5/],
    ['an empty line put in', ([a = '', ...rest]) => [a, '\n', ...rest], /line 2 .*it is not an entry/],
    [
      'a made-up line put in',
      ([a = '', ...rest]) => [a, '{"seq":5}\n', ...rest],
      /line 2 .*it is not an entry/,
    ],
    ['the last line cut off', (all) => all.slice(0, -1), /000003\.log, line 1 .*it has seq 7 where 6/],
    [
      'the last line torn',
      (all) => all.map((line, n) => (n === 2 ? line.slice(0, 99) : line)),
      /000002\.log, line 3 .*it is unfinished, and a later file exists/,
    ],
    ['everything taken out', () => [], /000002\.log, line 1 .*the file is empty, and a later one exists/],
  ])('%s in the middle segment is found and named', async (_, harm, sentence) => {
    const { files } = place;
    const middle = files[1];
    if (!middle) throw new Error('no second segment');
    await writeFile(middle.path, harm(lines(middle.bytes)).join(''));
    const { status, exitStatus, summary } = await verifyAuditLog(place.folder);
    expect({ status, exitStatus }).toEqual({ status: 'broken', exitStatus: 1 });
    expect(summary).toMatch(sentence);
  });

  test.each([1, 2])(
    'segment %i removed is found and named, and its neighbours moved up do not hide it',
    async (number) => {
      const path = (n: number): string => join(place.folder, 'p1', `00000${n}.log`);
      await unlink(path(number));
      const removed = await verifyAuditLog(place.folder);
      for (let n = number + 1; n <= 3; n += 1) await rename(path(n), path(n - 1));
      const movedUp = await verifyAuditLog(place.folder);
      expect(removed).toMatchObject({
        status: 'broken',
        summary: expect.stringContaining(`00000${number}.log, line 1`),
      });
      expect(removed.summary).toContain('the file is missing');
      expect(movedUp).toMatchObject({
        status: 'broken',
        summary: expect.stringContaining(`00000${number}.log, line 1`),
      });
    },
  );

  test('the folder of one process does not pass for that of another', async () => {
    const folder = join(place.folder, '..', 'copy');
    await mkdir(join(folder, 'p2'), { recursive: true });
    for (const { path } of place.files) {
      await copyFile(path, path.replace(place.folder, folder).replace('p1', 'p2'));
    }
    const { status, summary } = await verifyAuditLog(folder);
    expect(status).toBe('broken');
    expect(summary).toMatch(/line 1 .*its previousHash is not the hash of seq 0/);
  });
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
