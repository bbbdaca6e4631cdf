import { hash } from 'node:crypto';

/** The last entry of a chain; what follows must name it. */
export type Head = { seq: number; hash: string };

/** The longest line, line feed included; keeps the checker's memory constant. */
export const longestLine = 1024 * 1024;

/** `,"hash":"` + 64 hex digits + `"}` */
const sealLength = 75;
const sealStart = ',"hash":"';

export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/** What the first entry of a folder follows on from. The folder's name is in it, so one folder can't pass for another. */
export const genesis = (name: string): Head => ({ seq: 0, hash: sha256(`crossforce access record ${name}`) });

const opening = (head: Head): string => `{"seq":${head.seq + 1},"previousHash":"${head.hash}",`;
const seal = (digest: string): string => `${sealStart}${digest}"}`;

/**
 * One entry as one line. The rule: a line is `body`, then `,"hash":"H"}`, then a line feed, where H is the lower-case hex
 * SHA-256 over the exact bytes of `body`. The body opens with `{"seq":N,"previousHash":"P",`, P being the H of the
 * entry before (in the same folder, across segments), or `genesis` for N = 1. So H covers the previous hash, and
 * any line can be checked by hand: cut its last 75 bytes and give the rest to sha256sum.
 * @param members the other members as JSON text, without the braces
 */
export const sealLine = (head: Head, members: string): { line: string; head: Head } => {
  const body = opening(head) + members;
  const digest = sha256(body);
  return { line: `${body}${seal(digest)}\n`, head: { seq: head.seq + 1, hash: digest } };
};

const openingShape = /^\{"seq":(\d{1,15}),"previousHash":"([0-9a-f]{64})",/;
/** Bytes that surely hold an opening: 7 + 15 + 17 + 64 + 2. */
const openingLength = 105;

/** The head that the line at `from` claims to follow on from; undefined where no entry begins. */
export const claimedHead = (bytes: Buffer, from: number): Head | undefined => {
  const [, seq, previous] = openingShape.exec(bytes.toString('latin1', from, from + openingLength)) ?? [];
  return seq === undefined || previous === undefined ? undefined : { seq: Number(seq) - 1, hash: previous };
};

const whyNotNext = (claimed: Head | undefined, head: Head): string => {
  if (claimed === undefined) return 'it is not an entry (no seq and previousHash at its start)';
  if (claimed.seq !== head.seq) return `it has seq ${claimed.seq + 1} where ${head.seq + 1} was expected`;
  return `its previousHash is not the hash of seq ${head.seq}`;
};

/**
 * Checks the line `bytes[from, to)` (without its line feed) against the head that it must follow.
 * @returns the new head, or in words what is wrong
 */
export const checkLine = (bytes: Buffer, from: number, to: number, head: Head): Head | string => {
  const start = opening(head);
  if (bytes.toString('latin1', from, from + start.length) !== start) {
    return whyNotNext(claimedHead(bytes, from), head);
  }
  const bodyEnd = to - sealLength;
  if (bodyEnd < from + start.length) return 'it is too short to be an entry';
  const digest = sha256(bytes.subarray(from, bodyEnd));
  if (bytes.toString('latin1', bodyEnd, to) !== seal(digest)) return 'its bytes do not give its hash';
  return { seq: head.seq + 1, hash: digest };
};

/**
 * True if unfinished bytes at the end of a file begin with a finished entry and go on. A crash can't leave that (the next
 * byte of an entry is its line feed), a changed line feed does.
 */
export const finishedEntryWithin = (tail: Buffer, head: Head): boolean => {
  for (let at = tail.indexOf(sealStart); at !== -1; at = tail.indexOf(sealStart, at + 1)) {
    const to = at + sealLength;
    if (to < tail.length && typeof checkLine(tail, 0, to, head) !== 'string') return true;
  }
  return false;
};
