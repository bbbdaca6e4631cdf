import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { clearedFolder, folderOutput } from '../../../src/sample/folderOutput.ts';
import { mistyped, nickname, transliterated } from '../../../src/sample/nameForms.ts';
import { writeText } from '../../../src/sample/output.ts';
import { reference, tally } from './made.ts';

const { names, areas } = reference;

describe('names.csv', () => {
  test('has ten traditions of equal size, in Latin letters, without doubles', () => {
    const parts = tally(names.map(({ tradition, part }) => `${tradition} ${part}`));
    expect(parts.size).toBe(30);
    for (const [key, count] of parts) expect(count).toBe(key.endsWith('FAMILY') ? 80 : 60);
    expect(names.filter(({ name }) => !/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name))).toEqual([]);
    expect(new Set(names.map((row) => Object.values(row).join(','))).size).toBe(names.length);
  });

  test('every name has another spelling, a nickname and a typing error, in every tradition', () => {
    for (const { tradition, name } of names) {
      expect(transliterated(name, tradition)).not.toBe(name);
      expect(nickname(name, 1)).toMatch(/^\p{Lu}\p{L}+$/u);
      expect(mistyped(name, 1, 2).length).toBeGreaterThan(0);
    }
  });
});

describe('invented_areas.csv', () => {
  const rows = parse<Readonly<Record<string, string>>>(
    readFileSync(fileURLToPath(new URL('../../../reference/invented_areas.csv', import.meta.url)), 'utf8'),
    { columns: true },
  );

  test('codes begin with Z and stand once; each force has four to eight towns and an authority or two', () => {
    expect(rows.filter(({ code }) => !/^Z[TA]\d{7}$/.test(code ?? ''))).toEqual([]);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    const now = rows.filter((row) => row['valid_to'] === '');
    for (const { code } of reference.forces) {
      const of = (kind: string): number =>
        now.filter((row) => row['force'] === code && row['kind'] === kind).length;
      expect([4, 5, 6, 7, 8]).toContain(of('TOWN'));
      expect([1, 2]).toContain(of('LOCAL_AUTHORITY'));
    }
  });

  test('two towns and two authorities have new codes since a day of 2009 to 2023', () => {
    const old = rows.filter((row) => row['superseded_by'] !== '');
    for (const kind of ['TOWN', 'LOCAL_AUTHORITY']) {
      expect(old.filter((row) => row['kind'] === kind).length).toBeGreaterThanOrEqual(2);
    }
    for (const row of old) {
      expect(row['valid_to']).toMatch(/^20(09|1\d|2[0-3])-\d\d-\d\d$/);
      expect(rows.some(({ code }) => code === row['superseded_by'])).toBe(true);
    }
  });

  const towns = fileURLToPath(new URL('../../../../shared/data/uk_places/gb_towns.csv', import.meta.url));
  (existsSync(towns) ? test : test.skip)('no town bears the name of a real one', () => {
    const real = new Set(
      parse<{ name: string }>(readFileSync(towns, 'utf8'), { columns: true }).map(({ name }) =>
        name.toLowerCase(),
      ),
    );
    expect(real.size).toBeGreaterThan(1_000);
    expect(areas.filter(({ name }) => real.has(name.toLowerCase()))).toEqual([]);
  });
});

describe('the folder of a sample', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sample-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('an earlier sample is replaced, anything else is refused and left alone', () => {
    clearedFolder(dir);
    writeText(folderOutput(dir), 'README.md', '# SYNTHETIC: a sample of 2 forces\n');
    writeText(folderOutput(dir), 'X1/people.csv', 'id\n');
    clearedFolder(dir);
    expect(existsSync(join(dir, 'X1'))).toBe(false);
    writeFileSync(join(dir, 'notes.txt'), 'mine');
    expect(() => clearedFolder(dir)).toThrow('--out:');
    expect(readFileSync(join(dir, 'notes.txt'), 'utf8')).toBe('mine');
  });
});
