import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { person } from '../../../../src/domains/person/definition.ts';
import { columnsOf } from '../../../../src/exchange/import/columns.ts';
import { layoutOf } from '../../../../src/exchange/import/layout.ts';
import { mappedHeader, readMapping } from '../../../../src/exchange/import/mapping.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crossforce-mapping-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function read(content: string) {
  const path = join(dir, 'mapping.json');
  await writeFile(path, content);
  return readMapping(path);
}

describe('a saved mapping', () => {
  test('gives a header in our own words, and leaves out what it maps to null', async () => {
    const mapping = await read('{ "people.csv": { "NOMINAL_REF": "id", "PHOTO": null } }');
    const ours = columnsOf(person).map(({ name }) => name);
    const theirs = ['PHOTO', ...ours.map((name) => (name === 'id' ? 'NOMINAL_REF' : name))];
    const layout = layoutOf(person, mappedHeader(mapping, 'people.csv', theirs));
    if (!('columns' in layout)) throw new Error(layout.join(' '));
    expect(layout.width).toBe(theirs.length);
    expect(layout.columns.find(({ name }) => name === 'id')?.at).toBe(theirs.indexOf('NOMINAL_REF'));
  });

  test('does not touch other files, nor names that every object has', async () => {
    const mapping = await read('{ "people.csv": { "NOMINAL_REF": "id" } }');
    expect(mappedHeader(mapping, 'cases.csv', ['NOMINAL_REF'])).toEqual(['NOMINAL_REF']);
    expect(mappedHeader(mapping, 'people.csv', ['constructor'])).toEqual(['constructor']);
  });

  test.each([
    ['no JSON', '--mapping: expected a JSON file'],
    ['[1]', '--mapping: expected a JSON file'],
    ['{ "persons.csv": {} }', '--mapping, persons.csv: not a file'],
    [
      '{ "people.csv": { "A": "surname" } }',
      "--mapping, people.csv, A: surname is not one of this file's columns",
    ],
  ])('%s is refused in words', async (content, words) => {
    await expect(read(content)).rejects.toThrow(words);
  });

  test('that is not there is refused in words', async () => {
    await expect(readMapping(join(dir, 'none.json'))).rejects.toThrow('--mapping: expected a JSON file');
  });
});
