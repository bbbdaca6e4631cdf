import type { Hash } from 'node:crypto';
import type { Definition } from '../../domains/define.ts';
import { nameOf } from '../../domains/rowRules.ts';
import type { SystemGraph } from '../../graph/run.ts';
import { csvRows, type CsvRow } from '../csv.ts';
import type { ImportFile } from './folder.ts';
import type { Register } from './register.ts';
import type { RejectsFile } from './rejects.ts';
import type { Row, RowContext } from './rows.ts';
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
  /** References that rows of the folder have, and ids of link rows that have none. */
  readonly references: Set<string>;
  readonly links: Set<string>;
  readonly progress: (line: string) => void;
}

/** One file after the first pass. */
export interface CheckedFile {
  readonly file: ImportFile;
  /** For each row: 0 when it is not to be written, else a print of its content, by which the second pass knows it again. */
  readonly prints: number[];
}

/** Some 30 bits of a row's digest, never 0: small enough to be kept of every row. */
export function printOf({ digest }: Row): number {
  let print = 0;
  for (let at = 0; at < 6; at += 1) print = (print * 33 + digest.charCodeAt(at)) & 0x3fffffff;
  return print || 1;
}

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
