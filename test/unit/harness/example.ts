import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { loadFolders, visible } from '../../harness/oracle.ts';
import type { Marked } from '../../harness/oracle/rows.ts';
import type { Reader } from '../../harness/oracle/sight.ts';

/** The hand-made folders and their planted truth, as the tests of this folder read them. */

export const root = join(import.meta.dirname, '../../../examples/two-forces');
export const forces = ['X1', 'X2', 'INQ'] as const;
export const world = loadFolders(forces.map((force) => join(root, force)));

/** The rows of the folders; not the references, which the importer makes identifiers of. */
export const recorded: readonly Marked[] = [...world.records.values(), ...world.links.values()].filter(
  (row) => !row.key.endsWith('#reference'),
);

/** The rows of one label or link type. */
export const ofNoun = (noun: string): readonly Marked[] => recorded.filter((row) => row.noun === noun);

/** After all that is recorded in the folders. */
export const today = Date.UTC(2026, 0, 1);

const cells = z.array(z.record(z.string(), z.string()));

/** The lines of a CSV file of the example, by column. */
export const linesOf = (path: string): Readonly<Record<string, string>>[] =>
  cells.parse(parse(readFileSync(join(root, path)), { columns: true }));

/** The parts of a cell that holds a list. */
export const listed = (cell: string): string[] => cell.split(';').filter((part) => part !== '');

const text = z.string();
const truthRow = z.strictObject({
  name: text,
  from: text,
  to: text,
  hops: text,
  way: text,
  link_rows: text,
  markings: text,
  seen_by: text,
  not_seen_by: text,
  common_above: text,
  include_common: text,
  known_on: text,
});
export type Truth = z.infer<typeof truthRow>;
export const truth: readonly Truth[] = z.array(truthRow).parse(linesOf('truth/links.csv'));

const readerRow = z
  .strictObject({
    name: text,
    force: text,
    role: text,
    clearance: text,
    teams: text.transform(listed),
    purpose: text,
    unmask: z.enum(['yes', 'no']).transform((cell) => cell === 'yes'),
  })
  .transform((row) => ({ ...row, at: today }));
export const readers = z.array(readerRow).parse(linesOf('truth/readers.csv'));

/** A reader of `truth/readers.csv`, today or at another instant (milliseconds). Throws for a name that is not there. */
export function readerNamed(name: string, at: number = today): Reader {
  const found = readers.find((reader) => reader.name === name);
  if (found === undefined) throw new Error(`truth/readers.csv: no reader is called ${name}.`);
  return { ...found, at };
}

/** A third of a list for each reader in turn, so that every part is asked about as many readers. */
export function shareOf<T>(name: string, items: readonly T[]): T[] {
  const turn = readers.findIndex((reader) => reader.name === name) % 3;
  return items.filter((_, place) => place % 3 === turn);
}

/** Readers of whom no two see the same: what is asked of all that is there need not be asked as each of the others. */
export function differing(): string[] {
  const seen = new Map<string, string>();
  for (const { name } of readers) {
    const { records, links, things } = visible(world, readerNamed(name));
    const sight = JSON.stringify([[...records].sort(), [...links].sort(), [...things].sort()]);
    if (!seen.has(sight)) seen.set(sight, name);
  }
  return [...seen.values()];
}
