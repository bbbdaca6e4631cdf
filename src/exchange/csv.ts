import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { CsvError, parse, type Parser } from 'csv-parse';
import { Invalid } from '../errors.ts';

/** Streams a CSV file in blocks of rows: UTF-8, with or without a byte order mark, whatever its line ends. */

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

/** The bytes in whole lines, checked: the parser itself would put a sign of its own in the place of a bad byte. */
async function* utf8Lines(path: string, name: string, tap: Tap): AsyncGenerator<Buffer> {
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

/** The lines that a row of these cells takes up. */
const linesOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);

/** Gives some bytes to the parser, or ends it; resolves once all rows in them were handed out. */
const fed = (parser: Parser, bytes?: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (error) reject(error);
      else resolve();
    };
    if (bytes === undefined) parser.end(done);
    else parser.write(bytes, done);
  });

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
  let next = 1;
  let emptyLines = 0;
  let rows: CsvRow[] = [];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRow,
    // Rows are taken here, many at a turn, and not one by one from the parser's own stream. The parser's count of lines
    // takes a line end of two characters inside quotes for two.
    on_record: (cells: string[], { empty_lines: empty }) => {
      const line = next + empty - emptyLines;
      emptyLines = empty;
      next = line + linesOf(cells);
      rows.push({ line, cells });
      return null;
    },
  });
  parser.resume();
  // A fault is told to whoever gave the bytes; the parser's own event for it comes behind.
  parser.on('error', () => undefined);
  try {
    for await (const bytes of utf8Lines(path, name, tap)) {
      await fed(parser, bytes);
      if (rows.length === 0) continue;
      yield rows;
      rows = [];
    }
    await fed(parser);
    if (rows.length > 0) yield rows;
  } catch (error) {
    throw readable(error, name, next);
  } finally {
    parser.destroy();
  }
}

/** As `csvBlocks`, row by row. */
export async function* csvRows(path: string, name: string, tap?: Tap): AsyncGenerator<CsvRow> {
  for await (const rows of csvBlocks(path, name, tap)) yield* rows;
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
