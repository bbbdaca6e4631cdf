import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { z } from 'zod';
import { csvCell, linksCsv, nodesCsv } from '../../../src/exchange/graphCsv.ts';
import { about, hard, link, node } from './export/made.ts';

const rows = (pieces: Iterable<string>): Record<string, string>[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse([...pieces].join(''), { bom: true, columns: true, record_delimiter: '\r\n' }));

describe('a cell', () => {
  test('that a spreadsheet would take for a formula gets an apostrophe, a plain number does not', () => {
    expect(
      ['=1+1', '+44 7700', '-x', '@sum', '\tx', '\rx'].map((cell) => csvCell(cell).replace(/^"/, '')[0]),
    ).toEqual(Array.from({ length: 6 }, () => "'"));
    expect(['-5', '+999100000001', '3.5', 'plain', "O'Brien"].map(csvCell)).toEqual([
      '-5',
      '+999100000001',
      '3.5',
      'plain',
      "O'Brien",
    ]);
    expect(csvCell(null)).toBe('');
  });

  test('never begins like a formula, whatever it holds, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const [[back = ''] = []] = parse(`${csvCell(any)},x\r\n`, { record_delimiter: '\r\n' });
        expect([any, `'${any}`]).toContain(back);
        expect(back).not.toMatch(/^[=@\t\r]|^[+-](?![\d.]+$)/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the two tables', () => {
  const graph = {
    about,
    nodes: hard.map((label, at) => node(`n${at}`, label)),
    links: [link('l1', 'n0', 'n1')],
  };

  test('give every label back, and say on every row what the export is', () => {
    const read = rows(nodesCsv(graph));
    expect(read.map((row) => row['label']?.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
      // Half of a pair can't be written in UTF-8.
      hard.map((label) => label.replaceAll(/\p{Surrogate}/gu, '\ufffd')),
    );
    expect(
      new Set(read.map((row) => `${row['export_synthetic']} ${row['export_gsc']} ${row['export_handling']}`)),
    ).toEqual(new Set(['SYNTHETIC OFFICIAL_SENSITIVE C']));
  });

  test('name both ends of a link by the ids of the nodes', () => {
    expect(rows(linksCsv(graph))).toMatchObject([
      {
        id: 'l1',
        source: 'n0',
        target: 'n1',
        kind: 'KNOWS',
        as: 'FRIEND',
        chains: '1 2',
        strands: 'CSE GENERAL',
      },
    ]);
  });

  test('begin with a mark and end lines with CRLF', () => {
    const whole = [...linksCsv(graph)].join('');
    expect(whole.startsWith('\ufeffid,source,target,')).toBe(true);
    expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
