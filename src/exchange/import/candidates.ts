import { recordId } from '../../domains/publicId.ts';
import { nameOf, type RowFault } from '../../domains/rowRules.ts';
import type { CsvRow } from '../csv.ts';
import type { ImportFile } from './folder.ts';
import { isNamed } from './labels.ts';
import { takenIds } from './lookup.ts';
import type { Pass } from './pass.ts';
import { flag, has, raise } from './register.ts';
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
  pass: Pass,
  { layout }: ImportFile,
  chunk: readonly CsvRow[],
  first: number,
  refuse: Refuse,
): Candidate[] {
  const { idKey, force, system } = pass.context;
  const mayBeNamed = isNamed(layout.definition);
  const sound: Candidate[] = [];
  chunk.forEach(({ cells, line }, n) => {
    const row = readRow(layout, cells, pass.context);
    const { reference } = row;
    const bad = isBad(row);
    const id = bad ? (reference === null ? undefined : recordId(idKey, force, system, reference)) : row.id;
    if (id !== undefined && !claim(pass, id, mayBeNamed)) {
      refuse(line, reference, [duplicate(reference)]);
    } else if (bad) {
      refuse(line, reference, row.faults);
    } else {
      sound.push({ row, line, at: first + n });
    }
  });
  return sound;
}

const duplicate = (reference: string | null): RowFault =>
  reference === null
    ? { column: '', reason: 'duplicate: an earlier row of this folder is the same link' }
    : { column: 'id', reason: 'duplicate id: an earlier row of this folder has it' };

/** Whether no earlier row of the folder has this id; from now on one has it. */
function claim({ register, rows }: Pass, id: string, mayBeNamed: boolean): boolean {
  const { ids, flags } = register;
  if (mayBeNamed) {
    const entry = ids.add(id);
    if (has(flags, entry, flag.TAKEN) || rows.find(id) >= 0) return false;
    raise(flags, entry, flag.TAKEN);
    return true;
  }
  const entry = ids.find(id);
  if (entry >= 0 && has(flags, entry, flag.TAKEN)) return false;
  const before = rows.size();
  return rows.add(id) === before;
}

const conflict =
  'conflict: an earlier import brought this id with other content, and this version only adds; corrections come later';

/** Of sound rows, those that the graph does not have. A repeated row is counted as unchanged, a changed one refused. */
export async function newRows(
  { system, counts, earlier }: Pass,
  { layout }: ImportFile,
  candidates: readonly Candidate[],
  refuse: Refuse,
): Promise<readonly Candidate[]> {
  if (!earlier.ofSystem) return candidates;
  const taken = await takenIds(
    system,
    layout.definition,
    candidates.map(({ row }) => row),
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
