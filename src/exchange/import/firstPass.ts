import { createHash } from 'node:crypto';
import { nameOf, type RowFault } from '../../domains/rowRules.ts';
import { Invalid } from '../../errors.ts';
import type { CsvRow } from '../csv.ts';
import { accept } from './accept.ts';
import { namedBy, resolveEnds } from './ends.ts';
import { refusal, type ImportFile } from './folder.ts';
import { lookUp, takenIds } from './lookup.ts';
import { chunksOf, isNamed, type CheckedFile, type Pass } from './pass.ts';
import { entryOf } from './register.ts';
import type { Reject } from './rejects.ts';
import { isBad, readRow, type Row } from './rows.ts';
import { settleSources, type WaitingSource } from './sources.ts';

const chunkSize = 1_000;

/** A sound row on its way through the checks. */
export interface Candidate {
  readonly row: Row;
  readonly line: number;
  /** Its place among the rows of its file, from 0. */
  readonly at: number;
}

/** The first pass over a folder, and the digests of its files. Nothing in the graph is changed. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly digests: readonly string[];
}

/**
 * Checks every row of every file. Rows that are not taken are counted and noted as rejects.
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
      if (faults.length === 0) pass.progress(`${file.name}: ${prints.length} rows checked`);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      faults.push(error.message);
    }
    checked.push({ file, prints });
    digests.push(`${file.name} ${hash.digest('hex')}`);
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
  const rejects: Reject[] = [];
  const refuse = (line: number, reference: string | null, faults: readonly RowFault[]): void => {
    pass.counts.rejected += 1;
    for (const fault of faults) rejects.push({ file: file.name, row: line, ...fault, id: reference ?? '' });
    if (reference !== null && isNamed(file.layout.definition)) {
      const entry = entryOf(pass.register, pass.context, reference);
      if (entry.place === 'ABSENT') entry.place = 'REJECTED';
    }
  };
  const candidates = soundRows(pass, file, chunk, prints, refuse);
  const fresh = await newRows(pass, file, candidates, refuse);
  const { definition } = file.layout;
  const named = fresh.map((candidate) => ({
    ...candidate,
    named: namedBy(pass.register, pass.context, definition, candidate.row),
  }));
  const isSources = nameOf(definition) === 'Source';
  if (!isSources) await lookUp(pass.system, pass.register, named.flatMap((one) => one.named.map(({ entry }) => entry)));
  for (const { row, line, at, named: refs } of named) {
    const ends = isSources ? { ends: [], source: undefined } : resolveEnds(definition, row, refs);
    if ('source' in ends) {
      const entry = accept(pass, definition, row, ends);
      prints[at] = printOfRow(row);
      const rests = refs[0]?.entry;
      if (isSources && rests !== undefined && entry !== undefined) waiting.push({ entry, rests, row, line, at });
    } else {
      refuse(line, row.reference, ends);
    }
  }
  rejects.sort((a, b) => a.row - b.row);
  await pass.rejects.add(rejects);
}
