import { nameOf, type RowFault } from '../../domains/rowRules.ts';
import type { CsvRow } from '../csv.ts';
import type { ImportFile } from './folder.ts';
import { takenIds } from './lookup.ts';
import type { Pass } from './pass.ts';
import { isBad, readRow, type Row } from './rows.ts';

/** A row on its way through the checks. */
export interface Candidate {
  readonly row: Row;
  readonly line: number;
  /** Its place among the rows of its file, from 0. */
  readonly at: number;
}

/** Tells of a row that is not taken, by its line and its own reference. */
export type Refuse = (line: number, reference: string | null, faults: readonly RowFault[]) => void;

/** The rows of a chunk whose cells are sound and whose id no earlier row of the folder has. */
export function soundRows(
  { context, references, links }: Pass,
  { layout }: ImportFile,
  chunk: readonly CsvRow[],
  first: number,
  refuse: Refuse,
): Candidate[] {
  return chunk.flatMap(({ cells, line }, n): Candidate[] => {
    const row = readRow(layout, cells, context);
    const isTaken =
      row.reference === null ? !isBad(row) && !isNew(links, row.id) : !isNew(references, row.reference);
    if (isTaken) {
      const column = row.reference === null ? '' : 'id';
      const reason =
        row.reference === null
          ? 'duplicate: an earlier row of this folder is the same link'
          : 'duplicate id: an earlier row of this folder has it';
      refuse(line, row.reference, [{ column, reason }]);
      return [];
    }
    if (!isBad(row)) return [{ row, line, at: first + n }];
    refuse(line, row.reference, row.faults);
    return [];
  });
}

function isNew(set: Set<string>, value: string): boolean {
  if (set.has(value)) return false;
  set.add(value);
  return true;
}

const conflict =
  'conflict: an earlier import brought this id with other content, and this version only adds; corrections come later';

/** Of sound rows, those that the graph does not have. A repeated row is counted as unchanged, a changed one refused. */
export async function newRows(
  { system, counts }: Pass,
  { layout }: ImportFile,
  candidates: readonly Candidate[],
  refuse: Refuse,
): Promise<Candidate[]> {
  const taken = await takenIds(
    system,
    candidates.map(({ row }) => row.id),
  );
  const kind = nameOf(layout.definition);
  return candidates.filter(({ row, line }) => {
    const there = taken.get(row.id);
    if (there === undefined) return true;
    if (there.kind === kind && there.digest === row.digest) counts.unchanged += 1;
    else refuse(line, row.reference, [{ column: 'id', reason: conflict }]);
    return false;
  });
}
