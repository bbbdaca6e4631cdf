import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { cell, files, subjectColumns, type FileShape, type Row } from './rows.ts';

/** Reads import folders: one row for each line, and one for each reference that the importer makes an Identifier of. */

export interface Folder {
  readonly synthetic: boolean;
  readonly rows: readonly Row[];
}

const manifest = z.object({ force: z.string(), system: z.string(), synthetic: z.boolean() });

/** One text for each value, since most cells of a large folder repeat. */
const texts = new Map<string, string>();
function once(value: string): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  if (value.length < 40) texts.set(value, value);
  return value;
}

function linesOf(path: string): readonly Readonly<Record<string, string>>[] {
  if (!existsSync(path)) return [];
  const lines: unknown = parse(readFileSync(path), { bom: true });
  // Every line is a list of texts, which zod would copy once more.
  const [header = [], ...rest] = lines as readonly (readonly string[])[];
  return rest.map((line) => Object.fromEntries(header.map((column, at) => [column, once(line[at] ?? '')])));
}

/** What stands for the reference of a link row that has none. */
function unnamed(
  { noun, ends = ['', ''], told = '' }: FileShape,
  line: Readonly<Record<string, string>>,
): string {
  const parts = [...ends, ...(told === '' ? [] : [told]), 'from', 'source_id'];
  return `${noun}(${parts.map((column) => line[column] ?? '').join(',')})`;
}

/** Nouns whose own reference stands in an Identifier beside them. */
const referenced = ['Person', 'Case', 'Crime', 'Event', 'Network', 'IntelligenceReport'];

/** The Identifier of a row's own reference; its key ends in `#reference`. */
const referenceOf = (row: Row): Row => ({
  ...row,
  key: `${row.key}#reference`,
  noun: 'Identifier',
  cells: { ...row.cells, [subjectColumns[row.noun] ?? '']: cell(row, 'id') },
});

/** Reads one folder. Throws at a manifest that is missing or says too little; a file that is missing has no rows. */
export function loadFolder(dir: string): Folder {
  const { force, system, synthetic } = manifest.parse(
    JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')),
  );
  const rows: Row[] = [];
  for (const [file, shape] of Object.entries(files)) {
    for (const line of linesOf(join(dir, file))) {
      const taken = line['retracted_at'] ?? '';
      const row = {
        key: `${force}/${system}/${line['id'] || unnamed(shape, line)}`,
        noun: shape.noun,
        force,
        system,
        cells: line,
        knownFrom: Date.parse(line['recorded_at'] ?? ''),
        knownTo: taken === '' ? Infinity : Date.parse(taken),
      };
      rows.push(row);
      if (referenced.includes(shape.noun)) rows.push(referenceOf(row));
    }
  }
  return { synthetic, rows };
}
