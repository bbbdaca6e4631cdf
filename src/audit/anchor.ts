import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Invalid } from '../errors.ts';
import type { Head } from './chain.ts';
import { syncFolder } from './segment.ts';
import { isSigned, type Signer, type Statement } from './signature.ts';

/** One line of an anchor: a head of one process folder, signed. */
const signedHead = z.object({
  process: z.string(),
  seq: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  key: z.string(),
  signature: z.string(),
});
export type SignedHead = z.infer<typeof signedHead>;

/** All heads that were ever signed of one process folder. A tail that was cut and grown again contradicts an early one alone. */
export type KnownHeads = {
  latest: Head;
  /** Hash by seq. */
  hashes: ReadonlyMap<number, string>;
  /** A seq for which two hashes were signed. */
  twice: number | undefined;
};

/** What an anchor says, by process folder, and what is wrong with the anchor itself. */
export type Anchor = {
  heads: ReadonlyMap<string, KnownHeads>;
  /** The keys beside the signatures, each with the first head that it signed. */
  keys: ReadonlyMap<string, SignedHead>;
  /** Lines that are no signed head: a crash may leave one half written. */
  unreadable: number;
  /** The first head whose signature does not hold. */
  forged: SignedHead | undefined;
};

const parsed = (line: string): SignedHead | undefined => {
  try {
    return signedHead.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};

const holds = ({ key, signature, ...statement }: SignedHead): boolean => isSigned(statement, key, signature);

type Gathered = { latest: Head; hashes: Map<number, string>; twice: number | undefined };

const add = (heads: Map<string, Gathered>, { process, seq, hash }: SignedHead): void => {
  const known = heads.get(process) ?? { latest: { seq, hash }, hashes: new Map(), twice: undefined };
  if ((known.hashes.get(seq) ?? hash) !== hash) known.twice ??= seq;
  else known.hashes.set(seq, hash);
  if (seq > known.latest.seq) known.latest = { seq, hash };
  heads.set(process, known);
};

/**
 * Reads an anchor line by line and checks every signature.
 * @throws Invalid if not a line of the file is a signed head; the system's own error if it can't be read
 */
export const readAnchor = async (file: string): Promise<Anchor> => {
  const heads = new Map<string, Gathered>();
  const keys = new Map<string, SignedHead>();
  let unreadable = 0;
  let forged: SignedHead | undefined;
  const handle = await open(file, 'r');
  for await (const line of handle.readLines()) {
    if (line === '') continue;
    const head = parsed(line);
    if (!head) {
      unreadable += 1;
      continue;
    }
    if (!keys.has(head.key)) keys.set(head.key, head);
    if (!holds(head)) forged ??= head;
    add(heads, head);
  }
  if (heads.size === 0) {
    throw new Invalid(`${file}: not an anchor; expected lines of signed heads, {"process":"p1","seq":…}.`);
  }
  return { heads, keys, unreadable, forged };
};

/** Bytes that surely hold the last line. */
const lastLine = 2048;

/** The head that was added last, as it stands; undefined where the file is not there or its last line is no head. */
export const lastHead = async (file: string): Promise<SignedHead | undefined> => {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - lastLine);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(lastLine), 0, lastLine, from);
    const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n');
    return parsed(lines.at(-1) ?? '');
  } finally {
    await handle.close();
  }
};

/** A statement with its signature and the key to check it with. */
export const signedBy = (signer: Signer, statement: Statement): SignedHead => ({
  ...statement,
  key: signer.publicKey,
  signature: signer.sign(statement),
});

/**
 * Adds a signed head to an anchor, durably. Only ever adds: several processes share the file, and it may lie where nothing but adding
 * is allowed. The line feed stands in front, so that a line which a crash left half written ends there.
 */
export const appendHead = async (file: string, head: SignedHead): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  try {
    const { size } = await handle.stat();
    await handle.write(`${await startOf(file, size)}${JSON.stringify(head)}\n`);
    await handle.sync();
    if (size === 0) await syncFolder(dirname(file));
  } finally {
    await handle.close();
  }
};

/** A line feed where the file does not end with one. */
const startOf = async (file: string, size: number): Promise<string> => {
  if (size === 0) return '';
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return bytesRead === 1 && buffer[0] !== 10 ? '\n' : '';
  } finally {
    await handle.close();
  }
};
