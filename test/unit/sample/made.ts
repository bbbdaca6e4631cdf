import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { planSample, writeSample } from '../../../src/sample/generate.ts';
import { memoryOutput } from '../../../src/sample/output.ts';
import { readReference } from '../../../src/sample/reference.ts';
import type { SampleReference, SampleSettings } from '../../../src/sample/settings.ts';

/** Samples made in memory, as the tests read them. */

export type Row = Readonly<Record<string, string>>;
export type Files = ReadonlyMap<string, string>;

export const reference = readReference(fileURLToPath(new URL('../../../', import.meta.url)));

export function made(settings: SampleSettings, lists: SampleReference = reference): Files {
  const { output, files } = memoryOutput();
  writeSample(
    planSample(settings, lists, () => undefined),
    output,
    () => undefined,
  );
  return files;
}

const plainLine = (line: string): string[] => line.split(',');

/** The rows of a file by column; a file with no quotes in it is split the short way. */
export function rowsOf(files: Files, path: string): Row[] {
  const text = files.get(path) ?? '';
  if (text.includes('"')) return parse<Row>(text, { columns: true });
  const [header = '', ...lines] = text.split('\n');
  const columns = plainLine(header);
  return lines.flatMap((line) => {
    if (line === '') return [];
    const cells = plainLine(line);
    return [Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))];
  });
}

/** The folders of police forces. */
export const policeOf = (files: Files): string[] => [
  ...new Set([...files.keys()].flatMap((path) => /^(X.)\//.exec(path)?.[1] ?? [])),
];

export const foldersOf = (files: Files): string[] => [...policeOf(files), 'INQ'];

export const countOf = (files: Files, path: string): number =>
  Math.max(0, (files.get(path) ?? '').split('\n').length - 2);

export function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
