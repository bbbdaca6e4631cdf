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

async function writeFile(writing: Writing, { file, prints }: CheckedFile): Promise<number> {
  const { definition } = file.layout;
  const { progress } = writing.pass;
  const total = prints.reduce((sum, print) => sum + (print === 0 ? 0 : 1), 0);
  if (total === 0) return 0;
  let done = 0;
  let created = 0;
  let batch: Row[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    if (await writeBatch(writing, definition, batch)) created += batch.length;
    done += batch.length;
    progress(`wrote ${file.name}: ${done} of ${total} rows`);
    batch = [];
    characters = 0;
  };
  let at = 0;
  for await (const chunk of chunksOf(file, chunkSize)) {
    for (const { cells } of chunk) {
      const print = prints[at] ?? -1;
      at += 1;
      if (print === 0) continue;
      const row = readRow(file.layout, cells, writing.pass.context);
      // The checks were made of what the file said then; rows that say something else now were never checked.
      if (isBad(row) || printOf(row) !== print) throw changed(file.name);
      batch.push(row);
      characters += cells.reduce((sum, cell) => sum + cell.length, 0);
      if (batch.length >= mostRows || characters >= mostCharacters) await flush();
    }
  }
  if (at !== prints.length) throw changed(file.name);
  await flush();
  return created;
}

const changed = (name: string): Conflict =>
  new Conflict(`${name} was changed while it was being imported; run the import again.`);
