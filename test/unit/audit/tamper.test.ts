import { copyFile, mkdir, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { verifyAuditLog } from '../../../src/audit/verify.ts';
import { logFiles, writeLog } from './fixture.ts';

type LogFile = { path: string; bytes: Buffer };

const segmentBytes = 2200; // three entries in a segment

const restore = async (files: LogFile[]): Promise<void> => {
  await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
};

/** The file and the position in it of byte `at` of all files together. */
const positionIn = (
  [first, ...rest]: readonly LogFile[],
  at: number,
): { target: LogFile; position: number } => {
  if (!first) throw new Error('past the last file');
  return at < first.bytes.length
    ? { target: first, position: at }
    : positionIn(rest, at - first.bytes.length);
};

const lines = (bytes: Buffer): string[] => bytes.toString('utf8').split(/(?<=\n)/);

describe('tampering', () => {
  let place: { folder: string; files: LogFile[] };
  beforeAll(async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'crossforce-audit-')), 'audit');
    await writeLog(folder, 8, { segmentBytes });
    place = { folder, files: await logFiles(folder) };
  });
  afterEach(() => restore(place.files));
  afterAll(() => rm(join(place.folder, '..'), { recursive: true }));

  test('any one byte changed to any other is found, in the file where it lies', async () => {
    const { files } = place;
    const anywhere = fc.noBias(
      fc.integer({ min: 0, max: files.reduce((sum, { bytes }) => sum + bytes.length, 0) - 1 }),
    );
    const anyByte = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 255 }) },
      { weight: 1, arbitrary: fc.constant(10) },
    );
    await fc.assert(
      fc.asyncProperty(anywhere, anyByte, async (at, byte) => {
        const { target, position } = positionIn(files, at);
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
