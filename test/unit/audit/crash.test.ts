import { execFileSync } from 'node:child_process';
import { mkdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AuditLog } from '../../../src/audit/append.ts';
import { readEntries } from '../../../src/audit/read.ts';
import { verifyAuditLog } from '../../../src/audit/verify.ts';
import { appenderCommand, startAppender, startProcess, until, type Child } from './child.ts';
import { collect, consultation, inFolder, openAt } from './fixture.ts';

const acknowledged = (child: Child): { seq: number; hash: string }[] =>
  child.lines().flatMap((line) => {
    const [, seq, hash] = /^acknowledged (\d+) (\w+)$/.exec(line) ?? [];
    return seq && hash ? [{ seq: Number(seq), hash }] : [];
  });

const refusals = (child: Child): string[] => child.lines().filter((line) => line.startsWith('refused'));

const expectAllThere = async (folder: string, entries: { seq: number; hash: string }[]): Promise<void> => {
  const there = new Map((await collect(readEntries(folder))).map(({ seq, hash }) => [seq, hash]));
  expect(entries.filter(({ seq, hash }) => there.get(seq) !== hash)).toEqual([]);
};

describe('a process killed with -9', () => {
  test(
    'leaves every acknowledged entry behind, three times over, and the next one goes on in the same folder',
    () =>
      inFolder(async (folder) => {
        const all: { seq: number; hash: string }[] = [];
        for (let round = 1; round <= 3; round += 1) {
          const child = startAppender(folder);
          await until(() => acknowledged(child).length > 200 * round);
          child.kill();
          expect(await child.exit).toBeNull();
          expect(child.lines()[0]).toMatch(/^open p1:/);
          all.push(...acknowledged(child));
          expect((await verifyAuditLog(folder)).status).toBe('intact');
          await expectAllThere(folder, all);
        }
        expect(all.length).toBeGreaterThan(1200);
        expect(new Set(all.map(({ seq }) => seq)).size).toBe(all.length);
        const log = await openAt(folder);
        await log.append(consultation(1));
        await log.close();
        expect((await verifyAuditLog(folder)).processes).toHaveLength(1);
        expect((await verifyAuditLog(folder)).status).toBe('intact');
      }),
    120_000,
  );
});

describe('no space', () => {
  test(
    'past a file-size limit entries are refused, and taken again by themselves when it is lifted',
    () =>
      inFolder(async (folder) => {
        const [node, args] = appenderCommand(folder, '', 0);
        const child = startProcess('bash', ['-c', 'ulimit -S -f 40 && exec "$0" "$@"', node, ...args]);
        try {
          await until(() => refusals(child).length > 16);
          const before = acknowledged(child);
          expect(before.length).toBeGreaterThan(8);
          expect(new Set(refusals(child))).toEqual(
            new Set([
              expect.stringMatching(
                /^refused AUDIT_UNAVAILABLE .*could not be written, so nothing is answered/,
              ),
            ]),
          );
          // A look may fall between a batch that was written in part and its being cut back: that is whole entries, too.
          await until(async () => {
            const { status, entries } = await verifyAuditLog(folder);
            expect(status).toBe('intact');
            return entries === before.length;
          });
          execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited']);
          await until(() => acknowledged(child).length > before.length + 100);
        } finally {
          child.kill();
          await child.exit;
        }
        expect((await verifyAuditLog(folder)).status).toBe('intact');
        await expectAllThere(folder, acknowledged(child));
      }),
    120_000,
  );

  const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
  const tryAppend = async (log: AuditLog, n: number): Promise<string> =>
    log.append(consultation(n)).then(
      () => 'OK',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'other'),
    );

  (mayMount ? test : test.skip)(
    'on a full disk entries are refused, and taken again when space is free',
    () =>
      inFolder(async (place) => {
        const disk = join(place, 'disk');
        await mkdir(disk);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
        try {
          const causes: string[] = [];
          const folder = join(disk, 'audit');
          const log = await openAt(folder, {
            segmentBytes: 30_000,
            onBroken: (cause) => causes.push(cause.message),
          });
          let count = 0;
          for (let outage = 1; outage <= 3; outage += 1) {
            await writeFile(join(disk, 'filler'), Buffer.alloc(60_000 * outage)).catch(() => undefined);
            let answer = 'OK';
            for (; answer === 'OK' && count < 400; count += answer === 'OK' ? 1 : 0)
              answer = await tryAppend(log, count);
            expect(answer).toBe('AUDIT_UNAVAILABLE');
            const more = await Promise.all([1, 2, 3].map((n) => tryAppend(log, n)));
            expect(more).toEqual(['AUDIT_UNAVAILABLE', 'AUDIT_UNAVAILABLE', 'AUDIT_UNAVAILABLE']);
            expect(log.refusing()?.message).toContain('ENOSPC');
            expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: count });
            await unlink(join(disk, 'filler'));
            expect(await tryAppend(log, count)).toBe('OK');
            count += 1;
            expect(log.refusing()).toBeUndefined();
          }
          await log.close();
          expect(causes).toHaveLength(3);
          expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: count });
        } finally {
          execFileSync('umount', ['-l', disk]); // lazily: a failed expectation leaves the log open
        }
      }),
    60_000,
  );
});
