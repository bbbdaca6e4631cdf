import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The given and family names that the sample is made of, each once. */
export function readNames(): { readonly name: string; readonly tradition: string }[] {
  const path = join(import.meta.dirname, '../../../../reference/names.csv');
  const rows = z
    .array(z.object({ tradition: z.string(), name: z.string() }))
    .parse(parse(readFileSync(path), { columns: true }));
  return [...new Map(rows.map((row) => [row.name, row])).values()];
}
