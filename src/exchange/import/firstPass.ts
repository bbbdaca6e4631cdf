import { createHash } from 'node:crypto';
import { nameOf } from '../../domains/rowRules.ts';
import { Invalid } from '../../errors.ts';
import type { CsvRow } from '../csv.ts';
import { accept } from './accept.ts';
import { newRows, soundRows, type Candidate, type Refuse } from './candidates.ts';
import { namedBy, resolveEnds } from './ends.ts';
import { refusal, type ImportFile } from './folder.ts';
import { lookUp } from './lookup.ts';
import { chunksOf, isNamed, printOf, type CheckedFile, type Pass } from './pass.ts';
import { entryOf } from './register.ts';
import type { Reject } from './rejects.ts';
import { settleSources, type WaitingSource } from './sources.ts';

const chunkSize = 1_000;

/** What the first pass found. Nothing in the graph was changed. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  /** A digest of each file's bytes, beside its name. */
  readonly digests: readonly string[];
}

/**
 * Checks every row of every file. Rows that are not taken are counted, and noted as rejects.
 * @throws Invalid, with all that was found, when a file is broken: then the whole folder is refused
 */
export async function checkFolder(pass: Pass, files: readonly ImportFile[]): Promise<Checked> {
  const faults: string[] = [];
  const checked: CheckedFile[] = [];
  const digests: string[] = [];
  for (const file of files) {
    const hash = createHash('sha256');
    const prints: number[] = [];
    const waiting: WaitingSource[] = [];
    try {
      for await (const chunk of chunksOf(file, chunkSize, hash)) {
        // Once a file is broken the others are read for their own faults alone.
        if (faults.length === 0) await checkChunk(pass, file, chunk, prints, waiting);
      }
      await settleSources(pass, file, prints, waiting);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      faults.push(error.message);
    }
    checked.push({ file, prints });
    digests.push(`${file.name} ${hash.digest('hex')}`);
    pass.progress(`checked ${file.name}: ${prints.length} rows`);
  }
  if (faults.length > 0) throw refusal(faults);
  return { files: checked, digests };
}

async function checkChunk(
  pass: Pass,
  file: ImportFile,
  chunk: readonly CsvRow[],
  prints: number[],
  waiting: WaitingSource[],
): Promise<void> {
  const { definition } = file.layout;
  const first = prints.length;
  for (let n = 0; n < chunk.length; n += 1) prints.push(0);
  pass.counts.read += chunk.length;

  const rejects: Reject[] = [];
  const refuse: Refuse = (line, reference, faults) => {
    pass.counts.rejected += 1;
    for (const fault of faults) rejects.push({ file: file.name, row: line, ...fault, id: reference ?? '' });
    if (reference === null || !isNamed(definition)) return;
    const entry = entryOf(pass.register, pass.context, reference);
    if (entry.place === 'ABSENT') entry.place = 'REJECTED';
  };
  const sound = soundRows(pass, file, chunk, first, refuse);
  const fresh = await newRows(pass, file, sound, refuse);
  if (nameOf(definition) === 'Source') takeSources(pass, file, fresh, prints, waiting);
  else await takeRows(pass, file, fresh, prints, refuse);
  await pass.rejects.add(rejects.sort((a, b) => a.row - b.row));
}

/** Takes rows whose references hold. What they refer to comes in earlier files, or was imported before. */
async function takeRows(
  pass: Pass,
  { layout: { definition } }: ImportFile,
  fresh: readonly Candidate[],
  prints: number[],
  refuse: Refuse,
): Promise<void> {
  const named = fresh.map(({ row }) => namedBy(pass.register, pass.context, definition, row));
  await lookUp(
    pass.system,
    pass.register,
    named.flatMap((refs) => refs.map(({ entry }) => entry)),
  );
  fresh.forEach(({ row, line, at }, n) => {
    const ends = resolveEnds(definition, row, named[n] ?? []);
    if ('source' in ends) {
      accept(pass, definition, row, ends);
      prints[at] = printOf(row);
    } else {
      refuse(line, row.reference, ends);
    }
  });
}

/** Takes sources; one that rests on another waits for the end of the file. */
function takeSources(
  pass: Pass,
  { layout: { definition } }: ImportFile,
  fresh: readonly Candidate[],
  prints: number[],
  waiting: WaitingSource[],
): void {
  for (const { row, line, at } of fresh) {
    const entry = accept(pass, definition, row, { ends: [], source: undefined });
    prints[at] = printOf(row);
    const [rests] = namedBy(pass.register, pass.context, definition, row);
    if (entry !== undefined && rests !== undefined) {
      waiting.push({ entry, rests: rests.entry, reference: row.reference ?? '', line, at });
    }
  }
}
