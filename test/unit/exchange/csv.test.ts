import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { csvRows, longestRow, type CsvRow } from '../../../src/exchange/csv.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crossforce-csv-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function read(content: string | Buffer): Promise<CsvRow[]> {
  const path = join(dir, 'a.csv');
  await writeFile(path, content);
  const rows: CsvRow[] = [];
  for await (const row of csvRows(path, 'a.csv')) rows.push(row);
  return rows;
}

describe('the CSV reader', () => {
  test('gives each row with the line on which it begins, whatever the line ends', async () => {
    const content = 'a,b\r\n1,2\n\n"x\r\ny\nz",3\r\n\r\n4,"5"""\r6,7';
    expect(await read(content)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['x\r\ny\nz', '3'] },
      { line: 8, cells: ['4', '5"'] },
      { line: 9, cells: ['6', '7'] },
    ]);
  });

  test('passes over a byte order mark, and finds nothing in an empty file', async () => {
    expect(await read('\ufeffa,b\n')).toEqual([{ line: 1, cells: ['a', 'b'] }]);
    expect(await read('\ufeff')).toEqual([]);
    expect(await read('')).toEqual([]);
  });

  test('gives rows with too few and too many cells as they are', async () => {
    expect((await read('a,b\n1\n1,2,3\n')).map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });

  test('takes any text as a general parser does, or refuses it where that does', async () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      ',',
      '"',
      '""',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '1,2',
      '"x,y"',
      '"p\nq"',
    );
    const general = (content: string): string[][] | string => {
      try {
        return parse(content, {
          relax_column_count: true,
          skip_empty_lines: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
      } catch {
        return 'refused';
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const content = pieces.join('');
        const rows = await read(content).then(
          (found) => found.map(({ cells }) => cells),
          () => 'refused',
        );
        expect({ content, rows }).toEqual({ content, rows: general(content) });
      }),
      { numRuns: 400 },
    );
  });

  test('gives back what was written, character by character', async () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((text) => !/^\ufeff|[\ud800-\udfff]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const content = stringify(rows, { quoted: true, quoted_empty: true });
        expect((await read(content)).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  test('reads on over the borders of what it is given at once', async () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => [String(n), 'é€😀'.repeat(n % 5), 'x\r\ny']);
    const found = await read(stringify(rows, { record_delimiter: '\r\n' }));
    expect(found.map(({ cells }) => cells)).toEqual(rows);
    expect(found.at(-1)?.line).toBe(1 + 2 * (rows.length - 1));
  });

  test('shows every byte to whom it may concern', async () => {
    const path = join(dir, 'a.csv');
    await writeFile(path, '\ufeffa,b\n1,2');
    const hash = createHash('sha256');
    for await (const row of csvRows(path, 'a.csv', (bytes) => hash.update(bytes)))
      expect(row.cells).toHaveLength(2);
    expect(hash.digest('hex')).toBe(createHash('sha256').update('\ufeffa,b\n1,2').digest('hex'));
  });

  test.each([
    ['a quote inside a cell', 'a,b\n1,2\n3,4"5\n', 'a.csv, row 3: broken quote'],
    ['text behind a quoted cell', 'a,b\n1,2\n"3"4,5\n', 'a.csv, row 3: broken quote'],
    [
      'a quote that is never closed',
      'a,b\n"1\n1",2\n"3,4\n5,6\n',
      'a.csv, row 4: a quote is opened and never closed',
    ],
  ])('refuses %s, with file and row', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  test('refuses bytes that are not UTF-8, with file and row', async () => {
    const latin1 = Buffer.from('a,b\n1,2\n"3\n3",Andr\xe9\n', 'latin1');
    await expect(read(latin1)).rejects.toThrow('a.csv, row 4: expected UTF-8, found other bytes.');
    await expect(read(Buffer.from('a,b\n1,\xe9', 'latin1'))).rejects.toThrow('a.csv, row 2: expected UTF-8');
    const far = Buffer.concat([Buffer.from('a,b\n'.repeat(100_000)), Buffer.from([0x31, 0xc3, 0x0a])]);
    await expect(read(far)).rejects.toThrow('a.csv, row 100001: expected UTF-8');
  });

  test('refuses a line and a row over a mebibyte', async () => {
    const long = 'x'.repeat(longestRow + 1);
    await expect(read(`a,b\n1,2\n${long},3\n`)).rejects.toThrow('a.csv, row 3: longer than 1048576 bytes');
    const lines = `"${'x\n'.repeat(longestRow)}`;
    await expect(read(`a,b\n1,2\n${lines}`)).rejects.toThrow('a.csv, row 3: longer than 1048576 bytes');
  });

  test('says which file is not there', async () => {
    await expect(csvRows(join(dir, 'none.csv'), 'none.csv').next()).rejects.toThrow(
      "none.csv: the file can't be read (ENOENT).",
    );
  });
});
