import { open, type FileHandle } from 'node:fs/promises';
import { Refused } from '../errors.ts';
import { segmentsOf, type Segment } from './segment.ts';

/** What a line says of itself at its start: enough to put lines in order without reading them whole. */
export type LineHead = { seq: number; at: string };
export type Line = LineHead & { bytes: Buffer };

/** Counts what is read, so that one question can't read the whole log. */
export type Meter = { bytes: number };

const headShape = /^\{"seq":(\d{1,15}),"previousHash":"[0-9a-f]{64}","at":"([^"]{24})",/;
/** Bytes that surely hold a head. */
const headLength = 160;
const readAtOnce = 128 * 1024;
/** Most lines end within this. */
const lineAtOnce = 2 * 1024;
const lineFeed = 10;

const headOf = (bytes: Buffer, place: string): LineHead => {
  const [, seq, at] = headShape.exec(bytes.toString('latin1', 0, headLength)) ?? [];
  if (seq === undefined || at === undefined) {
    throw new Refused(
      'AUDIT_UNAVAILABLE',
      `${place} is not an entry of the access record; \`crossforce audit verify\` says more.`,
    );
  }
  return { seq: Number(seq), at };
};

const readAt = async (handle: FileHandle, from: number, length: number, meter: Meter): Promise<Buffer> => {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, from);
  meter.bytes += bytesRead;
  return buffer.subarray(0, bytesRead);
};

/** The first byte of the first line that begins at `from` or later; `size` where none does. */
const lineStart = async (handle: FileHandle, from: number, size: number, meter: Meter): Promise<number> => {
  for (let at = Math.max(from - 1, 0); at < size; at += lineAtOnce) {
    const feed = (await readAt(handle, at, lineAtOnce, meter)).indexOf(lineFeed);
    if (feed !== -1) return at + feed + 1;
  }
  return size;
};

/**
 * The end of the lines of a segment that are wanted, which are its first ones: found by halving, in some dozen short reads.
 * @param wanted holds up to some line and for none after it
 */
const endOfWanted = async (
  handle: FileHandle,
  size: number,
  wanted: (head: LineHead) => boolean,
  place: string,
  meter: Meter,
): Promise<number> => {
  /** All lines before `low` are wanted, none from `high` on. */
  let [low, high] = [0, size];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    // The line that begins last in the lower half, where none begins in the upper one.
    const start = middle === low ? low : await lineStart(handle, middle, size, meter);
    if (start >= high) {
      high = middle;
      continue;
    }
    const head = await readAt(handle, start, headLength, meter);
    const whole = await lineStart(handle, start + 1, size, meter);
    const isLast = whole >= size && !(await endsWithFeed(handle, size, meter));
    if (isLast || !wanted(headOf(head, place))) high = start;
    else low = whole;
  }
  return low;
};

const endsWithFeed = async (handle: FileHandle, size: number, meter: Meter): Promise<boolean> =>
  (await readAt(handle, size - 1, 1, meter))[0] === lineFeed;

/** The lines of a segment up to byte `end`, last first, in lots as they are read. */
async function* lotsOf(handle: FileHandle, end: number, place: string, meter: Meter): AsyncGenerator<Line[]> {
  let rest: Buffer = Buffer.alloc(0);
  for (let from = end; from > 0;) {
    const length = Math.min(from, readAtOnce);
    from -= length;
    const bytes = Buffer.concat([await readAt(handle, from, length, meter), rest]);
    // The first line of what was read may have begun before it.
    const begin = from === 0 ? 0 : bytes.indexOf(lineFeed) + 1;
    rest = from > 0 && begin === 0 ? bytes : bytes.subarray(0, begin);
    if (from > 0 && begin === 0) continue;
    yield [...linesBack(bytes.subarray(begin), place)];
  }
}

function* linesBack(bytes: Buffer, place: string): Generator<Line> {
  for (let to = bytes.length - 1; to > 0;) {
    const before = bytes.lastIndexOf(lineFeed, to - 1);
    const line = bytes.subarray(before + 1, to);
    yield { ...headOf(line, place), bytes: line };
    to = before;
  }
}

const firstHead = async ({ path }: Segment, meter: Meter): Promise<LineHead | undefined> => {
  const handle = await open(path, 'r');
  try {
    const bytes = await readAt(handle, 0, headLength, meter);
    return bytes.length < headLength ? undefined : headOf(bytes, path);
  } finally {
    await handle.close();
  }
};

/** How many of the segments, which are in order, begin with a wanted line: found by halving. */
const wantedSegments = async (
  segments: readonly Segment[],
  wanted: (head: LineHead) => boolean,
  meter: Meter,
): Promise<number> => {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const segment = segments[middle];
    const head = segment && (await firstHead(segment, meter));
    if (head && wanted(head)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The lines of one process folder, last first, in lots, from the last wanted one on. An unfinished last entry is passed over.
 * @param wanted holds up to some line and for none after it
 * @throws Refused (AUDIT_UNAVAILABLE) where a line is not an entry
 */
export async function* linesBackwards(
  folder: string,
  wanted: (head: LineHead) => boolean,
  meter: Meter,
): AsyncGenerator<Line[]> {
  const segments = await segmentsOf(folder);
  const count = await wantedSegments(segments, wanted, meter);
  for (const [index, { path }] of segments.slice(0, count).reverse().entries()) {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      // Only the last of them may hold lines that are not wanted; those before it are wanted to their end.
      const end = index === 0 ? await endOfWanted(handle, size, wanted, path, meter) : size;
      yield* lotsOf(handle, end, path, meter);
    } finally {
      await handle.close();
    }
  }
}
