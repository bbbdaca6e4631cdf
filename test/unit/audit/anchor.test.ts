import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAnchor } from '../../../src/audit/anchor.ts';
import { keepHeads } from '../../../src/audit/heads.ts';
import { isSigned, publicKeysOf, publicKeyText, signerOf } from '../../../src/audit/signature.ts';
import { verifyAuditLog, type VerifyReport } from '../../../src/audit/verify.ts';
import { anchorOf, consultation, inFolder, logFiles, openAt, signer, writeLog } from './fixture.ts';
import { until } from './child.ts';

const keys = [signer.publicKey];
const stranger = signerOf(Buffer.alloc(32, 9));

interface Place {
  readonly folder: string;
  readonly anchor: string;
}

/** A log of six entries with its anchor. */
const inAnchored = (work: (place: Place) => Promise<void>): Promise<void> =>
  inFolder(async (place) => {
    const [folder, anchor] = [join(place, 'audit'), join(place, 'second', 'anchor.log')];
    await writeLog(folder, 6);
    await anchorOf(folder, anchor);
    await work({ folder, anchor });
  });

const cutLast = async (folder: string): Promise<void> => {
  const last = (await logFiles(folder)).at(-1);
  if (last) await truncate(last.path, last.bytes.lastIndexOf('\n', last.bytes.length - 2) + 1);
};

describe('a signature', () => {
  const statement = { process: 'p1', seq: 3, hash: 'c'.repeat(64), at: '2026-01-01T00:00:00.000Z' };
  const signature = signer.sign(statement);

  test('holds for its own head and key, and for nothing that differs in a single member', () => {
    expect(isSigned(statement, signer.publicKey, signature)).toBe(true);
    for (const changed of [
      { process: 'p2' },
      { seq: 4 },
      { hash: 'd'.repeat(64) },
      { at: '2027-01-01T00:00:00.000Z' },
    ])
      expect(isSigned({ ...statement, ...changed }, signer.publicKey, signature)).toBe(false);
    expect(isSigned(statement, stranger.publicKey, signature)).toBe(false);
    expect(isSigned(statement, 'no key', signature)).toBe(false);
  });

  test('has a public key that goes through a PEM file; several stand one after the other', () => {
    const file = `# kept by the auditor\n${publicKeyText(stranger.publicKey)}${publicKeyText(signer.publicKey)}`;
    expect(publicKeysOf('--key', file)).toEqual([stranger.publicKey, signer.publicKey]);
    expect(() => publicKeysOf('--key', 'nothing')).toThrow(
      /^--key: expected an Ed25519 public key in PEM\.$/,
    );
  });
});

