import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../src/codegen/header.ts';

const enums = new Set(['Strand']);
const parse = (...lines: string[]) => parseFile('cypher/person/x.cypher', lines.join('\n'), enums);

const good = [
  '// Cases that people are linked to;',
  '// the loader groups by `of`.',
  '// @param  ids    LIST<STRING>',
  '// @param  strand Strand?         all of them when null',
  '// @return of     STRING',
  '// @return record NODE(Case)?',
  '// @return total  INTEGER         inside the view',
  '// @one',
  '// @scan a handful of rows',
  '// @example {"ids": ["@X1/rms/P1", "}"], "strand": null}     references, made into ids',
  '// @example {"ids": [], "strand": "CSE"}',
  '',
  'UNWIND $ids AS of',
  '// a remark of the text',
  'RETURN of, null AS record, 1 AS total',
  '',
];

describe('a header', () => {
  test('gives description, types in order, notes, flags, examples, and where the text begins', () => {
    const { header, text, firstLine } = parse(...good);
    expect(header.description).toBe('Cases that people are linked to; the loader groups by `of`.');
    expect(Object.keys(header.params)).toEqual(['ids', 'strand']);
    expect(header.params['strand']).toEqual({ kind: 'ENUM', name: 'Strand', nullable: true });
    expect(Object.keys(header.columns)).toEqual(['of', 'record', 'total']);
    expect(header.columns['record']).toEqual({ kind: 'NODE', label: 'Case', nullable: true });
    expect(header.notes).toEqual({
      'param strand': 'all of them when null',
      'return total': 'inside the view',
    });
    expect(header.lines['return total']).toBe(7);
    expect(header.flags).toEqual({
      one: true,
      write: false,
      public: false,
      system: false,
      scan: 'a handful of rows',
    });
    expect(header.examples).toEqual([
      { ids: ['@X1/rms/P1', '}'], strand: null },
      { ids: [], strand: 'CSE' },
    ]);
    expect(firstLine).toBe(13);
    expect(text).toBe('UNWIND $ids AS of\n// a remark of the text\nRETURN of, null AS record, 1 AS total');
  });

  test('reads the same with the line ends of Windows', () => {
    expect(parseFile('cypher/person/x.cypher', good.join('\r\n'), enums)).toEqual(parse(...good));
  });

  test('of a statement that writes needs no column', () => {
    expect(parse('// Sets a mark.', '// @write', 'MATCH (n) SET n.x = 1').header.columns).toEqual({});
  });

  test('may leave a map open in a parameter, and in a column of the machine alone', () => {
    expect(
      parse('// A.', '// @param rows LIST<MAP>', '// @return id STRING', 'RETURN 1').header.params['rows'],
    ).toEqual({
      kind: 'LIST',
      of: { kind: 'MAP', nullable: false },
      nullable: false,
    });
    expect(parse('// A.', '// @return m MAP', '// @system', 'RETURN 1').header.columns).toHaveProperty('m');
  });
});

describe('a header is refused, with file and line, for', () => {
  const first = '// What and why.';
  const id = '// @return id STRING';
  const body = 'RETURN 1 AS id';
  test.each<[string, string[], number, RegExp]>([
    ['no description', [id, body], 1, /what and why/],
    ['no header at all', [body], 1, /what and why/],
    ['a tag that does not exist', [first, '// @retrun id STRING', body], 2, /"@retrun" is no tag/],
    ['a note on a line of its own', [first, id, '// and more', body], 3, /expected a tag/],
    ['a name declared twice', [first, id, '// @return id INTEGER', body], 3, /"id" is declared twice/],
    [
      'a parameter declared twice',
      [first, '// @param a DATE', '// @param a DATE', id, body],
      3,
      /"a" is declared twice/,
    ],
    ['a reader in the parameters', [first, '// @param reader MAP', id, body], 2, /supplied by graph.run/],
    ['a scan without a reason', [first, id, '// @scan', body], 3, /expected a reason/],
    ['a flag with words behind it', [first, id, '// @one row', body], 3, /@one stands alone/],
    ['a flag that stands twice', [first, id, '// @one', '// @one', body], 4, /@one stands twice/],
    ['a read without columns', [first, '// @one', body], 2, /expected @return/],
    ['a column without a type', [first, '// @return id', body], 2, /expected a name and a type/],
    ['a type that does not exist', [first, '// @return id STRNG', body], 2, /"STRNG" is no type/],
    ['an enum that the schema lacks', [first, '// @return id Colour', body], 2, /"Colour" is no type/],
    ['a list that stays open', [first, '// @return id LIST<STRING', body], 2, /expected ">"/],
    ['a type with a mark glued to it', [first, '// @return id STRING!', body], 2, /expected a space/],
    ['an open map in a column', [first, '// @return id LIST<MAP>', body], 2, /field by field/],
    [
      'an example that is no JSON',
      [first, '// @param a DATE', id, "// @example {'a': 1}", body],
      4,
      /JSON object/,
    ],
    [
      'an example over two lines',
      [first, '// @param a DATE', id, '// @example {"a":', '// 1}', body],
      4,
      /JSON object/,
    ],
    [
      'an example with an unknown parameter',
      [first, id, '// @example {"a": 1}', body],
      3,
      /"a", which is no @param/,
    ],
    [
      'an example that lacks one',
      [first, '// @param a DATE', id, '// @example {}', body],
      4,
      /leaves out the parameter "a"/,
    ],
    ['a tag below the header', [first, id, body, '// @one'], 4, /in the header alone/],
    ['no statement', [first, id, '', ''], 2, /a statement below the header/],
  ])('%s', (_, lines, line, message) => {
    expect(() => parse(...lines)).toThrow(message);
    expect(() => parse(...lines)).toThrow(`cypher/person/x.cypher:${line}: `);
  });
});
