import { Conflict } from '../../errors.ts';
import { chunksOf, type CheckedFile } from './pass.ts';
import type { NewRow } from './plan.ts';
import { isBad, readRow } from './rows.ts';
import { prepareBatch, writeBatch, type Batch, type Writing } from './write.ts';

/** A transaction holds at most this many rows, and about this many characters of cells. */
const mostRows = 2_000;
const mostCharacters = 4_000_000;

const chunkSize = 500;

/** Writes the new rows of all files, in their order. Gives how many this very run created. */
export async function writeFiles(writing: Writing, files: readonly CheckedFile[]): Promise<number> {
  const tally = { created: 0, done: 0 };
  for (const file of files) await writeFile(writing, file, tally);
  return tally.created;
}

/** The next rows are read and made ready while the last ones are being written; two transactions never run at once. */
async function writeFile(
  writing: Writing,
  checked: CheckedFile,
  tally: { created: number; done: number },
): Promise<void> {
  const { progress, counts } = writing.pass;
  const { name } = checked.file;
  let total = 0;
  for (let at = 0; at < checked.rows; at += 1) if (checked.prints.get(at) !== 0) total += 1;
  const write = async (batch: Batch): Promise<void> => {
    const rows = batch.mains.length;
    if (await writeBatch(writing, batch)) tally.created += rows;
    tally.done += rows;
    progress({ doing: 'writing', file: name, rows: tally.done, share: tally.done / counts.fresh });
  };
  let running = Promise.resolve();
  try {
    for await (const rows of total === 0 ? [] : batchesOf(writing, checked)) {
      const batch = prepareBatch(writing, checked, rows);
      await running;
      running = write(batch);
      // It is awaited below; until then its failure must not end the process.
      running.catch(() => undefined);
    }
    await running;
  } finally {
    await running.catch(() => undefined);
  }
  progress({ doing: 'writing', file: name, rows: tally.done, share: tally.done / counts.fresh, over: total });
}

/** The new rows of a file, as they were checked, in batches for one transaction each. */
async function* batchesOf(
  { pass }: Writing,
  { file, prints, rows: checkedRows }: CheckedFile,
): AsyncGenerator<readonly NewRow[]> {
  let batch: NewRow[] = [];
  let characters = 0;
  let at = -1;
  for await (const chunk of chunksOf(file, chunkSize)) {
    for (const { cells } of chunk) {
      at += 1;
      if (at >= checkedRows) throw changed(file.name);
      const print = prints.get(at);
      if (print === 0) continue;
      const row = readRow(file.layout, cells, pass.context);
      // The checks were made of what the file said then; rows that say something else now were never checked.
      if (isBad(row) || row.print !== print) throw changed(file.name);
      batch.push({ row, at });
      for (const cell of cells) characters += cell.length;
      if (batch.length < mostRows && characters < mostCharacters) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (at + 1 !== checkedRows) throw changed(file.name);
  if (batch.length > 0) yield batch;
}

const changed = (name: string): Conflict =>
  new Conflict(`${name} was changed while it was being imported; run the import again.`);
