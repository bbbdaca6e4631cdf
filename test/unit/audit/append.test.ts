import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { genesis, sha256 } from '../../../src/audit/chain.ts';
import type { NewEntry } from '../../../src/audit/entry.ts';
import { readEntries } from '../../../src/audit/read.ts';
import { verifyAuditLog } from '../../../src/audit/verify.ts';
import { collect, consultation, inFolder, logFiles, openAt, writeLog } from './fixture.ts';

const code = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error);

describe('appending', () => {
  test('an entry comes back as it was given, stamped, and its hash is the SHA-256 of the line without its last 75 bytes', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      const appended = await log.append(consultation(1));
      await log.close();
      const [entry] = await collect(readEntries(folder));
      const { records = [], ...given } = consultation(1);
      expect(entry).toEqual({
        ...given,
        records: [...records].sort(),
        ...appended,
        previousHash: genesis('p1').hash,
        softwareVersion: '0.0.0-test',
      });
      expect(appended).toMatchObject({ seq: 1, process: expect.stringMatching(/^p1:[0-9a-f]{8}$/) });
      const [file] = await logFiles(folder);
      const line = file?.bytes.toString('utf8').replace(/\n$/, '') ?? '';
      expect(sha256(Buffer.from(line).subarray(0, -75))).toBe(appended.hash);
    }));

  test('when append resolves the entry is in the file', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      for (let n = 1; n <= 20; n += 1) {
        const { hash } = await log.append(consultation(n));
        const [file] = await logFiles(folder);
        expect(file?.bytes.toString('latin1').endsWith(`"hash":"${hash}"}\n`)).toBe(true);
      }
      await log.close();
    }));

  test('500 appends at once keep the order of the calls, without a gap, over several segments', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder, { segmentBytes: 20_000 });
      const all = await Promise.all(Array.from({ length: 500 }, (_, n) => log.append(consultation(n))));
      for (let n = 500; n < 520; n += 1) await log.append(consultation(n));
      await log.close();
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 500 }, (_, n) => n + 1));
      const entries = await collect(readEntries(folder));
      expect(entries.map(({ caseReference }) => caseReference)).toEqual(
        Array.from({ length: 520 }, (_, n) => `CASE-${n}`),
      );
      expect((await logFiles(folder)).length).toBeGreaterThan(2);
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', exitStatus: 0, entries: 520 });
    }));

  test('a restart goes on with the chain of the same folder', () =>
    inFolder(async (folder) => {
      for (let start = 0; start < 4; start += 1) await writeLog(folder, 3, { segmentBytes: 1500 });
      const entries = await collect(readEntries(folder));
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
      expect(new Set(entries.map(({ process }) => process)).size).toBe(4);
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 12 });
    }));

  test('members that the entry does not know are dropped, and a value among the ids refuses the entry', () =>
    inFolder(async (folder) => {
      const causes: string[] = [];
      const log = await openAt(folder, { onBroken: (cause) => causes.push(cause.message) });
      const loose: NewEntry = { ...consultation(1), ...{ surname: 'Quillfeather' } };
      await log.append(loose);
      const leaky = { ...consultation(2), records: ['Quillfeather, of the harbour'] };
      expect(await log.append(leaky).catch(code)).toBe('AUDIT_UNAVAILABLE');
      expect(causes).toHaveLength(1);
      expect((await log.append(consultation(3))).seq).toBe(2);
      await log.close();
      const [file] = await logFiles(folder);
      expect(file?.bytes.toString('utf8')).not.toContain('Quillfeather');
    }));

  test('over a thousand ids the entry holds their count and Merkle root', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      const records = Array.from({ length: 1001 }, (_, n) => `person-${n}`);
      await log.append({ ...consultation(1), records });
      await log.append({ ...consultation(1), records: records.slice(1) });
      await log.close();
      const [over, full] = await collect(readEntries(folder));
      expect(over?.records).toEqual({ count: 1001, merkleRoot: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(full?.records).toHaveLength(1000);
    }));

  test('an entry too long for a line is refused, and the log goes on', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      const long = { ...consultation(1), reason: 'x'.repeat(600_000) };
      expect(await log.append(long).catch(code)).toBe('AUDIT_UNAVAILABLE');
      expect((await log.append(consultation(2))).seq).toBe(1);
      await log.close();
      expect(await log.append(consultation(3)).catch(code)).toBe('AUDIT_UNAVAILABLE');
    }));

  test.each([
    ['moved away', (path: string) => rename(path, `${path}.old`)],
    ['written to by somebody else', (path: string) => appendFile(path, 'x'.repeat(5000))],
  ])('a file that was %s beneath the log refuses entries instead of losing them', (_, harm) =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      await log.append(consultation(1));
      await harm(join(folder, 'p1', '000001.log'));
      expect(await log.append(consultation(2)).catch(code)).toBe('AUDIT_UNAVAILABLE');
      expect(await log.append(consultation(3)).catch(code)).toBe('AUDIT_UNAVAILABLE');
      expect(log.refusing()?.message).toMatch(/000001\.log was moved, deleted or changed by somebody else/);
      await log.close();
    }),
  );

  test('log files are for their owner alone', () =>
    inFolder(async (folder) => {
      await writeLog(join(folder, 'audit'), 1);
      expect((await stat(join(folder, 'audit', 'p1', '000001.log'))).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, 'audit', 'p1'))).mode & 0o777).toBe(0o700);
    }));
});

