import { checkLine, claimedHead, finishedEntryWithin, type Head } from './chain.ts';
import { linesIn, stretchesOf, type Segment } from './segment.ts';

/** The first entry that does not hold: `line` counts from 1 in its file, `offset` is in bytes from the file's start. */
export type BadEntry = { file: string; line: number; seq: number; offset: number; problem: string };

/** What a segment holds up to its end, or up to its first bad entry. */
export type SegmentScan = {
  /** The last good entry; undefined if none was seen and none was given. */
  head: Head | undefined;
  lines: number;
  /** Length in bytes of the good lines. */
  length: number;
  /** Bytes after the last line feed, if any: an entry that a crash, or a write going on, left unfinished. */
  tail?: Buffer;
  bad?: BadEntry;
};

/**
 * Recomputes every hash of a segment, and the chain and the seq from entry to entry.
 * @param start the entry that the first one must follow; undefined: whichever it names
 * @param known hashes by seq that are known from elsewhere
 */
export const scanSegment = async (
  segment: Segment,
  start: Head | undefined,
  known?: ReadonlyMap<number, string>,
): Promise<SegmentScan> => {
  let head = start;
  let lines = 0;
  let length = 0;
  const stop = (problem: string): SegmentScan => {
    const bad = { file: segment.path, line: lines + 1, seq: (head?.seq ?? 0) + 1, offset: length, problem };
    return { head, lines, length, bad };
  };
  for await (const { kind, bytes, offset } of stretchesOf(segment.path)) {
    head ??= claimedHead(bytes, 0);
    if (kind === 'overlong') return stop('it is longer than any entry');
    if (kind === 'tail') {
      if (head && finishedEntryWithin(bytes, head)) return stop('its line feed was changed');
      return { head, lines, length, tail: Buffer.from(bytes) };
    }
    for (const { from, to } of linesIn(bytes)) {
      const next: Head | string = head ? checkLine(bytes, from, to, head) : 'it is not an entry';
      if (typeof next === 'string') return stop(next);
      if ((known?.get(next.seq) ?? next.hash) !== next.hash)
        return stop('the anchor has another hash for it');
      head = next;
      lines += 1;
      length = offset + to + 1;
    }
  }
  return { head, lines, length };
};

/** A bad entry in one sentence. */
export const badEntrySentence = ({ file, line, seq, offset, problem }: BadEntry): string =>
  `${file}, line ${line} (seq ${seq} expected, byte ${offset}): ${problem}.`;
