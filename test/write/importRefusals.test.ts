import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { hashGraph, type GraphHash } from '../../src/check/hash.ts';
import { Invalid } from '../../src/errors.ts';
import {
  csvText,
  importing,
  makeFolder,
  makeSubfolder,
  manifest,
  removeFolders,
  type Cells,
  type Importing,
} from './importing.ts';

let it: Importing;
let before: GraphHash;
let counts: { nodes: number; links: number };
beforeAll(async () => {
  it = await importing();
  await it.run(
    makeFolder({
      'sources.csv': [{ id: 'S1' }],
      'people.csv': [{ id: 'P1' }, { id: 'P2' }, { id: 'P3', retracted_at: '2020-06-01' }],
      'cases.csv': [{ id: 'C1' }],
      'objects.csv': [{ id: 'O1', value: '+999100000001' }],
      'person_person.csv': [{ id: '', person_id: 'P1', other_id: 'P2' }],
    }),
  );
  before = await hashGraph(it.test.system);
  counts = await it.test.counts();
});
afterEach(async () => {
  removeFolders();
  // Whatever was refused: nothing in the graph is another than it was, the service's own books included.
  expect(await it.test.counts()).toEqual(counts);
  expect(await hashGraph(it.test.system)).toEqual(before);
});
afterAll(() => it.test.close());

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
    await expect(it.run(dir)).rejects.toThrow(Invalid);
    await expect(it.run(dir)).rejects.toThrow(message);
    expect(existsSync(join(dir, '.rejects.csv.part'))).toBe(false);
  });

  test('for a force that the graph does not know, and for one that owns no record', async () => {
    const of = (force: string): string =>
      makeFolder({ 'names.csv': names, 'manifest.json': { ...manifest, force } });
    await expect(it.run(of('X9'), { force: 'X9' })).rejects.toThrow(
      'X9 is not a force that this graph knows.',
    );
    await expect(it.run(of('HO'), { force: 'HO' })).rejects.toThrow('a force code, NCA or INQ');
  });

  test('for a folder in the place of a file, and for no folder at all', async () => {
    const dir = makeFolder({ 'people.csv': csvText('people.csv', [{ id: 'P9' }]) });
    makeSubfolder(dir, 'names.csv');
    await expect(it.run(dir)).rejects.toThrow('"names.csv": not a file of an import folder');
    await expect(it.run(join(dir, 'none'))).rejects.toThrow('The import folder is not there');
  });

  test('with all its faults at once', async () => {
    const people = csvText('people.csv', [{ id: 'P9' }]);
    const dir = makeFolder({ 'names.csv': latin1, 'people.csv': `${people}P10,"` });
    await expect(it.run(dir)).rejects.toThrow(
      'The folder was not imported: 2 faults.\npeople.csv, row 3: a quote is opened and never closed.\nnames.csv, row 2: expected UTF-8, found other bytes.',
    );
  });
});

interface Rejected {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly reason: string;
  readonly id: string;
}

async function rejected(dir: string, dryRun = false): Promise<Rejected[]> {
  const { summary, rejectsFile } = await it.run(dir, { dryRun });
  expect(summary.created).toBe(0);
  if (rejectsFile === null) return [];
  return parse(readFileSync(rejectsFile, 'utf8'), { columns: true });
}

const one = (file: string, cells: Cells) => makeFolder({ [file]: [cells] });
const involved = { person_id: 'P1', case_id: 'C1' };

