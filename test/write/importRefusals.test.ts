import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { hashGraph, type GraphHash } from '../../src/check/hash.ts';
import { Invalid } from '../../src/errors.ts';
import {
  csvText,
  importing,
  loadBase,
  makeFolder,
  makeSubfolder,
  manifest,
  endImporting,
  removeFolders,
  type Base,
  type Importing,
} from './importing.ts';

let importer: Importing;
let before: GraphHash;
let counts: Base['counts'];
beforeAll(async () => {
  importer = await importing();
  ({ before, counts } = await loadBase(importer));
});
afterEach(async () => {
  removeFolders();
  // Whatever was refused: nothing in the graph is another than it was, the service's own books included.
  expect(await importer.test.counts()).toEqual(counts);
  expect(await hashGraph(importer.test.system)).toEqual(before);
});
afterAll(endImporting);

const names = csvText('names.csv', [{ id: 'N1', person_id: 'P1' }]);
const latin1 = Buffer.from(names.replace('Given', 'Andr\xe9'), 'latin1');
const unclosed = names.replace('Given', '"Given');
const without = (column: string): string => {
  const [header = '', row = ''] = names.split('\n');
  const at = header.split(',').indexOf(column);
  const cut = (line: string): string =>
    line
      .split(',')
      .filter((_, n) => n !== at)
      .join(',');
  return `${cut(header)}\n${cut(row)}\n`;
};

describe('a whole folder is refused', () => {
  test.each<[string, Record<string, string | Buffer | object>, string]>([
    [
      'an unknown column',
      { 'names.csv': names.replace('given', 'givven') },
      'names.csv, row 1: the column "givven" is not one of this file\'s columns.',
    ],
    [
      'a column that is missing',
      { 'names.csv': without('gsc') },
      'names.csv, row 1: the column gsc is missing.',
    ],
    [
      'a column that stands twice',
      { 'names.csv': names.replace('source_id', 'kind') },
      'names.csv, row 1: the column kind stands twice.',
    ],
    [
      'a subject column that is missing',
      { 'texts.csv': csvText('texts.csv', [{ id: 'T1' }]) },
      'texts.csv, row 1: expected a column person_id or case_id.',
    ],
    ['another delimiter', { 'names.csv': names.replaceAll(',', ';') }, 'names.csv, row 1: the column "'],
    ['a broken quote', { 'names.csv': names.replace('Given', 'Gi"ven') }, 'names.csv, row 2: broken quote'],
    [
      'a quote that is never closed',
      { 'names.csv': unclosed },
      'names.csv, row 2: a quote is opened and never closed.',
    ],
    ['Latin-1 bytes', { 'names.csv': latin1 }, 'names.csv, row 2: expected UTF-8, found other bytes.'],
    ['an empty file', { 'names.csv': '' }, 'names.csv: the file is empty, expected a header row.'],
    [
      'a line over a mebibyte',
      { 'names.csv': `${names}${'x'.repeat(1_100_000)}\n` },
      'names.csv, row 3: longer than 1048576 bytes',
    ],
    [
      'a file that this version does not read',
      { 'locations.csv': 'id\n' },
      'locations.csv: this version does not read this file yet; leave it out of the folder.',
    ],
    [
      'a file of another name',
      { 'name.csv': names, 'names.csv': names },
      '"name.csv": not a file of an import folder; its files are sources.csv',
    ],
    ['a folder without a CSV file', {}, 'The import folder holds no CSV file.'],
    [
      'a manifest of another force',
      { 'names.csv': names, 'manifest.json': { ...manifest, force: 'X2' } },
      'manifest.json, force: expected X1',
    ],
    [
      'a manifest that leaves something out',
      { 'names.csv': names, 'manifest.json': { ...manifest, synthetic: undefined } },
      'manifest.json, synthetic: expected true or false.',
    ],
    [
      'a manifest with more than it should have',
      { 'names.csv': names, 'manifest.json': { ...manifest, more: 1 } },
      'manifest.json: expected a JSON object',
    ],
    [
      'a manifest that is no JSON',
      { 'names.csv': names, 'manifest.json': '{' },
      'manifest.json: expected a JSON object',
    ],
    [
      'a rejects.csv of somebody else',
      { 'names.csv': names, 'rejects.csv': 'mine\n' },
      'rejects.csv: this file was not written by an import',
    ],
  ])('for %s', async (_, files, message) => {
    const dir = makeFolder(files);
    await expect(importer.run(dir)).rejects.toThrow(Invalid);
    await expect(importer.run(dir)).rejects.toThrow(message);
    expect(existsSync(join(dir, '.rejects.csv.part'))).toBe(false);
  });

  test('for a force that the graph does not know, and for one that owns no record', async () => {
    const of = (force: string): string =>
      makeFolder({ 'names.csv': names, 'manifest.json': { ...manifest, force } });
    await expect(importer.run(of('X9'), { force: 'X9' })).rejects.toThrow(
      'X9 is not a force that this graph knows.',
    );
    await expect(importer.run(of('HO'), { force: 'HO' })).rejects.toThrow('a force code, NCA or INQ');
  });

  test('for a folder in the place of a file, and for no folder at all', async () => {
    const dir = makeFolder({ 'people.csv': csvText('people.csv', [{ id: 'P9' }]) });
    makeSubfolder(dir, 'names.csv');
    await expect(importer.run(dir)).rejects.toThrow('"names.csv": not a file of an import folder');
    await expect(importer.run(join(dir, 'none'))).rejects.toThrow('The import folder is not there');
  });

  test('with all its faults at once', async () => {
    const people = csvText('people.csv', [{ id: 'P9' }]);
    const many = csvText(
      'names.csv',
      Array.from({ length: 4_000 }, (_, n) => ({ id: `N${n}`, person_id: 'P1' })),
    );
    const dir = makeFolder({
      'names.csv': Buffer.concat([Buffer.from(many), Buffer.from('N,\xe9', 'latin1')]),
      'people.csv': `${people}P10,"`,
    });
    await expect(importer.run(dir)).rejects.toThrow(
      'The folder was not imported: 2 faults.\npeople.csv, row 3: a quote is opened and never closed.\nnames.csv, row 4002: expected UTF-8, found other bytes.',
    );
  });
});
