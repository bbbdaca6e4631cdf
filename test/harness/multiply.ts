import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';

/** Columns that name a row of the folder. */
const naming = /^(id|\w+_id|derived_from)$/;

const copied = (cell: string, column: string, copy: number): string =>
  cell !== '' && naming.test(column) ? `${cell}-${copy}` : cell;

/** Writes an import folder that holds `times` copies of another's rows, each with references of its own, under `system`. */
export function multiplyFolder(from: string, to: string, times: number, system: string): void {
  mkdirSync(to, { recursive: true });
  const manifest: unknown = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
  writeFileSync(join(to, 'manifest.json'), JSON.stringify({ ...(manifest as object), system }));
  for (const file of readdirSync(from).filter((name) => name.endsWith('.csv') && name !== 'rejects.csv')) {
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(readFileSync(join(from, file)), { columns: true, bom: true }));
    const copies = Array.from({ length: times }, (_, copy) =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, copied(cell, column, copy)])),
      ),
    );
    writeFileSync(join(to, file), stringify(copies.flat(), { header: true }));
  }
}