describe('a row is rejected', () => {
  test.each<[string, string, Cells, string, string]>([
    [
      'without a classification',
      'names.csv',
      { id: 'N1', person_id: 'P1', gsc: '' },
      'gsc',
      'empty: nothing enters without a policy',
    ],
    [
      'without a handling code',
      'people.csv',
      { id: 'P9', handling: ' ' },
      'handling',
      'empty: nothing enters without a policy',
    ],
    [
      'without a strand',
      'cases.csv',
      { id: 'C9', strand: '' },
      'strand',
      'empty: nothing enters without a policy',
    ],
    [
      'when it is TOP_SECRET',
      'people.csv',
      { id: 'P9', gsc: 'TOP_SECRET' },
      'gsc',
      'TOP_SECRET is refused: this service is not for it',
    ],
    [
      'for a value that is not in the list',
      'cases.csv',
      { id: 'C9', status: 'Open' },
      'status',
      'expected one of REPORTED, OPEN',
    ],
    ['without a source', 'people.csv', { id: 'P9', source_id: '' }, 'source_id', 'empty: expected a value'],
    ['without an id', 'people.csv', { id: '' }, 'id', 'empty: expected a value'],
    [
      'for a source that is not there',
      'people.csv',
      { id: 'P9', source_id: 'S9' },
      'source_id',
      'dangling reference: expected the id of a row of sources.csv',
    ],
    [
      'for a person who is not there',
      'names.csv',
      { id: 'N1', person_id: 'P9' },
      'person_id',
      'dangling reference: expected the id of a row of people.csv',
    ],
    [
      'for an end of another sort',
      'person_case.csv',
      { ...involved, id: 'L1', case_id: 'P2' },
      'case_id',
      'expected the id of a row of cases.csv, found that of another file',
    ],
    [
      'for an OFFENDER without a conviction',
      'person_case.csv',
      { ...involved, id: 'L1', role: 'OFFENDER', legal_status: 'CHARGED' },
      'role',
      'OFFENDER is allowed only where legal_status is CONVICTED',
    ],
    [
      'for a FACILITATOR',
      'person_case.csv',
      { ...involved, id: 'L1', role: 'FACILITATOR' },
      'role',
      'FACILITATOR needs a named assessment',
    ],
    [
      'for a name of nothing',
      'names.csv',
      { id: 'N1', person_id: 'P1', given: '' },
      'given',
      'expected at least one of given, middle and family',
    ],
    [
      'for a text about nobody',
      'texts.csv',
      { id: 'T1', person_id: '', case_id: '' },
      'person_id',
      'expected exactly one of person_id and case_id',
    ],
    [
      'for a text about two',
      'texts.csv',
      { id: 'T1', person_id: 'P1', case_id: 'C1' },
      'person_id',
      'expected exactly one of person_id and case_id',
    ],
    [
      'for a person who knows herself',
      'person_person.csv',
      { id: 'K1', person_id: 'P1', other_id: 'P1' },
      'other_id',
      'expected another person than in person_id',
    ],
    [
      'for an end before the beginning',
      'cases.csv',
      { id: 'C9', from: '2005', to: '2004' },
      'to',
      'expected an end that is not certainly before the beginning',
    ],
    [
      'for a date that is none',
      'cases.csv',
      { id: 'C9', from: '31/12/2004' },
      'from',
      'expected a year, a month, a day, or a range',
    ],
    [
      'when it was recorded in the future',
      'people.csv',
      { id: 'P9', recorded_at: '2999-01-01' },
      'recorded_at',
      'expected a time that is not in the future',
    ],
    [
      'when it was retracted before',
      'people.csv',
      { id: 'P9', retracted_at: '2019-01-01' },
      'retracted_at',
      'expected a time after recorded_at',
    ],
    [
      'for a link before its end',
      'person_case.csv',
      { ...involved, id: 'L1', recorded_at: '2019-01-01' },
      'recorded_at',
      'expected a time not before that of the row in person_id',
    ],
    [
      'for a link behind its end',
      'person_case.csv',
      { ...involved, id: 'L1', person_id: 'P3' },
      'recorded_at',
      'expected a time before the row in person_id was retracted',
    ],
    [
      'for an identifier that only the importer writes',
      'identifiers.csv',
      { id: 'I1', person_id: 'P1', kind: 'FORCE_REFERENCE' },
      'kind',
      'expected one of PNC_ID',
    ],
    [
      'for an id that another sort of row has',
      'cases.csv',
      { id: 'P1' },
      'id',
      'conflict: an earlier import brought this id with other content',
    ],
    [
      'when it was changed',
      'people.csv',
      { id: 'P1', identity_status: 'PARTIAL' },
      'id',
      'conflict: an earlier import brought this id with other content',
    ],
  ])('%s', async (_, file, cells, column, reason) => {
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
    expect((await it.run(dir)).summary).toMatchObject({ read: 1, rejected: 1, created: 0, unchanged: 0 });
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
    const { rejectsFile } = await it.run(dir);
    const text = readFileSync(rejectsFile ?? '', 'utf8');
    expect(text).not.toContain('SECRETVALUE');
    const lines: Rejected[] = parse(text, { columns: true });
    expect(lines.map(({ id }) => id)).toEqual(["'=1+1", "'+1", "'-1", "'@x"]);
  });
});

describe('rejects.csv', () => {
  test('of an earlier try goes away when no row is rejected any more', async () => {
    const dir = makeFolder({ 'people.csv': [{ id: 'P9', gsc: '' }] });
    await it.run(dir);
    expect(existsSync(join(dir, 'rejects.csv'))).toBe(true);
    writeFileSync(join(dir, 'people.csv'), csvText('people.csv', [{ id: 'P1' }]));
    expect((await it.run(dir)).summary).toMatchObject({ read: 1, unchanged: 1, rejected: 0 });
    expect(existsSync(join(dir, 'rejects.csv'))).toBe(false);
  });

  test('goes to the other folder where the import folder can not be written to', async () => {
    const dir = makeFolder({ 'people.csv': [{ id: 'P9', gsc: '' }] });
    makeSubfolder(dir, '.rejects.csv.part');
    await expect(it.run(dir)).rejects.toThrow("rejects.csv can't be written");
    const fallback = join(makeFolder({}), 'rejects');
    expect((await it.run(dir, { rejectsFallback: fallback })).rejectsFile).toBe(
      join(fallback, 'rejects.csv'),
    );
  });
});
