import { linkColumns, nodeColumns, type Column } from './export/columns.ts';
import { aboutNames, type About, type ExportGraph } from './export/graph.ts';

/**
 * Two tables, nodes and links: UTF-8 with a mark, CRLF, quoted by RFC 4180. Every row carries what is said of the whole
 * export in columns that begin with `export_`, so that a row that is copied out still tells where it comes from.
 */

const number = /^[+-]?\d+(\.\d+)?$/;

/**
 * A cell. One that begins with `=`, `+`, `-`, `@`, a tab or a return gets a leading apostrophe, so that no spreadsheet takes it
 * for a formula; a plain number keeps its sign.
 */
export function csvCell(value: string | null): string {
  if (value === null) return '';
  const text = /^[=+\-@\t\r]/.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly (string | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function* table<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[], about: About): Generator<string> {
  yield `\ufeff${line([...columns.map(({ name }) => name), ...aboutNames.map((name) => `export_${name}`)])}`;
  const tail = aboutNames.map((name) => about[name]);
  for (const row of rows) yield line([...columns.map(({ of }) => of(row)), ...tail]);
}

/** The nodes, one a row. */
export const nodesCsv = ({ nodes, about }: ExportGraph): Generator<string> =>
  table(nodes, [{ name: 'id', say: '', of: ({ id }) => id }, ...nodeColumns], about);

/** The links, one a row, with the ids of both ends. */
export const linksCsv = ({ links, about }: ExportGraph): Generator<string> =>
  table(
    links,
    [
      { name: 'id', say: '', of: ({ id }) => id },
      { name: 'source', say: '', of: ({ source }) => source },
      { name: 'target', say: '', of: ({ target }) => target },
      ...linkColumns,
    ],
    about,
  );
