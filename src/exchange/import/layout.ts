import type { Definition } from '../../domains/define.ts';
import { checkOf, type FileColumn } from './cells.ts';
import { columnsOf, endsOf } from './columns.ts';

/** How a file of this folder lies: which cell of a row belongs to which column. */
export interface Layout {
  readonly definition: Definition;
  readonly width: number;
  /** Every column of the definition; `at` is -1 where the file leaves an optional one out. */
  readonly columns: readonly FileColumn[];
}

/** The layout that a header row gives, null for a cell that is left out; instead of one, what is wrong with it, in sentences that name file and column. */
export function layoutOf(
  definition: Definition,
  header: readonly (string | null)[] | undefined,
): Layout | readonly string[] {
  const { file } = definition;
  if (header === undefined) return [`${file}: the file is empty, expected a header row.`];
  const columns = columnsOf(definition);
  const known = new Set(columns.map(({ name }) => name));
  const named = header.filter((name) => name !== null);
  const quoted = (name: string): string => JSON.stringify(name.slice(0, 40));
  const faults = [
    ...named
      .filter((name) => !known.has(name))
      .map((name) => `${file}, row 1: the column ${quoted(name)} is not one of this file's columns.`),
    ...[...new Set(named.filter((name, at) => known.has(name) && named.indexOf(name) !== at))].map(
      (name) => `${file}, row 1: the column ${name} stands twice.`,
    ),
    ...columns
      .filter(({ name, required }) => required && !named.includes(name))
      .map(({ name }) => `${file}, row 1: the column ${name} is missing.`),
    ...missingSubject(definition, named),
  ];
  if (faults.length > 0) return faults;
  return {
    definition,
    width: header.length,
    columns: columns.map((column) => ({
      ...column,
      at: header.indexOf(column.name),
      check: checkOf(column),
    })),
  };
}

/** Where a row names one of several subjects, each column may be left out, but not all. */
function missingSubject(definition: Definition, header: readonly string[]): string[] {
  const names = endsOf(definition).map(({ column }) => column);
  if (definition.kind !== 'satellite' || names.length < 2) return [];
  if (names.some((name) => header.includes(name))) return [];
  return [`${definition.file}, row 1: expected a column ${names.join(' or ')}.`];
}
