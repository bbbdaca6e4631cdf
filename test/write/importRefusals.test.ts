import { createWriteStream, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Invalid } from '../../src/errors.ts';
import { csvText, makeFolder, makeSubfolder, manifest } from './importing.ts';
import { refusing } from './untouched.ts';

const importer = refusing();

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
      'texts.csv, row 1: expected a column person_id or case_id or crime_id or event_id or report_id.',
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
    [
      'a warnings.csv of somebody else',
      { 'names.csv': names, 'warnings.csv': 'mine\n' },
      'warnings.csv: this file was not written by an import',
    ],
  ])('for %s', async (_, files, message) => {
    const dir = makeFolder(files);
    await expect(importer().run(dir)).rejects.toThrow(Invalid);
    await expect(importer().run(dir)).rejects.toThrow(message);
    expect(readdirSync(dir).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('for a force that the graph does not know, and for one that owns no record', async () => {
    const of = (force: string): string =>
      makeFolder({ 'names.csv': names, 'manifest.json': { ...manifest, force } });
    await expect(importer().run(of('X9'), { force: 'X9' })).rejects.toThrow(
      'X9 is not a force that this graph knows.',
    );
    await expect(importer().run(of('HO'), { force: 'HO' })).rejects.toThrow('a force code, NCA or INQ');
  });

  test('for a folder in the place of a file, and for no folder at all', async () => {
    const dir = makeFolder({ 'people.csv': csvText('people.csv', [{ id: 'P9' }]) });
    makeSubfolder(dir, 'names.csv');
    await expect(importer().run(dir)).rejects.toThrow('"names.csv": not a file of an import folder');
    await expect(importer().run(join(dir, 'none'))).rejects.toThrow('The import folder is not there');
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
    await expect(importer().run(dir)).rejects.toThrow(
      'The folder was not imported: 2 faults.\npeople.csv, row 3: a quote is opened and never closed.\nnames.csv, row 4002: expected UTF-8, found other bytes.',
    );
  });
});

describe('what is too large to be held is refused in bounded memory', () => {
  /** The most that this process held besides, in MiB, while a folder was refused. */
  async function grownBy(dir: string, message: string): Promise<number> {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    await expect(importer().run(dir)).rejects.toThrow(message);
    clearInterval(watch);
    return (most - before) / 2 ** 20;
  }

  test('a line of 200 MB', async () => {
    const dir = makeFolder({ 'names.csv': names });
    const file = createWriteStream(join(dir, 'names.csv'), { flags: 'a' });
    const part = Buffer.alloc(4_000_000, 'x');
    for (let n = 0; n < 50; n += 1) if (!file.write(part)) await once(file, 'drain');
    file.end('\n');
    await once(file, 'close');
    expect(await grownBy(dir, 'names.csv, row 3: longer than 1048576 bytes')).toBeLessThan(100);
  });

  test('a million rows of which one near the end has a broken quote', async () => {
    const [header = '', row = ''] = csvText('sources.csv', [{ id: 'S1', title: 'Title' }]).split('\n');
    const thousand = (n: number): string =>
      Array.from({ length: 1_000 }, (_, at) => row.replace('S1', `S${n * 1_000 + at}`)).join('\n');
    const dir = makeFolder({
      'sources.csv': `${header}\n`,
      'manifest.json': { ...manifest, system: 'other' },
    });
    const add = (text: string): void => writeFileSync(join(dir, 'sources.csv'), `${text}\n`, { flag: 'a' });
    for (let n = 0; n < 1_000; n += 1) add(thousand(n));
    add(`${row.replace('Title', 'Ti"tle')}\n${row}`);
    const grown = await grownBy(dir, 'sources.csv, row 1000002: broken quote');
    expect(grown).toBeLessThan(400);
  }, 300_000);
});
