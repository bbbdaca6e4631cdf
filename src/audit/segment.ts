import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { longestLine } from './chain.ts';

/** One file of a process folder; `number` counts from 1 without a gap. */
export type Segment = { number: number; name: string; path: string };

export const segmentOf = (folder: string, number: number): Segment => {
  const name = `${String(number).padStart(6, '0')}.log`;
  return { number, name, path: join(folder, name) };
};

/** The segments of a process folder in order. Other files (the lock) are passed over. */
export const segmentsOf = async (folder: string): Promise<Segment[]> =>
  (await readdir(folder))
    .map((name) => segmentOf(folder, Number(/^(\d{6,})\.log$/.exec(name)?.[1] ?? 0)))
    .filter(({ number }) => number > 0)
    .sort((a, b) => a.number - b.number);

/** The first segment that ought to be there and is not. */
export const missingSegment = (folder: string, segments: readonly Segment[]): Segment | undefined => {
  const gap = segments.findIndex(({ number }, index) => number !== index + 1);
  return gap === -1 ? undefined : segmentOf(folder, gap + 1);
};

/** What a process folder may be called; `lost+found` of a disk of its own is none. */
export const processName = /^[a-z][a-z0-9-]{0,40}$/;

/** The process folders of an access record, `p2` before `p10`. Rejects when `folder` can't be read. */
export const processFoldersOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((item) => item.isDirectory() || item.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => processName.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** Bytes of all segments of an access record. */
export const sizeOfLog = async (folder: string): Promise<number> => {
  const folders = await processFoldersOf(folder);
  const segments = (await Promise.all(folders.map((name) => segmentsOf(join(folder, name))))).flat();
  const sizes = await Promise.all(segments.map(({ path }) => stat(path).then(({ size }) => size)));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Makes the names in a folder (new files, renames) survive a power cut. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * A stretch of a segment. `lines`: whole lines, each with its line feed. `tail`: what stands after the last line feed.
 * `overlong`: a line past the limit, after which nothing more is read. `bytes` is valid until the next stretch is asked for.
 */
export type Stretch = { kind: 'lines' | 'tail' | 'overlong'; bytes: Buffer; offset: number };

const lineFeed = 10;
const readAtOnce = 128 * 1024;

/** Reads a segment in stretches, in constant memory. */
export async function* stretchesOf(path: string): AsyncGenerator<Stretch> {
  const handle = await open(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(2 * readAtOnce);
    let offset = 0;
    let kept = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, kept, readAtOnce, offset + kept);
      if (bytesRead === 0) break;
      const filled = kept + bytesRead;
      const whole = buffer.subarray(0, filled).lastIndexOf(lineFeed) + 1;
      if (whole > 0) yield { kind: 'lines', bytes: buffer.subarray(0, whole), offset };
      buffer.copyWithin(0, whole, filled);
      kept = filled - whole;
      offset += whole;
      if (kept >= longestLine) {
        yield { kind: 'overlong', bytes: buffer.subarray(0, kept), offset };
        return;
      }
      if (buffer.length < kept + readAtOnce) buffer = Buffer.concat([buffer, buffer]); // a long line: twice the room
    }
    if (kept > 0) yield { kind: 'tail', bytes: buffer.subarray(0, kept), offset };
  } finally {
    await handle.close();
  }
}

/** The bounds of each line in `bytes`, line feeds left out. */
export function* linesIn(bytes: Buffer): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let to = bytes.indexOf(lineFeed); to !== -1; to = bytes.indexOf(lineFeed, from)) {
    yield { from, to };
    from = to + 1;
  }
}
