import type { SystemGraph } from '../../graph/run.ts';
import { csvBlocks, type CsvRow } from '../csv.ts';
import type { ImportFile } from './folder.ts';
import { byteList, int32List, type NumberList } from './growing.ts';
import type { IdTable } from './idTable.ts';
import type { Step } from './progress.ts';
import type { Entry, Register } from './register.ts';
import type { NotedFile } from './rejects.ts';
import type { RowContext } from './rows.ts';

/** How many rows came to what; of the folder's own rows alone. */
export interface Counts {
  read: number;
  fresh: number;
  unchanged: number;
  rejected: number;
}

/** Whether earlier imports of this force brought anything: where none did, the graph need not be asked for rows of it. */
export interface Earlier {
  /** In whatever system. */
  readonly ofForce: boolean;
  /** In the folder's own system: only then can an id be taken. */
  readonly ofSystem: boolean;
}

/** What both passes share. */
export interface Pass {
  readonly context: RowContext;
  readonly system: SystemGraph;
  readonly earlier: Earlier;
  readonly register: Register;
  /** Ids of the folder's rows that no other row may name. */
  readonly rows: IdTable;
  readonly rejects: NotedFile;
  readonly warnings: NotedFile;
  /** Codes of the areas that the graph knows; empty where it knows none. */
  readonly areas: ReadonlySet<string>;
  readonly counts: Counts;
  readonly progress: (step: Step) => void;
}

/** Yes or no of an accepted row, each a bit. */
export const rowBit = {
  /** The person at its start is protected by it. */
  PROTECTS: 1,
  /** The thing at its end is hers by it. */
  HOLDS: 2,
  /** She lives there by it. */
  HOME: 4,
} as const;

/** One file after the first pass: a few numbers for each row, by its place among the rows of the file, from 0. */
export interface CheckedFile {
  readonly file: ImportFile;
  /** How many rows it has. */
  rows: number;
  /** 0 when the row is not to be written, else a print of its cells, by which the second pass knows it again. */
  readonly prints: NumberList;
  /** Entries, plus one: of a row that others may name its own; else its subject, or start and end. */
  readonly first: NumberList;
  readonly second: NumberList;
  readonly source: NumberList;
  readonly bits: NumberList;
}

export const uncheckedFile = (file: ImportFile): CheckedFile => ({
  file,
  rows: 0,
  prints: int32List(),
  first: int32List(),
  second: int32List(),
  source: int32List(),
  bits: byteList(),
});

/** Goes over the rows of a file that are to be written. Entries are -1 where there is none. */
export function eachRow(
  { rows, prints, first, second, source }: CheckedFile,
  each: (at: number, first: Entry, second: Entry, source: Entry) => void,
): void {
  for (let at = 0; at < rows; at += 1) {
    if (prints.get(at) > 0) each(at, first.get(at) - 1, second.get(at) - 1, source.get(at) - 1);
  }
}

/** The rows of a file below its header, in chunks of at most `size`. `tap` is given its bytes. */
export async function* chunksOf(
  { path, name }: ImportFile,
  size: number,
  tap?: (bytes: Buffer) => void,
): AsyncGenerator<readonly CsvRow[]> {
  let header = true;
  for await (const block of csvBlocks(path, name, tap)) {
    for (let at = header ? 1 : 0; at < block.length; at += size) yield block.slice(at, at + size);
    header = false;
  }
}
