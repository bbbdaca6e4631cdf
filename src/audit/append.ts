import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { types } from 'node:util';
import { AuditUnavailable, Refused } from '../errors.ts';
import { longestLine, sealLine, type Head } from './chain.ts';
import { newEntry, type NewEntry } from './entry.ts';
import { hasCode, tryLock, type Lock } from './lock.ts';
import { findResumption } from './recover.ts';
import { processName, syncFolder } from './segment.ts';
import { openWriter, type SegmentWriter } from './writer.ts';

export type AppendedEntry = { seq: number; hash: string; at: string; process: string };

export type AuditLog = {
  /** Writer of the entries: folder name, colon, eight hex digits that change with each start. */
  readonly process: string;
  /** The access record that it is a part of: the folder that holds the folders of all processes. */
  readonly folder: string;
  /** Where signed heads are kept (`keepHeads`), and the public key that signs them. */
  readonly anchor?: { readonly file: string; readonly key: string };
  /** Resolves when the entry is on the disk. @throws AuditUnavailable if it is not: then nothing may be answered */
  append: (entry: NewEntry) => Promise<AppendedEntry>;
  /** The last entry on the disk. */
  head: () => Head;
  /** Why the last entry was refused. Only the next append finds out that all is well again: do not stop asking because of it. */
  refusing: () => Error | undefined;
  /** Resolves when nothing is under way any more. */
  idle: () => Promise<void>;
  /** Waits for what is under way and gives the folder back. */
  close: () => Promise<void>;
};

export type AuditLogOptions = {
  /** `CROSSFORCE_HOME/audit`; each process has a folder of its own in it. */
  folder: string;
  softwareVersion: string;
  /** Name of the process folder; without it the first of `p1`, `p2` … that no living process holds. */
  process?: string;
  /** Called once when entries begin to be refused, with the cause; they are taken again by themselves. */
  onBroken?: (cause: Error) => void;
  /** Size in bytes past which a new segment begins; 32 MiB unless told. */
  segmentBytes?: number;
};

type Waiting = { members: string; resolve: (entry: AppendedEntry) => void; reject: (error: Error) => void };

const mostProcesses = 99;
/** Entries in one batch; bounds its memory (an entry is half a MiB at most). */
const mostAtOnce = 256;
const asError = (error: unknown): Error => (types.isNativeError(error) ? error : new Error(String(error)));
const refused = (sentence: string): Refused => new Refused('AUDIT_UNAVAILABLE', sentence);

const openFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(folder));
};

const lockFolder = async (folder: string, wanted?: string): Promise<{ lock: Lock; name: string }> => {
  const names = wanted ? [wanted] : Array.from({ length: mostProcesses }, (_, index) => `p${index + 1}`);
  if (wanted && !processName.test(wanted)) {
    throw refused(
      `The access record can't be opened: ${wanted} is no name for a process folder (small letters, digits, -).`,
    );
  }
  let reason = '';
  for (const name of names) {
    await openFolder(join(folder, name));
    const taken = await tryLock(join(folder, name));
    if ('lock' in taken) return { lock: taken.lock, name };
    reason = `${join(folder, name)} is in use by ${taken.heldBy}`;
  }
  throw refused(`The access record can't be opened: ${reason}; each process needs a folder of its own.`);
};

/** Takes lines in the order of the calls; while one batch is being synced the next one gathers (group commit). */
const startQueue = (
  options: AuditLogOptions,
  writer: SegmentWriter,
  start: Head,
  instance: string,
): Omit<AuditLog, 'process' | 'folder' | 'close'> => {
  let head = start;
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  let trouble: Error | undefined;

  const note = (cause: Error): AuditUnavailable => {
    // In a task of its own: an error thrown by the callback must not keep the waiting requests from their answer.
    if (!trouble) queueMicrotask(() => options.onBroken?.(cause));
    trouble = cause;
    return new AuditUnavailable();
  };

  const flush = async (batch: readonly Waiting[]): Promise<void> => {
    const at = new Date().toISOString();
    const stamp = `"at":"${at}","process":${JSON.stringify(instance)},`;
    let last = head;
    const sealed = batch.map(({ members }) => {
      const { line, head: next } = sealLine(last, stamp + members);
      last = next;
      return { line, entry: { ...next, at, process: instance } };
    });
    try {
      await writer.commit(Buffer.from(sealed.map(({ line }) => line).join('')));
    } catch (error) {
      const cause = note(asError(error));
      batch.forEach(({ reject }) => reject(cause));
      return;
    }
    head = last;
    trouble = undefined;
    sealed.forEach(({ entry }, index) => batch[index]?.resolve(entry));
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      await nextTurn(); // those who come in the same turn share the first sync too
      await flush(queue.splice(0, mostAtOnce));
    }
    running = undefined;
  };

  const append = async (entry: NewEntry): Promise<AppendedEntry> => {
    const checked = newEntry.safeParse(entry);
    if (!checked.success) throw note(checked.error);
    const { operation, ...fields } = checked.data;
    const members = JSON.stringify({ operation, ...fields, softwareVersion: options.softwareVersion }).slice(
      1,
      -1,
    );
    if (Buffer.byteLength(members) > longestLine / 2)
      throw note(new Error('an entry is longer than half a MiB'));
    return new Promise((resolve, reject) => {
      queue.push({ members, resolve, reject });
      running ??= drain();
    });
  };

  return { append, head: () => head, refusing: () => trouble, idle: () => running ?? Promise.resolve() };
};

const resume = async (options: AuditLogOptions, name: string, lock: Lock): Promise<AuditLog> => {
  const folder = join(options.folder, name);
  const { torn, head, ...place } = await findResumption(folder, name);
  const segmentBytes = options.segmentBytes ?? 32 * 1024 * 1024;
  const writer = await openWriter({ folder, ...place, segmentBytes, overTail: torn !== undefined });
  const instance = `${name}:${randomBytes(4).toString('hex')}`;
  const { idle, append, ...log } = startQueue(options, writer, head, instance);
  let closed: Promise<void> | undefined;
  const shut = async (): Promise<void> => {
    await idle();
    await writer.close();
    await lock.release();
  };
  const close = (): Promise<void> => (closed ??= shut());
  try {
    if (torn) await append({ operation: 'RECOVERY', outcome: 'OK', cut: torn });
  } catch (error) {
    await writer.close();
    throw error;
  }
  const appendWhileOpen = (entry: NewEntry): Promise<AppendedEntry> =>
    closed ? Promise.reject(new AuditUnavailable()) : append(entry);
  return { ...log, idle, process: instance, folder: options.folder, append: appendWhileOpen, close };
};

/**
 * Opens the access record for writing, going on where the last process in the same folder stopped. An unfinished last entry
 * (a crash) is cut and recorded as a RECOVERY entry.
 * @throws Refused (AUDIT_UNAVAILABLE) when the folder is in use, can't be written, or holds a broken record
 */
export const openAuditLog = async (options: AuditLogOptions): Promise<AuditLog> => {
  try {
    await openFolder(options.folder);
    const { lock, name } = await lockFolder(options.folder, options.process);
    try {
      return await resume(options, name, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    const reason = hasCode(error, 'ENOSPC') ? 'no space is left on the disk' : asError(error).message;
    throw refused(`The access record in ${options.folder} can't be opened: ${reason}.`);
  }
};
