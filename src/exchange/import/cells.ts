import type { RowFault } from '../../domains/rowRules.ts';
import type { Column } from './columns.ts';
import type { Layout } from './layout.ts';

/** What the filled and sound cells of a row say, by column. */
export type Read = Readonly<Record<string, unknown>>;

export interface ReadCells {
  readonly read: Read;
  /** By stored property. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The content as text, in the order of the definition, without the reference. */
  readonly canonical: readonly string[];
  readonly faults: readonly RowFault[];
}

const policyColumns = new Set(['gsc', 'handling', 'strand']);

/** Applies each column's own rule to its cell. Blanks alone are an empty cell; all else is taken as it stands. */
export function readCells({ columns }: Layout, cells: readonly string[]): ReadCells {
  const read: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  const canonical: string[] = [];
  const faults: RowFault[] = [];
  for (const column of columns) {
    const { name, property, at } = column;
    const cell = cells[at] ?? '';
    if (cell.trim() === '') {
      if (column.required) faults.push({ column: name, reason: emptyReason(name) });
      continue;
    }
    const checked = column.rule.safeParse(cell);
    if (!checked.success) {
      faults.push({ column: name, reason: badReason(column, cell, checked.error.issues[0]?.message) });
      continue;
    }
    read[name] = checked.data;
    if (property !== undefined) values[property] = checked.data;
    if (name !== 'id') canonical.push(`${name}=${canonicalText(checked.data)}`);
  }
  return { read, values, canonical, faults };
}

const emptyReason = (name: string): string =>
  policyColumns.has(name) ? 'empty: nothing enters without a policy' : 'empty: expected a value';

function badReason({ name }: Column, cell: string, message = 'another value'): string {
  if (name === 'gsc' && cell === 'TOP_SECRET') return 'TOP_SECRET is refused: this service is not for it';
  return `expected ${message}`;
}

/** One value, one text, whatever way the cell was written. */
const canonicalText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
