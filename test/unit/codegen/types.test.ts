import { describe, expect, test } from '@jest/globals';
import { readType, typescriptOf, withinType } from '../../../src/codegen/types.ts';

const enums = new Set(['LegalStatus']);
const typescript = (source: string, use: 'param' | 'row' = 'row') =>
  typescriptOf(readType(source, enums).type, use);

describe('types', () => {
  test.each([
    ['STRING', 'string'],
    ['INTEGER', 'number'],
    ['FLOAT', 'number'],
    ['BOOLEAN', 'boolean'],
    ['DATE', 'string'],
    ['ZONED DATETIME', 'string'],
    ['LegalStatus', 'LegalStatus'],
    ['NODE(Person)', "Records['Person']"],
    ['LINK(INVOLVED_IN)', "Links['INVOLVED_IN']"],
    ['STRING?', 'string | null'],
    ['LIST<STRING>', 'Array<string>'],
    ['LIST<STRING?>?', 'Array<string | null> | null'],
    ['LIST<LIST<INTEGER>>', 'Array<Array<number>>'],
    ['{a: STRING, b: INTEGER?}', '{ a: string; b: number | null }'],
    ['LIST<{ link: LINK(USED)?, at: ZONED DATETIME }>', "Array<{ link: Links['USED'] | null; at: string }>"],
  ])('%s is %s in a row', (source, expected) => {
    expect(typescript(source)).toBe(expected);
  });

  test('lists of parameters are read-only, as loaders hand them over', () => {
    expect(typescript('LIST<{ids: LIST<STRING>}>', 'param')).toBe(
      'ReadonlyArray<{ ids: ReadonlyArray<string> }>',
    );
    expect(typescript('MAP', 'param')).toBe('Readonly<Record<string, unknown>>');
  });

  test('a field of a map that is sent may be left out where it may be null', () => {
    expect(typescript('{a: STRING, b: INTEGER?}', 'param')).toBe('{ a: string; b?: number | null }');
  });

  test('what follows a type is left for the note', () => {
    expect(readType('LIST<STRING>?   all when null', enums).rest).toBe('   all when null');
    expect(readType('{a: STRING} a note: with marks', enums).rest).toBe(' a note: with marks');
  });

  test('every type inside a type is found', () => {
    const { type } = readType('LIST<{a: NODE(Case), b: LIST<LegalStatus>}>', enums);
    expect(withinType(type).map(({ kind }) => kind)).toEqual(['LIST', 'FIELDS', 'NODE', 'LIST', 'ENUM']);
  });

  test.each([
    ['', /is no type/],
    ['string', /"string" is no type/],
    ['LIST', /expected "<"/],
    ['NODE', /expected NODE\(…\)/],
    ['LINK(A|B)', /expected LINK\(…\)/],
    ['{}', /expected "name: TYPE"/],
    ['{a STRING}', /expected "name: TYPE"/],
    ['{a: STRING, a: DATE}', /"a" stands twice/],
    ['{a: STRING', /expected "}"/],
  ])('"%s" is refused', (source, message) => {
    expect(() => readType(source, enums)).toThrow(message);
  });
});
