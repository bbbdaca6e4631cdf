import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Invalid } from '../errors.ts';
import { nextRow } from './csvRow.ts';

/**
 * Streams a CSV file: UTF-8, with or without a byte order mark, whatever its line ends. Of our own making because it is what an
 * import of millions of rows waits for: a general parser took three times as long. A test compares the two.
 */

export interface CsvRow {
  /** The line of the file on which the row begins; the header's is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Sees the bytes of a file as they are read. */
type Tap = (bytes: Buffer) => void;

/** The longest line, and the longest row, in bytes. */
export const longestRow = 1024 * 1024;

const lineFeed = 10;

const linesIn = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
};

/** Where in whole lines the first bad byte stands, counted from `line`. A line feed is never part of another character. */
function badLine(bytes: Buffer, line: number): number {
  let at = line;
  for (let from = 0; from < bytes.length; at += 1) {
    const next = bytes.indexOf(lineFeed, from);
    const to = next === -1 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(from, to))) return at;
    from = to + 1;
  }
  return at;
}

/** The text of whole lines, checked: a decoder would put a sign of its own in the place of a bad byte. */
async function* utf8Lines(path: string, name: string, tap: Tap): AsyncGenerator<string> {
  let line = 1;
  let kept: Buffer = Buffer.alloc(0);
  const checked = (bytes: Buffer): string => {
    if (!isUtf8(bytes)) {
      throw new Invalid(`${name}, row ${badLine(bytes, line)}: expected UTF-8, found other bytes.`);
    }
    line += linesIn(bytes);
    return bytes.toString('utf8');
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  for await (const chunk of chunks) {
    tap(chunk);
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield checked(bytes.subarray(0, end));
    kept = bytes.subarray(end);
    if (kept.length > longestRow) throw tooLong(name, line);
  }
  if (kept.length > 0) yield checked(kept);
}

const tooLong = (name: string, line: number): Invalid =>
  new Invalid(
    `${name}, row ${line}: longer than ${longestRow} bytes; if it should not be, a quote is not closed.`,
  );

const feedsIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/**
 * The rows of a file in blocks, header first, empty lines left out; each cell as it stands. Takes constant memory. `name` is
 * what the file is called in errors; `tap` is given its bytes. A cell may be a part of a block's text and keep all of it in
 * memory: copy what is kept for long.
 * @throws Invalid, naming file and row, for bytes that are not UTF-8, broken quotes, a row that is too long, a file that
 * can't be read
 */
export async function* csvBlocks(
  path: string,
  name: string,
  tap: Tap = () => undefined,
): AsyncGenerator<readonly CsvRow[]> {
  let line = 1;
  let left = '';
  let first = true;
  const rowsIn = (text: string, atEnd: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < text.length) {
      const row = nextRow(text, at);
      if (row === 'broken') {
        throw new Invalid(
          `${name}, row ${line}: broken quote; a cell with a quote in it is quoted, and the quote doubled.`,
        );
      }
      const end = row === 'open' ? text.length : row.next;
      if (end - at > longestRow) throw tooLong(name, line);
      if (row === 'open') {
        if (atEnd) throw new Invalid(`${name}, row ${line}: a quote is opened and never closed.`);
        break;
      }
      if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells });
      else if (row.quoted) rows.push({ line, cells: row.cells });
      line += row.oneLine ? 1 : Math.max(1, feedsIn(text, at, end));
      at = end;
    }
    left = text.slice(at);
    return rows;
  };
  try {
    for await (const lines of utf8Lines(path, name, tap)) {
      const text = first && lines.startsWith('\ufeff') ? lines.slice(1) : lines;
      first = false;
      const rows = rowsIn(left === '' ? text : left + text, false);
      if (rows.length > 0) yield rows;
    }
    const rows = rowsIn(left, true);
    if (rows.length > 0) yield rows;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error) {
      throw new Invalid(`${name}: the file can't be read (${String(error.code)}).`);
    }
    throw error;
  }
}

/** As `csvBlocks`, row by row. */
export async function* csvRows(path: string, name: string, tap?: Tap): AsyncGenerator<CsvRow> {
  for await (const rows of csvBlocks(path, name, tap)) yield* rows;
}