describe('opening after a crash', () => {
  test('an unfinished last entry is cut at any byte and recorded with its length and hash', () =>
    inFolder(async (folder) => {
      await writeLog(folder, 3);
      const [file] = await logFiles(folder);
      const whole = file?.bytes ?? Buffer.alloc(0);
      const lastStart = whole.lastIndexOf('\n', whole.length - 2) + 1;
      const path = join(folder, 'p1', '000001.log');
      const lengths = [1, 5, 100, 400, whole.length - lastStart - 76, whole.length - lastStart - 1];
      for (const length of lengths) {
        const torn = whole.subarray(lastStart, lastStart + length);
        await writeFile(path, whole.subarray(0, lastStart + length));
        expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 2 });
        expect((await verifyAuditLog(folder)).notes.join()).toContain(
          `${length} bytes of an unfinished entry`,
        );
        await writeLog(folder, 1);
        const [, , recovery, next] = await collect(readEntries(folder));
        const cut = { file: '000001.log', bytes: length, sha256: sha256(torn) };
        expect(recovery).toMatchObject({ seq: 3, operation: 'RECOVERY', outcome: 'OK', cut });
        expect(next).toMatchObject({ seq: 4, operation: 'CONSULTATION' });
        expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 4 });
      }
    }));

  test('a tail longer than its RECOVERY entry, and one of zeros, are cut whole', () =>
    inFolder(async (folder) => {
      await writeLog(folder, 1);
      await appendFile(join(folder, 'p1', '000001.log'), Buffer.alloc(9000));
      await writeLog(folder, 1);
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 3 });
      const [, recovery] = await collect(readEntries(folder));
      expect(recovery).toMatchObject({ cut: { bytes: 9000 } });
    }));

  test('a segment that was created and never written to is gone on with', () =>
    inFolder(async (folder) => {
      await writeLog(folder, 2);
      await writeFile(join(folder, 'p1', '000002.log'), '');
      await writeLog(folder, 2);
      expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', entries: 4 });
      expect((await readFile(join(folder, 'p1', '000002.log'), 'latin1')).startsWith('{"seq":3,')).toBe(true);
    }));

  test('anything else that is wrong keeps the log shut, and the sentence names file and line', () =>
    inFolder(async (folder) => {
      await writeLog(folder, 3);
      const path = join(folder, 'p1', '000001.log');
      const whole = await readFile(path);
      const changed = Buffer.from(whole);
      const second = whole.indexOf('\n') + 300;
      changed[second] = (changed[second] ?? 0) ^ 1;
      await writeFile(path, changed);
      await expect(openAt(folder)).rejects.toThrow(
        /is broken, so the service does not start: .*000001\.log, line 2 \(/,
      );
      const lineFeedGone = Buffer.from(whole);
      lineFeedGone[whole.length - 1] = 0x20;
      await writeFile(path, lineFeedGone);
      await expect(openAt(folder)).rejects.toThrow(/000001\.log, line 3 .*its line feed was changed/);
      await writeFile(path, whole);
      await writeFile(join(folder, 'p1', '000003.log'), '');
      await expect(openAt(folder)).rejects.toThrow(/000002\.log is missing/);
      expect(await readFile(path)).toEqual(whole);
    }));

  test('a refused opening gives the folder back', () =>
    inFolder(async (folder) => {
      await writeLog(folder, 1);
      const path = join(folder, 'p1', '000001.log');
      const whole = await readFile(path);
      await writeFile(path, whole.subarray(1));
      await expect(openAt(folder)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
      await writeFile(path, whole);
      const log = await openAt(folder, { process: 'p1' });
      expect((await log.append(consultation(1))).seq).toBe(2);
      await log.close();
    }));
});
