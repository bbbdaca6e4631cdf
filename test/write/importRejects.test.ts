import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { badRows } from './badRows.ts';
import { csvText, makeFolder, makeSubfolder, type Cells } from './importing.ts';
import { refusing } from './untouched.ts';

const importer = refusing();

const names = csvText('names.csv', [{ id: 'N1', person_id: 'P1' }]);

interface Rejected {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly reason: string;
  readonly id: string;
}

async function rejected(dir: string, dryRun = false): Promise<Rejected[]> {
  const { summary, rejectsFile } = await importer().run(dir, { dryRun });
  expect(summary.created).toBe(0);
  if (rejectsFile === null) return [];
  return parse(readFileSync(rejectsFile, 'utf8'), { columns: true });
}

const one = (file: string, cells: Cells) => makeFolder({ [file]: [cells] });

describe('a row is rejected', () => {
  test.each(badRows)('%s', async (_, file, cells, column, reason) => {
    const dir = one(file, cells);
    const [reject, ...more] = await rejected(dir, true);
    expect(reject).toMatchObject({ file, row: '2', column, id: cells['id'] ?? '' });
    expect(reject?.reason).toContain(reason);
    expect(more).toEqual([]);
    expect(await rejected(dir)).toEqual([reject]);
  });

  test('with too few or too many cells, with the line on which it begins', async () => {
    const text = names.replace('\nN1', '\n\nN1').trimEnd();
    const found = await rejected(makeFolder({ 'names.csv': `${text},\nN2,"a\nb"\nN3\n` }));
    const cells = names.split('\n')[0]?.split(',').length ?? 0;
    expect(found.map(({ row, reason }) => [row, reason])).toEqual([
      ['3', `expected ${cells} cells, found ${cells + 1}`],
      ['4', `expected ${cells} cells, found 2`],
      ['6', `expected ${cells} cells, found 1`],
    ]);
  });

  test('for every fault of its cells, and counted once', async () => {
    const dir = one('people.csv', { id: 'P9', gsc: '', strand: 'X', basis: '', review_due: '1.1.2046' });
    expect((await importer().run(dir)).summary).toMatchObject({
      read: 1,
      rejected: 1,
      created: 0,
      unchanged: 0,
    });
    expect((await rejected(dir)).map(({ column }) => column)).toEqual([
      'basis',
      'review_due',
      'gsc',
      'strand',
    ]);
  });

  test('when an earlier row of the folder has its id, in whatever file, and when what it names was rejected', async () => {
    const dir = makeFolder({
      'people.csv': [{ id: 'P9', gsc: '' }, { id: 'P9' }],
      'cases.csv': [{ id: 'P9' }],
      'names.csv': [{ id: 'N1', person_id: 'P9' }],
      'person_person.csv': [
        { id: '', person_id: 'P1', other_id: 'P9' },
        { id: '', person_id: 'P1', other_id: 'P9' },
      ],
    });
    expect((await rejected(dir)).map(({ file, row, reason }) => `${file} ${row} ${reason}`)).toEqual([
      'people.csv 2 empty: nothing enters without a policy',
      'people.csv 3 duplicate id: an earlier row of this folder has it',
      'cases.csv 2 duplicate id: an earlier row of this folder has it',
      'names.csv 2 the row that it names was rejected',
      'person_person.csv 2 the row that it names was rejected',
      'person_person.csv 3 duplicate: an earlier row of this folder is the same link',
    ]);
  });

  test('when the source that a source rests on was rejected, wherever in the file it stands', async () => {
    const sources = [
      { id: 'S7', source_id: 'S8' },
      { id: 'S8', source_id: 'S9' },
      { id: 'S9', kind: 'RUMOUR' },
      { id: 'S6', source_id: 'S5' },
    ];
    const dir = makeFolder({ 'sources.csv': sources, 'people.csv': [{ id: 'P9', source_id: 'S7' }] });
    expect((await rejected(dir)).map(({ file, id, column }) => [file, id, column])).toEqual([
      ['sources.csv', 'S9', 'kind'],
      ['sources.csv', 'S8', 'source_id'],
      ['sources.csv', 'S6', 'source_id'],
      ['sources.csv', 'S7', 'source_id'],
      ['people.csv', 'P9', 'source_id'],
    ]);
  });

  test('and noted without any cell that a spreadsheet would run, or the value of any other cell', async () => {
    const dir = makeFolder({
      'people.csv': ['=1+1', '+1', '-1', '@x'].map((id) => ({ id, identity_status: 'SECRETVALUE' })),
    });
    const { rejectsFile } = await importer().run(dir);
    const text = readFileSync(rejectsFile ?? '', 'utf8');
    expect(text).not.toContain('SECRETVALUE');
    const lines: Rejected[] = parse(text, { columns: true });
    expect(lines.map(({ id }) => id)).toEqual(["'=1+1", "'+1", "'-1", "'@x"]);
  });
});

describe('rejects.csv', () => {
  test('of an earlier try goes away when no row is rejected any more', async () => {
    const dir = makeFolder({ 'people.csv': [{ id: 'P9', gsc: '' }] });
    await importer().run(dir);
    expect(existsSync(join(dir, 'rejects.csv'))).toBe(true);
    writeFileSync(join(dir, 'people.csv'), csvText('people.csv', [{ id: 'P1' }]));
    expect((await importer().run(dir)).summary).toMatchObject({ read: 1, unchanged: 1, rejected: 0 });
    expect(existsSync(join(dir, 'rejects.csv'))).toBe(false);
  });

  test('goes to the other folder where the import folder can not be written to', async () => {
    const dir = makeFolder({ 'people.csv': [{ id: 'P9', gsc: '' }] });
    makeSubfolder(dir, '.rejects.csv.part');
    await expect(importer().run(dir)).rejects.toThrow("rejects.csv can't be written");
    const fallback = join(makeFolder({}), 'rejects');
    expect((await importer().run(dir, { rejectsFallback: fallback })).rejectsFile).toBe(
      join(fallback, 'rejects.csv'),
    );
  });
});
