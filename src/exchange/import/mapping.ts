import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { definitions } from '../../domains/index.ts';
import { Invalid } from '../../errors.ts';
import { columnsOf } from './columns.ts';

/** What a force calls its columns: by file, their name to ours; null for a column that is left out. */
export type Mapping = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const shape = z.record(z.string(), z.record(z.string(), z.string().nullable()));

const columnsByFile = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(definitions.map((one) => [one.file, new Set(columnsOf(one).map(({ name }) => name))]));

/**
 * Reads a mapping that was saved as JSON: `{ "people.csv": { "NOMINAL_REF": "id", "PHOTO": null } }`.
 * @throws Invalid in one sentence for a file that can't be read, and for a file or column that is none of an import folder
 */
export async function readMapping(path: string): Promise<Mapping> {
  const read = shape.safeParse(parsed(await readFile(path, 'utf8').catch(() => undefined)));
  if (!read.success) {
    throw new Invalid(
      '--mapping: expected a JSON file such as { "people.csv": { "their column": "our column or null" } }.',
    );
  }
  const known = columnsByFile();
  for (const [file, columns] of Object.entries(read.data)) {
    const ours = known.get(file);
    if (ours === undefined) throw new Invalid(`--mapping, ${file}: not a file of an import folder.`);
    for (const [theirs, column] of Object.entries(columns)) {
      if (column !== null && !ours.has(column)) {
        throw new Invalid(`--mapping, ${file}, ${theirs}: ${column} is not one of this file's columns.`);
      }
    }
  }
  return read.data;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A header in our own words; null for a cell that is left out. */
export const mappedHeader = (
  mapping: Mapping,
  file: string,
  header: readonly string[],
): readonly (string | null)[] => {
  const columns = mapping[file] ?? {};
  return header.map((name) => (Object.hasOwn(columns, name) ? (columns[name] ?? null) : name));
};
