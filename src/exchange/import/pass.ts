import type { Definition } from '../../domains/define.ts';
import { nameOf } from '../../domains/rowRules.ts';
import type { SystemGraph } from '../../graph/run.ts';
import { csvRows, type CsvRow } from '../csv.ts';
import type { Hash } from 'node:crypto';
import type { ImportFile } from './folder.ts';
import type { Register } from './register.ts';
import type { RejectsFile } from './rejects.ts';
import type { RowContext } from './rows.ts';
import type { Ties } from './ties.ts';

/** How many rows came to what; of the folder's own rows alone. */
export interface Counts {
  read: number;
  fresh: number;
  unchanged: number;
  rejected: number;
}

/** What both passes share. */
export interface Pass {
  readonly context: RowContext;
  readonly system: SystemGraph;
  readonly register: Register;
  readonly ties: Ties;
  readonly rejects: RejectsFile;
  readonly counts: Counts;
  /** References and ids of the folder that are taken. */
  readonly taken: Set<string>;
  readonly progress: (line: string) => void;
}

/** One file after the first pass. */
export interface CheckedFile {
  readonly file: ImportFile;
  /** For each row: 0 when it is not to be written, else a print of its content, by which the second pass knows it again. */
  readonly prints: number[];
}

/** 30 bits of a digest (base32), never 0. */
export const printOf = (digest: string): number => Number.parseInt(digest.slice(0, 6), 32) % 0x3fffffff || 1;

/** Whether other rows may name a row of this sort. */
export const isNamed = (definition: Definition): boolean =>
  definition.kind === 'noun' || nameOf(definition) === 'ThingRecord';

/** The rows of a file below its header, in chunks. */
export async function* chunksOf(
  { path, name }: ImportFile,
  size: number,
  hash?: Hash,
): AsyncGenerator<readonly CsvRow[]> {
  let chunk: CsvRow[] = [];
  let header = true;
  for await (const row of csvRows(path, name, hash)) {
    if (header) {
      header = false;
      continue;
    }
    chunk.push(row);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
