import { describe, expect, test } from '@jest/globals';
import { countOf, foldersOf, made, policeOf, rowsOf, type Files, type Row } from './made.ts';

/** A search of its own over the written rows: what joins what is read from the files and from nothing else. */

const files = made({ people: 2_000, forces: 5, seed: 3 });
const systemOf = (code: string): string => (code === 'INQ' ? 'edm' : 'rms');

/** What two forces' rows about one thing have in common, written apart from the product's rule. */
function thingOf(file: string, own: string, row: Row): string {
  if (file === 'objects')
    return row['value'] === ''
      ? own
      : `${(row['type'] ?? '').replace('HELPLINE', 'PHONE')} ${row['value'] ?? ''}`;
  const address = /^ZZ\d+ \d/.test(row['postcode'] ?? '') ? (row['postcode'] ?? '') : '';
  if (file === 'organisations')
    return row['registry_number'] === '' ? `${row['name'] ?? ''} ${address}` : (row['registry_number'] ?? '');
  return address === '' || row['building'] === '' ? own : `${row['building'] ?? ''}, ${address}`;
}

function graphOf(all: Files): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    near.set(a, (near.get(a) ?? new Set()).add(b));
    near.set(b, (near.get(b) ?? new Set()).add(a));
  };
  for (const code of foldersOf(all)) {
    const things = new Map<string, string>();
    const own = (id: string): string => `${code}/${systemOf(code)}/${id}`;
    for (const file of ['objects', 'locations', 'organisations']) {
      for (const row of rowsOf(all, `${code}/${file}.csv`))
        things.set(row['id'] ?? '', `${file} ${thingOf(file, own(row['id'] ?? ''), row)}`);
    }
    const ends: Readonly<Record<string, readonly [string, string]>> = {
      person_person: ['person_id', 'other_id'],
      intelligence_link: ['report_id', 'record_id'],
    };
    for (const path of [...all.keys()].filter((name) => name.startsWith(`${code}/`) && name.includes('_'))) {
      const file = path.slice(code.length + 1, -4);
      const [one = '', other = ''] = ends[file] ?? file.split('_').map((word) => `${word}_id`);
      for (const row of rowsOf(all, path)) {
        const node = (id: string): string => things.get(id) ?? own(id);
        join(node(row[one] ?? ''), node(row[other] ?? ''));
      }
    }
  }
  return near;
}

function distance(near: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): number {
  let level = new Set([from]);
  const seen = new Set(level);
  for (let length = 0; level.size > 0; length += 1) {
    if (level.has(to)) return length;
    const next = new Set<string>();
    for (const node of level) {
      for (const one of near.get(node) ?? []) {
        if (seen.has(one)) continue;
        seen.add(one);
        next.add(one);
      }
    }
    level = next;
  }
  return -1;
}

const chains = rowsOf(files, 'truth/links.csv');
const near = graphOf(files);

describe('planted chains', () => {
  test('each is as long as a shortest one', () => {
    const wrong = chains.filter(
      ({ from, to, hops }) => distance(near, from ?? '', to ?? '') !== Number(hops),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('there are as many as there should be, in their shapes, and ten of the inquiry', () => {
    expect(chains.filter(({ from }) => from?.startsWith('INQ') !== true)).toHaveLength(40);
    const shapes = (name: string): number =>
      chains.filter(({ shape, from }) => shape === name && from?.startsWith('INQ') !== true).length;
    expect(
      ['person-person', 'case-object-case', 'person-case', 'case-case', 'network-network'].map(shapes),
    ).toEqual([14, 6, 10, 6, 4]);
    expect(
      chains.filter(({ from, to }) => from?.startsWith('INQ') === true && to?.startsWith('INQ') === true),
    ).toHaveLength(10);
  });

  test('each stands between two forces, has its rows, and no row on it is assessed as false', () => {
    const rows = new Map<string, Row>();
    for (const code of foldersOf(files)) {
      for (const path of [...files.keys()].filter(
        (name) => name.startsWith(`${code}/`) && name.endsWith('.csv'),
      )) {
        for (const row of rowsOf(files, path)) {
          if (row['id'] !== '') rows.set(`${code}/${systemOf(code)}/${row['id'] ?? ''}`, row);
        }
      }
    }
    for (const { from, to, hops, link_rows: links, markings } of chains) {
      if (from?.startsWith('INQ') !== true) expect(from?.slice(0, 2)).not.toBe(to?.slice(0, 2));
      expect(links?.split(';')).toHaveLength(Number(hops));
      for (const marked of markings?.split(';') ?? []) {
        const [reference = '', key = ''] = marked.split('=');
        const row = rows.get(reference) ?? {};
        const { gsc, handling, strand, team } = row;
        expect([reference.split('/')[0], gsc, handling, strand, team, 'OPEN'].join('|')).toBe(key);
        expect(row['information_assessment']).toMatch(/^[A-D]$/);
      }
    }
  });

  test('three in five are read by all analysts, and some by none of another force', () => {
    const police = chains.filter(({ from }) => from?.startsWith('INQ') !== true);
    const open = police.filter((row) =>
      (row['markings'] ?? '')
        .split(';')
        .every((one) => /\|(OFFICIAL|OFFICIAL_SENSITIVE)\|P\|(GENERAL|CSE|INTELLIGENCE)\|\|/.test(one)),
    );
    expect(open.length).toBeGreaterThanOrEqual(police.length * 0.6);
    expect(police.some((row) => /\|C\|/.test(row['markings'] ?? ''))).toBe(true);
    const said = police.filter((row) => row['read_by_all'] === 'yes');
    expect(said.filter((row) => !open.includes(row))).toEqual([]);
  });

  test('a pair that is not joined by a planted chain would be found', () => {
    expect(policeOf(files)).toHaveLength(5);
    expect(countOf(files, 'X1/people.csv')).toBeGreaterThan(300);
    expect(distance(near, 'X1/rms/P1', 'X1/rms/P1')).toBe(0);
    expect(distance(near, 'X1/rms/P1', 'X1/rms/none')).toBe(-1);
  });
});
