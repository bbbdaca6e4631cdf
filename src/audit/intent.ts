import { join } from 'node:path';
import { Refused, type ErrorCode } from '../errors.ts';
import type { AuditLog } from './append.ts';
import type { Entry, NewEntry, Outcome, RecordOperation } from './entry.ts';
import { isHeld } from './lock.ts';
import { readNewest } from './newest.ts';
import { processFoldersOf } from './segment.ts';

/**
 * A write and the log can't be committed together. So its intent is on the disk before the transaction is begun, and what became of it
 * afterwards; where a crash comes between the two, the next start asks the graph.
 */

/** An entry of what is done to records, as the caller knows it. */
export type Write = Extract<NewEntry, { operation: RecordOperation }>;

/** Refusals that say for certain that nothing was committed; after another error the graph alone knows. */
const uncertain: ReadonlySet<ErrorCode> = new Set(['UNAVAILABLE', 'AUDIT_UNAVAILABLE', 'INTERNAL']);

const codeOf = (error: unknown): ErrorCode => (error instanceof Refused ? error.code : 'INTERNAL');

/**
 * Does a write between its intent and its outcome.
 * @param entry with the ids of what will be changed, as it is known before the transaction and behind it; its outcome is set here
 * @param key the key of the claim that the same transaction stores as `Idempotency {key}`: itself a digest, for it stands in the log
 * @param work the transaction
 * @throws AuditUnavailable before `work` where the intent can't be written, and after it where the outcome can't: then nothing is to
 * be answered, and the next start closes the intent. Else what `work` throws
 */
export const withIntent = async <T>(
  audit: Pick<AuditLog, 'append'>,
  entry: () => Omit<Write, 'outcome' | 'intent'>,
  key: string,
  work: () => Promise<T>,
): Promise<T> => {
  const write = (outcome: Outcome): Promise<unknown> => audit.append({ ...entry(), outcome, intent: key });
  await write('INTENT');
  let done: T;
  try {
    done = await work();
  } catch (error) {
    const code = codeOf(error);
    // An uncertain end stays open: the transaction may have been committed. The error is what the caller must hear of.
    if (!uncertain.has(code)) await write(code).catch(() => undefined);
    throw error;
  }
  await write('OK');
  return done;
};

export type OpenIntent = Extract<Entry, { operation: RecordOperation }> & { intent: string };

/** Bytes at the end of the log in which open intents are looked for: what is older was closed by an earlier start. */
const mostBytes = 64 * 1024 * 1024;

const isOpen = (entry: Entry, closed: ReadonlySet<string>): entry is OpenIntent =>
  entry.outcome === 'INTENT' && entry.intent !== undefined && !closed.has(entry.intent);

/**
 * Intents without an outcome, of processes that are gone. A folder that another living process holds is left to that one: at its own
 * start it did the same for what it found there.
 * @param own the process folder of the asker, who has written no intent yet
 */
export const openIntents = async (folder: string, own: string): Promise<OpenIntent[]> => {
  const names = await processFoldersOf(folder);
  const held = await Promise.all(names.map((name) => isHeld(join(folder, name))));
  const passed = new Set(names.filter((name, index) => name !== own && held[index] === true));
  const closed = new Set<string>();
  const open: OpenIntent[] = [];
  const mayMatch = (line: Buffer): boolean => line.includes('"intent":"');
  await readNewest({ folder, mayMatch, mostBytes }, (entry, name) => {
    if (isOpen(entry, closed) && !passed.has(name)) open.push(entry);
    if (entry.intent !== undefined) closed.add(entry.intent);
    return true;
  });
  return open;
};

/** The entry that closes an intent. The ids of what was to be changed stand in the intent. */
const closing = (
  {
    seq: _,
    previousHash: _p,
    at: _a,
    process: _w,
    softwareVersion: _v,
    hash: _h,
    unmaskedRecords: _u,
    ...entry
  }: OpenIntent,
  outcome: Outcome,
): Write => ({ ...entry, records: [], outcome });

/**
 * Closes the intents that a crash left open: OK where the graph holds the claim of the key, UNAVAILABLE where it does not.
 * @param known which of these keys the graph holds
 * @returns how many there were
 */
export const settleIntents = async (
  audit: Pick<AuditLog, 'append' | 'folder' | 'process'>,
  known: (keys: readonly string[]) => Promise<readonly string[]>,
): Promise<number> => {
  const open = await openIntents(audit.folder, audit.process.slice(0, audit.process.lastIndexOf(':')));
  if (open.length === 0) return 0;
  const applied = new Set(await known(open.map(({ intent }) => intent)));
  for (const intent of open) {
    await audit.append(closing(intent, applied.has(intent.intent) ? 'OK' : 'UNAVAILABLE'));
  }
  return open.length;
};
