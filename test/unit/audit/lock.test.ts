import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEntries } from '../../../src/audit/read.ts';
import { verifyAuditLog } from '../../../src/audit/verify.ts';
import { startAppender, startProcess } from './child.ts';
import { collect, consultation, inFolder, openAt, writeLog } from './fixture.ts';

const lockText = (pid: number, more: object = {}): string =>
  `${JSON.stringify({ pid, host: hostname(), ...more })}\n`;

describe('the lock of a process folder', () => {
  test('a second opener of the same folder is refused with one sentence that names the holder', () =>
    inFolder(async (folder) => {
      const first = await openAt(folder);
      await expect(openAt(folder, { process: 'p1' })).rejects.toMatchObject({
        code: 'AUDIT_UNAVAILABLE',
        message: expect.stringMatching(
          new RegExp(
            `^The access record can't be opened: .*/p1 is in use by process ${process.pid} on .*\\.$`,
          ),
        ),
      });
      await first.close();
      await (await openAt(folder, { process: 'p1' })).close();
    }));

  test(
    'another process is refused the folder, and without insisting gets the next one',
    () =>
      inFolder(async (folder) => {
        const first = await openAt(folder);
        await first.append(consultation(1));
        const insisting = startAppender(folder, 'p1', 1);
        expect(await insisting.exit).toBe(1);
        expect(insisting.lines()).toEqual([
          expect.stringMatching(/^refused AUDIT_UNAVAILABLE .*p1 is in use by process/),
        ]);
        const content = startAppender(folder, '', 1);
        expect(await content.exit).toBe(0);
        expect(content.lines()[0]).toMatch(/^open p2:/);
        await first.append(consultation(2));
        await first.close();
        expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 10 });
      }),
    60_000,
  );

  test('of twelve that open at once each gets a folder of its own', () =>
    inFolder(async (folder) => {
      const logs = await Promise.all(Array.from({ length: 12 }, () => openAt(folder)));
      await Promise.all(logs.map((log, n) => log.append(consultation(n))));
      await Promise.all(logs.map((log) => log.close()));
      expect(new Set(logs.map((log) => log.process.split(':')[0])).size).toBe(12);
      expect(await collect(readEntries(folder))).toHaveLength(12);
    }));

  test(
    'of twelve that find the lock of a dead process exactly one takes it over',
    () =>
      inFolder(async (folder) => {
        for (let round = 1; round <= 10; round += 1) {
          await writeLog(folder, 1);
          const dead = await deadPid();
          const [newest = 0] = (await lockNumbers(folder)).reverse();
          await writeFile(join(folder, 'p1', `lock.${newest}`), lockText(dead));
          const tries = await Promise.allSettled(
            Array.from({ length: 12 }, () => openAt(folder, { process: 'p1' })),
          );
          const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
          expect(won).toHaveLength(1);
          await won[0]?.append(consultation(round));
          await won[0]?.close();
        }
        expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 20 });
        expect(await lockNumbers(folder)).toHaveLength(1);
      }),
    60_000,
  );

  test.each([
    [
      'a process number that now belongs to another process',
      () => lockText(process.pid, { started: 'other/1' }),
    ],
    ['a process that is gone', async () => lockText(await deadPid())],
    ['a holder that let go', () => ''],
  ])('a lock that names %s is taken over', (_, text) =>
    inFolder(async (folder) => {
      await writeLog(folder, 2);
      await writeFile(join(folder, 'p1', 'lock.5'), await text());
      const log = await openAt(folder);
      expect(log.process).toMatch(/^p1:/);
      expect((await log.append(consultation(3))).seq).toBe(3);
      await log.close();
    }),
  );

  test.each([
    ['a process of another machine', lockText(1, { host: `not-${hostname()}` })],
    ['nobody that can be read', 'rubbish'],
  ])('a lock that names %s is respected', (_, text) =>
    inFolder(async (folder) => {
      await writeLog(folder, 1);
      await writeFile(join(folder, 'p1', 'lock.5'), text);
      await expect(openAt(folder, { process: 'p1' })).rejects.toThrow(/is in use by .*lock\.5/);
    }),
  );

  test('a name that leads out of the folder is refused', () =>
    inFolder(async (folder) => {
      await expect(openAt(folder, { process: '../p1' })).rejects.toThrow(/is no name for a process folder/);
      expect(await readdir(folder)).toEqual([]);
    }));
});

const lockNumbers = async (folder: string): Promise<number[]> =>
  (await readdir(join(folder, 'p1')))
    .filter((name) => name.startsWith('lock.'))
    .map((name) => Number(name.slice(5)))
    .sort((a, b) => a - b);

/** The number of a process that has just ended. */
const deadPid = async (): Promise<number> => {
  const child = startProcess(process.execPath, ['-e', '']);
  await child.exit;
  return child.pid;
};
