import { Conflict } from '../../errors.ts';
import { chunksOf, printOf, type CheckedFile } from './pass.ts';
import { isBad, readRow, type Row } from './rows.ts';
import { writeBatch, type Writing } from './write.ts';

/** A transaction holds at most this many rows, and about this many characters of cells. */
const mostRows = 2_000;
const mostCharacters = 4_000_000;

const chunkSize = 500;

/** Writes the new rows of all files, in their order. Gives how many this very run created. */
export async function writeFiles(writing: Writing, files: readonly CheckedFile[]): Promise<number> {
  let created = 0;
  for (const file of files) created += await writeFile(writing, file);
  return created;
}

/** The next rows are read while the last ones are being written; two transactions never run at once. */
async function writeFile(writing: Writing, { file, prints }: CheckedFile): Promise<number> {
  const { definition } = file.layout;
  const total = prints.reduce((sum, print) => sum + (print === 0 ? 0 : 1), 0);
  let done = 0;
  let created = 0;
  const write = async (rows: readonly Row[]): Promise<void> => {
    if (await writeBatch(writing, definition, rows)) created += rows.length;
    done += rows.length;
    writing.pass.progress(`wrote ${file.name}: ${done} of ${total} rows`);
  };
  let running = Promise.resolve();
  try {
    for await (const rows of total === 0 ? [] : batchesOf(writing, file, prints)) {
      await running;
      running = write(rows);
      // It is awaited below; until then its failure must not end the process.
      running.catch(() => undefined);
    }
    await running;
    return created;
  } finally {
    await running.catch(() => undefined);
  }
}

/** The new rows of a file, as they were checked, in batches for one transaction each. */
async function* batchesOf(
  { pass }: Writing,
  file: CheckedFile['file'],
  prints: readonly number[],
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  let at = 0;
  for await (const chunk of chunksOf(file, chunkSize)) {
    for (const { cells } of chunk) {
      const print = prints[at] ?? -1;
      at += 1;
      if (print === 0) continue;
      const row = readRow(file.layout, cells, pass.context);
      // The checks were made of what the file said then; rows that say something else now were never checked.
      if (isBad(row) || printOf(row) !== print) throw changed(file.name);
      batch.push(row);
      characters += cells.reduce((sum, cell) => sum + cell.length, 0);
      if (batch.length < mostRows && characters < mostCharacters) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (at !== prints.length) throw changed(file.name);
  if (batch.length > 0) yield batch;
}

const changed = (name: string): Conflict =>
  new Conflict(`${name} was changed while it was being imported; run the import again.`);
