import { describe, expect, test } from '@jest/globals';
import { foldersOf, made, reference } from './made.ts';

const settings = { people: 400, forces: 4, seed: 11 };
const one = made(settings);

describe('the same arguments', () => {
  test('give the same bytes', () => {
    expect([...made(settings)]).toEqual([...one]);
  });

  test('another seed gives others', () => {
    const other = made({ ...settings, seed: 12 });
    expect(other.get('X1/people.csv')).not.toBe(one.get('X1/people.csv'));
  });
});

describe('names', () => {
  const names = reference.names.map((row) => ({
    ...row,
    tradition: `Other ${row.tradition}`,
    name: `Q${row.name.toLowerCase()}`,
  }));
  const swapped = made(settings, { ...reference, names: names.slice(30) });

  test('nothing but the names depends on the tables of names', () => {
    const differing = [...one].flatMap(([path, text]) => (swapped.get(path) === text ? [] : [path]));
    expect(differing.sort()).toEqual(
      [...foldersOf(one).map((code) => `${code}/names.csv`), 'truth/origins.csv'].sort(),
    );
  });
});

describe('what says that it is synthetic', () => {
  test('every folder has a manifest and a README.md that say so', () => {
    for (const code of foldersOf(one)) {
      const manifest: unknown = JSON.parse(one.get(`${code}/manifest.json`) ?? '{}');
      expect(manifest).toMatchObject({
        force: code,
        synthetic: true,
        system: code === 'INQ' ? 'edm' : 'rms',
      });
      expect(one.get(`${code}/README.md`)).toMatch(/^# SYNTHETIC/);
    }
    expect(one.get('README.md')).toMatch(/^# SYNTHETIC/);
  });
});
