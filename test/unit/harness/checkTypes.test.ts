import { describe, expect, test } from '@jest/globals';
import { readType } from '../../../src/codegen/types.ts';
import { conforms } from '../../harness/checkTypes.ts';

describe('a type that the server names', () => {
  test.each([
    ['STRING', 'STRING NOT NULL', true],
    ['STRING', 'NULL', false],
    ['STRING?', 'NULL', true],
    ['STRING', 'INTEGER NOT NULL', false],
    ['FLOAT', 'INTEGER NOT NULL', false],
    ['Strand', 'STRING NOT NULL', true],
    ['ZONED DATETIME', 'ZONED DATETIME NOT NULL', true],
    ['NODE(Case)', 'NODE NOT NULL', true],
    ['LINK(USED)', 'RELATIONSHIP NOT NULL', true],
    ['LINK(USED)', 'NODE NOT NULL', false],
    ['{a: STRING}', 'MAP NOT NULL', true],
    ['LIST<STRING>', 'LIST<STRING NOT NULL> NOT NULL', true],
    ['LIST<STRING>', 'LIST<NOTHING> NOT NULL', true],
    ['LIST<STRING>', 'LIST<STRING> NOT NULL', false],
    ['LIST<STRING?>', 'LIST<STRING> NOT NULL', true],
    ['LIST<STRING?>', 'LIST<NULL> NOT NULL', true],
    ['LIST<STRING>', 'LIST<STRING NOT NULL | INTEGER NOT NULL> NOT NULL', false],
    ['LIST<LIST<STRING>>', 'LIST<LIST<STRING NOT NULL> NOT NULL> NOT NULL', true],
    [
      'LIST<LIST<STRING>>',
      'LIST<LIST<STRING NOT NULL> NOT NULL | LIST<STRING NOT NULL | FLOAT NOT NULL> NOT NULL> NOT NULL',
      false,
    ],
    ['LIST<STRING>', 'STRING NOT NULL', false],
  ])('%s and %s: %s', (declared, found, expected) => {
    expect(conforms(readType(declared, new Set(['Strand'])).type, found)).toBe(expected);
  });
});
