import type { RowFault } from '../../domains/rowRules.ts';
import type { Column } from './columns.ts';
import { detached } from './detached.ts';

/** What a cell comes to: a value, or what was expected. */
export type Checked = { readonly data: unknown } | { readonly reason: string };

/** What the filled and sound cells of a row say, by column. */
export type Read = Readonly<Record<string, unknown>>;

export interface ReadCells {
  readonly read: Read;
  /** By stored property. */
  readonly values: Record<string, unknown>;
  readonly faults: readonly RowFault[];
}

/** A column of a file: which cell is its own, and how it is checked. */
export interface FileColumn extends Column {
  /** -1 where the file leaves the column out. */
  readonly at: number;
  readonly check: (cell: string) => Checked;
}

const policyColumns = new Set(['gsc', 'handling', 'strand']);

/** Applies each column's own rule to its cell. Blanks alone are an empty cell; all else is taken as it stands. */
export function readCells(columns: readonly FileColumn[], cells: readonly string[]): ReadCells {
  const read: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  for (const { name, property, required, at, check } of columns) {
    const cell = at < 0 ? '' : (cells[at] ?? '');
    if (cell === '' || cell.trim() === '') {
      if (required) faults.push({ column: name, reason: emptyReason(name) });
      continue;
    }
    const checked = check(cell);
    if ('reason' in checked) {
      faults.push({ column: name, reason: checked.reason });
      continue;
    }
    read[name] = checked.data;
    if (property !== undefined) values[property] = checked.data;
  }
  return { read, values, faults };
}

const emptyReason = (name: string): string =>
  policyColumns.has(name) ? 'empty: nothing enters without a policy' : 'empty: expected a value';

/** The content as text, in the order of the definition, without the reference. */
export const canonicalCells = (columns: readonly FileColumn[], read: Read): string[] =>
  columns
    .filter(({ name }) => name !== 'id' && read[name] !== undefined)
    .map(({ name }) => `${name}=${canonicalText(read[name])}`);

/** One value, one text, whatever way the cell was written. */
const canonicalText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Cells of one column that are remembered, and how many come before it is clear whether they repeat. */
const mostRemembered = 2_000;
const trial = 4_000;
const longestRemembered = 40;

/**
 * A column's rule with a memory: most columns say the same few things in row after row. One whose cells hardly repeat
 * (references, names, texts) soon forgets and asks the rule alone.
 */
export function checkOf(column: Column): (cell: string) => Checked {
  const remembered = new Map<string, Checked>();
  let asked = 0;
  let known = 0;
  let gaveUp = false;
  return (cell) => {
    if (gaveUp || cell.length > longestRemembered) return checkCell(column, cell);
    asked += 1;
    const before = remembered.get(cell);
    if (before !== undefined) {
      known += 1;
      return before;
    }
    if (asked > trial && known * 2 < asked) {
      gaveUp = true;
      remembered.clear();
      return checkCell(column, cell);
    }
    if (remembered.size >= mostRemembered) return checkCell(column, cell);
    const own = detached(cell);
    const checked = checkCell(column, own);
    remembered.set(own, checked);
    return checked;
  };
}

function checkCell(column: Column, cell: string): Checked {
  const checked = column.rule.safeParse(cell);
  if (checked.success) return { data: checked.data };
  return { reason: badReason(column, cell, checked.error.issues[0]?.message) };
}

function badReason({ name }: Column, cell: string, message = 'another value'): string {
  if (name === 'gsc' && cell === 'TOP_SECRET') return 'TOP_SECRET is refused: this service is not for it';
  return `expected ${message}`;
}
