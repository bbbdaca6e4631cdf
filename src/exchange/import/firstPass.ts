import { createHash } from 'node:crypto';
import { nameOf } from '../../domains/rowRules.ts';
import { Invalid } from '../../errors.ts';
import { csvBlocks, type CsvRow } from '../csv.ts';
import { accept } from './accept.ts';
import { newRows, soundRows, type Candidate, type Refuse } from './candidates.ts';
import { detached } from './detached.ts';
import { namedBy, resolveEnds } from './ends.ts';
import { refusal, type ImportFile } from './folder.ts';
import { isNamed } from './labels.ts';
import { lookUp } from './lookup.ts';
import { chunksOf, uncheckedFile, type CheckedFile, type Pass } from './pass.ts';
import { entryOf, place } from './register.ts';
import type { Reject } from './rejects.ts';
import { settleSources, type WaitingSource } from './sources.ts';
import { warningsOf } from './warnings.ts';

const chunkSize = 1_000;

/** What the first pass found. Nothing in the graph was changed. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  /** A digest of each file's bytes, beside its name. */
  readonly digests: readonly string[];
}

/**
 * Reads all files once for their form alone, which takes a fraction of the time of the checks: who sent a file with a broken
 * quote at its end hears of it soon.
 * @throws Invalid, with all that was found, when a file is broken: then the whole folder is refused
 */
async function readThrough(files: readonly ImportFile[]): Promise<void> {
  const faults: string[] = [];
  for (const { path, name } of files) {
    try {
      const blocks = csvBlocks(path, name);
      while ((await blocks.next()).done !== true);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw refusal(faults);
}

/**
 * Checks every row of every file. Rows that are not taken are counted, and noted as rejects.
 * @throws Invalid, with all that was found, when a file is broken: then the whole folder is refused
 */
export async function checkFolder(pass: Pass, files: readonly ImportFile[]): Promise<Checked> {
  await readThrough(files);
  const checked: CheckedFile[] = [];
  const digests: string[] = [];
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytes = 0;
  for (const file of files) {
    const hash = createHash('sha256');
    const one = uncheckedFile(file);
    const waiting: WaitingSource[] = [];
    const tap = (some: Buffer): void => {
      hash.update(some);
      bytes += some.length;
    };
    const progress = (over?: number): void => {
      const share = Math.min(1, bytes / all);
      const step = { doing: 'checking', file: file.name, rows: pass.counts.read, share } as const;
      pass.progress(over === undefined ? step : { ...step, over });
    };
    for await (const chunk of chunksOf(file, chunkSize, tap)) {
      await checkChunk(pass, one, chunk, waiting);
      progress();
    }
    await settleSources(pass, one, waiting);
    checked.push(one);
    digests.push(`${file.name} ${hash.digest('hex')}`);
    progress(one.rows);
  }
  return { files: checked, digests };
}

async function checkChunk(
  pass: Pass,
  checked: CheckedFile,
  chunk: readonly CsvRow[],
  waiting: WaitingSource[],
): Promise<void> {
  const { file } = checked;
  const { definition } = file.layout;
  const first = checked.rows;
  checked.rows += chunk.length;
  pass.counts.read += chunk.length;

  const rejects: Reject[] = [];
  const refuse: Refuse = (line, reference, faults) => {
    pass.counts.rejected += 1;
    for (const fault of faults) rejects.push({ file: file.name, row: line, ...fault, id: reference ?? '' });
    if (reference === null || !isNamed(definition)) return;
    const entry = entryOf(pass.register, pass.context, reference);
    if (pass.register.place.get(entry) === place.ABSENT) pass.register.place.set(entry, place.REJECTED);
  };
  const sound = soundRows(pass, file, chunk, first, refuse);
  await pass.warnings.add(
    sound.flatMap(({ row, line }) => warningsOf(file.name, definition, row, line, pass.areas)),
  );
  const fresh = await newRows(pass, file, sound, refuse);
  if (nameOf(definition) === 'Source') takeSources(pass, checked, fresh, waiting);
  else await takeRows(pass, checked, fresh, refuse);
  await pass.rejects.add(rejects.sort((a, b) => a.row - b.row));
}

/** Takes rows whose references hold. What they refer to comes in earlier files, or was imported before. */
async function takeRows(
  pass: Pass,
  checked: CheckedFile,
  fresh: readonly Candidate[],
  refuse: Refuse,
): Promise<void> {
  const { definition } = checked.file.layout;
  const named = fresh.map(({ row }) => namedBy(pass.register, pass.context, definition, row));
  await lookUp(
    pass,
    named.flatMap((refs) => refs.map(({ entry }) => entry)),
  );
  fresh.forEach(({ row, line, at }, n) => {
    const ends = resolveEnds(pass.register, definition, row, named[n] ?? []);
    if ('source' in ends) accept(pass, checked, row, at, ends);
    else refuse(line, row.reference, ends);
  });
}

/** Takes sources; one that rests on another waits for the end of the file. */
function takeSources(
  pass: Pass,
  checked: CheckedFile,
  fresh: readonly Candidate[],
  waiting: WaitingSource[],
): void {
  const { definition } = checked.file.layout;
  for (const { row, line, at } of fresh) {
    accept(pass, checked, row, at, { ends: [], source: undefined });
    const [rests] = namedBy(pass.register, pass.context, definition, row);
    if (rests === undefined) continue;
    const entry = checked.first.get(at) - 1;
    waiting.push({ entry, rests, reference: detached(row.reference ?? ''), line, at });
  }
}
