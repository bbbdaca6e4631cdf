import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Invalid } from '../errors.ts';
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

/** What an anchor says: of each process folder the latest head, and what is wrong with the anchor itself. */
export type Anchor = {
  heads: ReadonlyMap<string, SignedHead>;
  /** Lines that are no signed head: a crash may leave one half written. */
  unreadable: number;
  /** A head among them whose signature does not hold. */
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

/**
 * Reads an anchor line by line. Of the heads of one folder the one with the highest seq counts, for whatever was before it is proved by
 * it; so the signatures of those alone are checked.
 * @throws Invalid if not a line of the file is a signed head; the system's own error if it can't be read
 */
export const readAnchor = async (file: string): Promise<Anchor> => {
  const heads = new Map<string, SignedHead>();
  let unreadable = 0;
  const handle = await open(file, 'r');
  for await (const line of handle.readLines()) {
    if (line === '') continue;
    const head = parsed(line);
    if (!head) unreadable += 1;
    else if (head.seq >= (heads.get(head.process)?.seq ?? 0)) heads.set(head.process, head);
  }
  if (heads.size === 0) {
    throw new Invalid(`${file}: not an anchor; expected lines of signed heads, {"process":"p1","seq":…}.`);
  }
  return { heads, unreadable, forged: [...heads.values()].find((head) => !holds(head)) };
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
