import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEntry } from '../../../src/audit/entry.ts';
import { appendHead, signedBy } from '../../../src/audit/anchor.ts';
import { signerOf } from '../../../src/audit/signature.ts';
import { headsOf } from '../../../src/audit/verify.ts';
import { openAuditLog, type AuditLog, type AuditLogOptions } from '../../../src/audit/append.ts';

/** An invented consultation; `n` makes it one of many. */
export const consultation = (n: number): NewEntry => ({
  operation: 'CONSULTATION',
  actor: { subject: `reader-${n % 7}`, force: 'X1', role: 'INVESTIGATOR', tokenId: 'token-1' },
  clearance: 'OFFICIAL_SENSITIVE',
  teams: ['HARBOUR'],
  sourceAddress: '127.0.0.1',
  purpose: 'PREVENT_DETECT_CRIME',
  reason: 'Links between two – invented – people, "quoted"',
  caseReference: `CASE-${n}`,
  operationName: 'LinksBetween',
  documentHash: 'a'.repeat(64),
  statements: { 'link/balls': 2, 'person/byIds': 1 },
  records: [`person-${n}`, `case-${n}`],
  outcome: 'OK',
  keysDigest: 'b'.repeat(64),
});

/** Runs `work` with a fresh folder on the disk and takes the folder away afterwards. */
export const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'crossforce-audit-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const openAt = (folder: string, more: Partial<AuditLogOptions> = {}): Promise<AuditLog> =>
  openAuditLog({ folder, softwareVersion: '0.0.0-test', ...more });

/** A closed log of `count` entries, one batch each, in segments of about `segmentBytes`. */
export const writeLog = async (
  folder: string,
  count: number,
  more: Partial<AuditLogOptions> = {},
): Promise<void> => {
  const log = await openAt(folder, more);
  for (let n = 1; n <= count; n += 1) await log.append(consultation(n));
  await log.close();
};

/** The log files of `p1` with their bytes, in order. */
export const logFiles = async (folder: string): Promise<{ path: string; bytes: Buffer }[]> => {
  const names = (await readdir(join(folder, 'p1'))).filter((name) => name.endsWith('.log')).sort();
  const paths = names.map((name) => join(folder, 'p1', name));
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })));
};

export const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** The key that signs heads in these tests. */
export const signer = signerOf(Buffer.alloc(32, 7));

/** Signs the heads of a log at rest and adds them to an anchor. */
export const anchorOf = async (folder: string, file: string): Promise<void> => {
  const at = new Date().toISOString();
  for (const head of await headsOf(folder)) await appendHead(file, signedBy(signer, { ...head, at }));
};
