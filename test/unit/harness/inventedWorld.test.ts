import { describe, expect, test } from '@jest/globals';
import { cell, named } from '../../harness/oracle/rows.ts';
import { forces, linesOf, ofNoun } from './example.ts';

const areasOf = (path: string): Readonly<Record<string, string>>[] => linesOf(`../../${path}`);

/** The check letter of a PNC ID (domain.md, `PNC ID`): the two digits of the year and the serial, mod 23. */
const pncLetter = (year: string, serial: string): string =>
  'ZABCDEFGHJKLMNPQRTUVWXY'.charAt(Number(`${year.slice(2)}${serial}`) % 23);

describe('the invented world', () => {
  const values = (noun: string, kind: string): string[] =>
    ofNoun(noun)
      .filter(
        (row) => cell(row, noun === 'Identifier' ? 'kind' : 'type') === kind && cell(row, 'value') !== '',
      )
      .map((row) => cell(row, 'value'));

  test('has no identifier that could exist', () => {
    const phones = [...values('ObjectRecord', 'PHONE'), ...values('ObjectRecord', 'HELPLINE')];
    const whole = phones.filter((value) => /^\+999( ?\d{3}){3}$/.test(value));
    expect(whole.length).toBeGreaterThan(30);
    expect(phones.filter((value) => !whole.includes(value))).toEqual(['+999 12']);
    for (const value of values('ObjectRecord', 'VEHICLE')) expect(value).toMatch(/^ZZ99 ?[A-Z]{3}$/i);
    const urns = values('Identifier', 'URN').filter((value) => !/^X[12]Q[AB]\d{5}99$/.test(value));
    expect(urns).toEqual(['X1QA-999']);
    for (const value of values('ObjectRecord', 'EMAIL'))
      expect(value).toMatch(/@example\.invalid$|^no address$/i);
    for (const row of [...ofNoun('LocationRecord'), ...ofNoun('OrganisationRecord')]) {
      expect(cell(row, 'postcode')).toMatch(/^(ZZ.*)?$/i);
    }
    for (const value of values('Identifier', 'OTHER'))
      expect(value).toMatch(/^X[12](-[A-Z]+-\d{4}|\/rms\/P\d+)$/);
    expect(values('Identifier', 'CRO')).toEqual([]);
  });

  test('names areas of the invented list alone, each of the force that names it and with its own town', () => {
    const areas = new Map(areasOf('reference/invented_areas.csv').map((line) => [line['code'], line]));
    const coded = [...ofNoun('LocationRecord'), ...ofNoun('OrganisationRecord')].filter(
      (row) => cell(row, 'area_code') !== '',
    );
    expect(coded.length).toBeGreaterThan(10);
    expect(coded.some((row) => areas.get(cell(row, 'area_code'))?.['superseded_by'] !== '')).toBe(true);
    for (const row of coded) {
      const area = areas.get(cell(row, 'area_code'));
      expect([row.key, area?.['force']]).toEqual([row.key, row.force]);
      if (area?.['kind'] === 'TOWN') expect([row.key, cell(row, 'town')]).toEqual([row.key, area['name']]);
    }
  });

  test('has PNC IDs of the year 2099 alone, with the right check letter but for three', () => {
    expect(
      ['2001/0171310W', '2011/0275516Q'].map((id) => pncLetter(id.slice(0, 4), id.slice(5, 12))),
    ).toEqual(['W', 'Q']);
    const ids = values('Identifier', 'PNC_ID');
    expect(ids.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const id of ids) {
      const [year = '', serial = ''] = id.slice(0, -1).split('/');
      expect([id, year, /^\d{7}$/.test(serial)]).toEqual([id, '2099', true]);
      if (id.at(-1) !== pncLetter(year, serial)) wrong.push(id);
    }
    // Typing errors that the importer keeps and marks.
    expect(wrong.map((id) => id.slice(0, -1))).toEqual(['2099/0000131', '2099/0000133', '2099/0000231']);
  });

  test('has one marker word for each marking that texts stand under, and none inside another', () => {
    const groups = new Map<string, Set<string>>();
    for (const row of ofNoun('Text')) {
      const found: string[] = cell(row, 'body').match(/\bcanary-[a-z0-9-]+/g) ?? [];
      expect([row.key, found.length]).toEqual([row.key, 1]);
      const past = row.knownTo === Infinity ? '' : 'past';
      const group = `${JSON.stringify(row.marking)} ${past}`;
      groups.set(group, new Set([...(groups.get(group) ?? []), ...found]));
    }
    const words = [...groups.values()].flatMap((group) => [...group]);
    expect(words).toHaveLength(groups.size);
    expect(words.filter((word) => words.some((other) => other !== word && other.includes(word)))).toEqual([]);
    for (const force of forces) {
      expect(
        words.filter((word) => word.startsWith(`canary-${force.toLowerCase()}-`)).length,
      ).toBeGreaterThan(4);
    }
  });

  test('ties no naming tradition to a role: in each role all have the same share, give or take one', () => {
    const origins = linesOf('truth/origins.csv');
    const traditions = [...new Set(origins.map((line) => line.tradition))];
    expect(traditions.length).toBeGreaterThanOrEqual(8);
    const people = ofNoun('Person').filter(
      (row) => row.force !== 'INQ' && cell(row, 'identity_status') !== 'UNIDENTIFIED',
    );
    expect(origins.map((line) => line.person).sort()).toEqual(people.map((row) => row.key).sort());
    const firstRole = new Map<string, string>();
    for (const link of ofNoun('INVOLVED_IN')) {
      const person = named(link, 'person_id');
      firstRole.set(person, firstRole.get(person) ?? cell(link, 'role'));
    }
    for (const line of origins) {
      expect([line.person, line.first_role]).toEqual([
        line.person,
        firstRole.get(line.person ?? '') ?? 'NONE',
      ]);
    }
    for (const role of [undefined, ...new Set(origins.map((line) => line.first_role))]) {
      const those = origins.filter((line) => role === undefined || line.first_role === role);
      const shares = traditions.map((name) => those.filter((line) => line.tradition === name).length);
      expect([role, Math.max(...shares) - Math.min(...shares) <= 1]).toEqual([role, true]);
    }
  });
});
