import type { AuditLog } from './append.ts';
import { appendHead, signedBy } from './anchor.ts';
import type { Signer } from './signature.ts';

export type HeadKeeping = {
  signer: Signer;
  /** The anchor: a file in a second place. */
  file: string;
  /** Entries after which a head is signed at the latest. */
  everyEntries?: number;
  /** Seconds after which a head is signed at the latest, where there are new entries. */
  everySeconds?: number;
  /** Called once when heads begin not to be written. The log goes on: its own chain does not need the second place. */
  onTrouble?: (cause: unknown) => void;
};

/**
 * Signs the head of a log and writes it to the anchor: as it stands now, the first entry of a folder, then every so many
 * entries or seconds, and at the end. Gives
 * the log back with this added.
 */
export const keepHeads = async (log: AuditLog, keeping: HeadKeeping): Promise<AuditLog> => {
  const { signer, file, everyEntries = 1000, everySeconds = 30, onTrouble } = keeping;
  const process = log.process.slice(0, log.process.lastIndexOf(':'));
  let signed = -1;
  let running: Promise<void> = Promise.resolve();
  let troubled = false;

  const write = async (): Promise<void> => {
    const { seq, hash } = log.head();
    if (seq === signed || seq === 0) return;
    try {
      await appendHead(file, signedBy(signer, { process, seq, hash, at: new Date().toISOString() }));
      signed = seq;
      troubled = false;
    } catch (cause) {
      if (!troubled) onTrouble?.(cause);
      troubled = true;
    }
  };
  const next = (): Promise<void> => (running = running.then(write));

  await next();
  const timer = setInterval(() => void next(), everySeconds * 1000);
  timer.unref();
  let waiting = false;
  const append: AuditLog['append'] = async (entry) => {
    const appended = await log.append(entry);
    if (!waiting && (appended.seq === 1 || appended.seq - signed >= everyEntries)) {
      waiting = true;
      void next().finally(() => (waiting = false));
    }
    return appended;
  };
  const close = async (): Promise<void> => {
    clearInterval(timer);
    await log.idle();
    await next();
    await log.close();
  };
  return { ...log, append, close, anchor: { file, key: signer.publicKey } };
};