describe('heads that are kept', () => {
  test('are signed after so many entries, and the last at the end', () =>
    inFolder(async (place) => {
      const file = join(place, 'anchor.log');
      const log = await keepHeads(await openAt(join(place, 'audit')), { signer, file, everyEntries: 5 });
      const headSeq = async (): Promise<number> => (await readAnchor(file)).heads.get('p1')?.latest.seq ?? 0;
      for (let n = 0; n < 7; n += 1) await log.append(consultation(n));
      await until(async () => (await headSeq().catch(() => 0)) >= 4);
      await log.append(consultation(8));
      await log.close();
      expect(await headSeq()).toBe(8);
      const report = await verifyAuditLog(join(place, 'audit'), { anchor: file, keys });
      expect(report).toMatchObject({
        status: 'intact',
        notes: [expect.stringMatching(/up to its last entry, seq 8/)],
      });
    }));

  test('are signed after so many seconds too', () =>
    inFolder(async (place) => {
      const file = join(place, 'anchor.log');
      const log = await keepHeads(await openAt(join(place, 'audit')), { signer, file, everySeconds: 0.05 });
      await log.append(consultation(1));
      await until(
        async () => (await readAnchor(file).catch(() => undefined))?.heads.get('p1')?.latest.seq === 1,
      );
      await log.close();
    }));

  test('of several processes share one file, and a line that a crash left half written spoils no other', () =>
    inFolder(async (place) => {
      const [folder, file] = [join(place, 'audit'), join(place, 'anchor.log')];
      const logs = [await openAt(folder), await openAt(folder)];
      const kept = await Promise.all(logs.map((log) => keepHeads(log, { signer, file, everyEntries: 1 })));
      for (let n = 0; n < 20; n += 1) await Promise.all(kept.map((log) => log.append(consultation(n))));
      await kept[0]?.close();
      await appendFile(file, '{"process":"p1","seq":99');
      await kept[1]?.close();
      const { heads, unreadable } = await readAnchor(file);
      expect([heads.get('p1')?.latest.seq, heads.get('p2')?.latest.seq, unreadable]).toEqual([20, 20, 1]);
      const report = await verifyAuditLog(folder, { anchor: file, keys });
      expect([report.status, report.notes[0]]).toEqual([
        'intact',
        expect.stringMatching(/1 lines are no signed head/),
      ]);
    }));

  test('that can not be written leave the log alone, and are told of once', () =>
    inFolder(async (place) => {
      await writeFile(join(place, 'no-folder'), '');
      const told: unknown[] = [];
      const file = join(place, 'no-folder', 'anchor.log');
      const keeping = { signer, file, everyEntries: 1, onTrouble: (cause: unknown) => void told.push(cause) };
      const log = await keepHeads(await openAt(join(place, 'audit')), keeping);
      for (let n = 0; n < 3; n += 1) await log.append(consultation(n));
      await log.close();
      expect(told).toHaveLength(1);
      expect(await verifyAuditLog(join(place, 'audit'))).toMatchObject({ status: 'intact', entries: 3 });
    }));
});

describe('an anchor that was tampered with', () => {
  const changed = async (anchor: string, change: (line: string) => string): Promise<void> => {
    await writeFile(anchor, change(await readFile(anchor, 'utf8')));
  };
  const verified = ({ folder, anchor }: Place): Promise<VerifyReport> =>
    verifyAuditLog(folder, { anchor, keys });

  test('to hide a cut tail is broken, by its signature', () =>
    inAnchored(async (place) => {
      expect(await verified(place)).toMatchObject({ status: 'intact' });
      await cutLast(place.folder);
      expect((await verified(place)).summary).toMatch(/the anchor knows seq 6: the tail was cut off/);
      await changed(place.anchor, (line) => line.replace('"seq":6', '"seq":5'));
      expect(await verified(place)).toMatchObject({ status: 'broken', exitStatus: 1 });
    }));

  test.each([1, 2])(
    'while the record was cut and grown again, %i entries longer than before, is broken',
    (more) =>
      inAnchored(async (place) => {
        await cutLast(place.folder);
        await writeLog(place.folder, more);
        const log = await keepHeads(await openAt(place.folder), { signer, file: place.anchor });
        await log.close();
        expect(await verified(place)).toMatchObject({ status: 'broken', exitStatus: 1 });
      }),
  );

  test('and signed anew with another key is broken, where ours is known', () =>
    inAnchored(async (place) => {
      const { keys: signed } = await readAnchor(place.anchor);
      const [head] = signed.values();
      if (!head) throw new Error('no head');
      const forged = { ...head, key: stranger.publicKey, signature: stranger.sign(head) };
      await changed(place.anchor, () => `${JSON.stringify(forged)}\n`);
      const report = await verified(place);
      expect([report.exitStatus, report.summary]).toEqual([1, expect.stringMatching(/none of those given/)]);
      const trusting = await verifyAuditLog(place.folder, { anchor: place.anchor });
      expect(trusting.notes[0]).toMatch(/without --key it is not known whose that is/);
    }));

  test('by a signature that is none is broken', () =>
    inAnchored(async (place) => {
      await changed(place.anchor, (line) =>
        line.replace(/"signature":"./, (text) => text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A')),
      );
      expect((await verified(place)).summary).toMatch(
        /the signature of the head of p1, seq 6, does not hold/,
      );
    }));
});
