import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { Invalid } from '../../errors.ts';
import { newGroups, type Groups } from './rejectGroups.ts';

/** A row that was not taken, or one of the reasons why. It says where and what was expected, never what a cell holds. */
export interface Reject {
  readonly file: string;
  /** The line on which the row begins; the header's is 1. */
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  /** The row's own reference, empty where it has none. */
  readonly id: string;
}

export const rejectsName = 'rejects.csv';
/** Values that fail a rule and are kept. */
export const warningsName = 'warnings.csv';

const header = ['file', 'row', 'column', 'reason', 'id'];
const headerLine = `${header.join(',')}\n`;
const flushAt = 1_000;

/** Whether the file of this name in this folder was written by an import; nothing where there is none. */
export async function isOurs(dir: string, name: string): Promise<boolean | undefined> {
  let file: FileHandle;
  try {
    file = await open(join(dir, name), 'r');
  } catch {
    return undefined;
  }
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headerLine.length), 0, headerLine.length, 0);
    return buffer.toString('utf8', 0, bytesRead) === headerLine;
  } finally {
    await file.close();
  }
}

/** Collects what is noted of rows beside the old file, which it replaces when the pass is over. */
export interface NotedFile {
  readonly add: (rejects: readonly Reject[]) => Promise<void>;
  /** Puts the new file in the place of the old one, or takes the old one away when nothing was noted; gives its path. */
  readonly keep: () => Promise<string | null>;
  /** Leaves everything as it was. */
  readonly drop: () => Promise<void>;
  readonly groups: Groups;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe. */
const lines = (rejects: readonly Reject[]): string =>
  stringify(
    rejects.map(({ file, row, column, reason, id }) => [file, String(row), column, reason, id]),
    { escape_formulas: true },
  );

/**
 * Begins what one pass over a folder notes.
 * @param dir the import folder; where it can't be written to, `fallback` is used, if there is one
 * @throws Invalid when neither can be written to
 */
export async function openNotes(dir: string, fallback: string | undefined, name: string): Promise<NotedFile> {
  // While a pass is running; the folder check passes over names that begin with a dot.
  const partName = `.${name}.part`;
  const { file, place } = await firstWritable(
    fallback === undefined ? [dir] : [dir, fallback],
    name,
    partName,
  );
  const path = join(place, name);
  const groups = newGroups();
  let waiting: Reject[] = [];
  let any = false;
  const flush = async (): Promise<void> => {
    const text = lines(waiting);
    waiting = [];
    if (text !== '') await file.write(text);
  };
  await file.write(headerLine);
  const drop = async (): Promise<void> => {
    await file.close();
    await rm(join(place, partName), { force: true });
  };
  return {
    groups,
    add: async (rejects) => {
      if (rejects.length === 0) return;
      any = true;
      waiting.push(...rejects);
      groups.add(rejects);
      if (waiting.length >= flushAt) await flush();
    },
    keep: async () => {
      await flush();
      if (!any) {
        await drop();
        if (await isOurs(place, name)) await rm(path);
        return null;
      }
      await file.close();
      await rename(join(place, partName), path);
      return path;
    },
    drop,
  };
}

async function firstWritable(
  places: readonly string[],
  name: string,
  partName: string,
): Promise<{ file: FileHandle; place: string }> {
  for (const place of places) {
    try {
      await mkdir(place, { recursive: true, mode: 0o700 });
      // Only the owner may read it: the references of refused rows are police data.
      return { file: await open(join(place, partName), 'w', 0o600), place };
    } catch {
      continue;
    }
  }
  throw new Invalid(`${name} can't be written: neither into the import folder nor beside it.`);
}
