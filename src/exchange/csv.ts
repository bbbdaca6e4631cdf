import { isUtf8 } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Invalid } from '../errors.ts';

/** Streams a CSV file row by row: UTF-8, with or without a byte order mark, whatever its line ends. */

export interface CsvRow {
  /** The line of the file on which the row begins; the header's is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

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

/** The bytes in whole lines, checked: the parser itself would put a sign of its own in the place of a bad byte. */
async function* utf8Lines(path: string, name: string, hash: Hash | undefined): AsyncGenerator<Buffer> {
  let line = 1;
  let kept: Buffer = Buffer.alloc(0);
  const checked = (bytes: Buffer): Buffer => {
    if (!isUtf8(bytes)) {
      throw new Invalid(`${name}, row ${badLine(bytes, line)}: expected UTF-8, found other bytes.`);
    }
    line += linesIn(bytes);
    return bytes;
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  for await (const chunk of chunks) {
    hash?.update(chunk);
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

/** The lines that a row of these cells takes up. */
const linesOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);

/**
 * The rows of a file, header first, empty lines left out; each cell as it stands. Takes constant memory. `name` is what the
 * file is called in errors; `hash` is fed with its bytes.
 * @throws Invalid, naming file and row, for bytes that are not UTF-8, broken quotes, a row that is too long, a file that
 * can't be read
 */
export async function* csvRows(path: string, name: string, hash?: Hash): AsyncGenerator<CsvRow> {
  let next = 1;
  let emptyLines = 0;
  /** The first lines of rows that were parsed and not yet given out. */
  const lines: number[] = [];
  let given = 0;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRow,
    // The parser's own count of lines takes a line end of two characters inside quotes for two.
    on_record: (cells: string[], { empty_lines: empty }) => {
      const line = next + empty - emptyLines;
      emptyLines = empty;
      next = line + linesOf(cells);
      lines.push(line);
      return cells;
    },
  });
  pipeline(utf8Lines(path, name, hash), parser, () => undefined);
  const rows: AsyncIterable<string[]> = parser;
  try {
    for await (const cells of rows) {
      yield { line: lines[given] ?? 0, cells };
      given += 1;
      if (given === lines.length) given = lines.length = 0;
    }
  } catch (error) {
    throw readable(error, name, next);
  }
}

/** What went wrong, as a sentence with file and row. */
function readable(error: unknown, name: string, line: number): unknown {
  if (error instanceof CsvError) {
    if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(name, line);
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      return new Invalid(`${name}, row ${line}: a quote is opened and never closed.`);
    }
    return new Invalid(
      `${name}, row ${line}: broken quote; a cell with a quote in it is quoted, and the quote doubled.`,
    );
  }
  if (typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error) {
    return new Invalid(`${name}: the file can't be read (${String(error.code)}).`);
  }
  return error;
}
