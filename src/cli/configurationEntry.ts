import { createHash } from 'node:crypto';
import { lastHead } from '../audit/anchor.ts';
import type { AuditLog } from '../audit/append.ts';
import { fingerprintOf } from '../audit/signature.ts';
import type { Config } from '../config.ts';
import { keyFingerprint } from '../domains/publicId.ts';

/** CONFIGURATION entries of the access record: what the service does to itself. */

const append = (audit: AuditLog, configuration: Record<string, readonly string[]>): Promise<unknown> =>
  audit.append({ operation: 'CONFIGURATION', outcome: 'OK', configuration });

/** Schema changes that were applied, if any were. */
export async function recordMigrations(audit: AuditLog, migrations: readonly string[]): Promise<void> {
  if (migrations.length > 0) await append(audit, { event: ['MIGRATION'], migrations });
}

/** Digest of the settings as they were read: the database's password and user are left out. */
export function settingsDigest({ database, ...settings }: Config): string {
  const text = JSON.stringify({ ...settings, database: database?.uri ?? 'embedded' });
  return createHash('sha256').update(text).digest('hex');
}

/** The start of a server: under which keys and settings. The software's version stands in every entry. */
export async function recordStart(audit: AuditLog, config: Config, idKey: Buffer): Promise<void> {
  await append(audit, {
    event: ['START'],
    idKey: [keyFingerprint(idKey)],
    auditKey: [fingerprintOf(audit.anchor?.key ?? '')],
    settings: [settingsDigest(config)],
  });
}

/** The key of the last head in the anchor, where it is another than `key`. */
export async function earlierKey(anchorFile: string, key: string): Promise<string | undefined> {
  const last = await lastHead(anchorFile);
  return last === undefined || last.key === key ? undefined : last.key;
}

/** Heads are signed with another key from now on. */
export async function recordKeyChange(audit: AuditLog, before: string, key: string): Promise<void> {
  const [from, to] = [before, key].map(fingerprintOf);
  await append(audit, { event: ['KEY_CHANGE'], before: [from ?? ''], auditKey: [to ?? ''] });
}
