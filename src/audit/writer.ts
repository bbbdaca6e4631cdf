import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { segmentOf, syncFolder } from './segment.ts';

/** Writes whole batches of lines to the segments of one folder. Not for concurrent use: `append.ts` calls it in turn. */
export type SegmentWriter = {
  /** Resolves when the bytes are on the disk. Rejects when they are not; then they are cut off, at the latest by the next call. */
  commit: (bytes: Buffer) => Promise<void>;
  close: () => Promise<void>;
};

type Place = {
  folder: string;
  segment: number;
  position: number;
  /** Unfinished bytes lie from `position` on; the first commit overwrites them, and only then are they gone. */
  overTail: boolean;
  /** A segment of this many bytes is full, and the next batch opens another. */
  segmentBytes: number;
};

const openSegment = async (folder: string, number: number): Promise<{ handle: FileHandle; path: string }> => {
  const { path } = segmentOf(folder, number);
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    await handle.sync();
    await syncFolder(folder);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return { handle, path };
};

const writeAll = async (handle: FileHandle, bytes: Buffer, position: number): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
};

/** Opens the segment (creating it, and making its name durable) and positions behind its last good byte. */
export const openWriter = async (place: Place): Promise<SegmentWriter> => {
  const { folder, segmentBytes } = place;
  let { segment, position, overTail } = place;
  let { handle, path } = await openSegment(folder, segment);
  let mustCut = false;
  let lost: Error | undefined;

  const cutBack = async (): Promise<void> => {
    await handle.truncate(position);
    await handle.sync();
    mustCut = false;
  };

  const openNext = async (): Promise<void> => {
    const next = await openSegment(folder, segment + 1);
    if ((await next.handle.stat()).size > 0) {
      await next.handle.close();
      lost = new Error(`${next.path} was there already, and is not ours`);
      throw lost;
    }
    const full = handle;
    ({ handle, path } = next);
    segment += 1;
    position = 0;
    await full.close();
  };

  /** A file that was deleted, replaced or written to by somebody else still takes our bytes: they would be lost. */
  const stillOurs = async (length: number): Promise<boolean> => {
    const [mine, there] = await Promise.all([handle.stat(), stat(path).catch(() => undefined)]);
    return there?.ino === mine.ino && there.dev === mine.dev && mine.size === length;
  };

  const commit = async (bytes: Buffer): Promise<void> => {
    if (lost) throw lost;
    if (mustCut) await cutBack();
    if (position >= segmentBytes) await openNext();
    const end = position + bytes.length;
    try {
      await writeAll(handle, bytes, position);
      if (overTail) await handle.truncate(end);
      const [, ours] = await Promise.all([handle.datasync(), stillOurs(end)]);
      if (!ours) lost = new Error(`${path} was moved, deleted or changed by somebody else`);
    } catch (error) {
      mustCut = true;
      // At a start the torn bytes stay until the entry that records them is written: the next start finds them again.
      if (!overTail) await cutBack().catch(() => undefined);
      throw error;
    }
    if (lost) throw lost;
    overTail = false;
    position = end;
  };

  return { commit, close: () => handle.close() };
};
