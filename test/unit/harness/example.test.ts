import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { definitions } from '../../../src/domains/index.ts';
import { columnsOf, endsOf } from '../../../src/exchange/import/columns.ts';
import { gscLevels, handlingCodes, strands } from '../../../src/policy/values.ts';
import { visible } from '../../harness/oracle.ts';
import { protectedPeople } from '../../harness/oracle/protected.ts';
import { cell, named, type Row } from '../../harness/oracle/rows.ts';
import { forces, linesOf, ofNoun, readers, recorded, root, world } from './example.ts';

const everyFile = forces.flatMap((force) => definitions.map((definition) => ({ force, definition })));
const place = ({ force, definition }: (typeof everyFile)[number]): string => `${force}/${definition.file}`;
const files = everyFile.map((one) => ({ ...one, place: place(one), lines: linesOf(place(one)) }));

const periods: readonly string[] = ['from', 'to'];

describe('the folders of two forces and the inquiry', () => {
  test.each(forces)('%s says in its manifest that it is synthetic, and whose it is', (force) => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, force, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ force, synthetic: true, system: force === 'INQ' ? 'edm' : 'rms' });
  });

  test.each(files)('$place has the columns of its definition and cells that obey its rules', (file) => {
    const columns = columnsOf(file.definition);
    for (const line of file.lines) {
      expect(Object.keys(line).sort()).toEqual(columns.map(({ name }) => name).sort());
      for (const { name, required, rule } of columns) {
        const text = line[name] ?? '';
        if (text === '') expect([line.id, name, required]).toEqual([line.id, name, false]);
        else expect([line.id, name, rule.safeParse(text).error?.issues]).toEqual([line.id, name, undefined]);
        if (periods.includes(name)) {
          expect(text).toMatch(/^(\d{4}(-\d{2}){0,2}(\.\.\d{4}(-\d{2}){0,2})?)?$/);
        }
      }
      const filled = endsOf(file.definition).filter(({ column }) => line[column] !== '');
      const { kind } = file.definition;
      expect(filled).toHaveLength(kind === 'link' ? 2 : Math.min(1, endsOf(file.definition).length));
    }
  });

  test.each(files)('$place has each optional column both empty and filled', (file) => {
    for (const { name, required } of columnsOf(file.definition)) {
      if (required) continue;
      expect([name, file.lines.some((line) => line[name] === '')]).toEqual([name, true]);
      expect([name, file.lines.some((line) => line[name] !== '')]).toEqual([name, true]);
    }
  });

  test('give each row a reference of its own, and name only rows that are there', () => {
    const ids = files.flatMap(({ force, lines }) =>
      lines.filter((line) => line.id !== '').map((line) => `${force} ${line.id}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const kinds = { person_id: 'Person', other_id: 'Person', case_id: 'Case', object_id: 'ThingRecord' };
    const columns = { ...kinds, source_id: 'Source', derived_from: 'Source' };
    for (const row of recorded) {
      for (const [column, noun] of Object.entries(columns)) {
        const key = named(row, column);
        if (key !== '') expect([row.key, key, world.records.get(key)?.noun]).toEqual([row.key, key, noun]);
      }
    }
  });

  test('know a link no longer than its ends, and record nothing before it happened', () => {
    for (const link of world.links.values()) {
      for (const column of ['person_id', 'other_id', 'case_id', 'object_id']) {
        const end = world.records.get(named(link, column));
        if (end === undefined) continue;
        expect([link.key, end.knownFrom <= link.knownFrom && link.knownTo <= end.knownTo]).toEqual([
          link.key,
          true,
        ]);
      }
    }
    for (const row of recorded) {
      expect(row.knownFrom).toBeLessThan(row.knownTo);
      for (const column of ['from', 'to', 'made_on']) {
        for (const day of cell(row, column).split('..').filter(Boolean)) {
          expect([row.key, Date.parse(day) <= row.knownFrom]).toEqual([row.key, true]);
        }
      }
    }
  });

  test('hold 30 to 60 people, each of them linked to something', () => {
    const people = ofNoun('Person');
    const ends = new Set([...world.links.values()].flatMap((link) => [link.start, link.end]));
    expect(people.length).toBeGreaterThanOrEqual(30);
    expect(people.length).toBeLessThanOrEqual(60);
    expect(people.filter((row) => !ends.has(row.key)).map((row) => row.key)).toEqual([]);
  });

  test('hold every strand, classification and handling code, INQUIRY only at the inquiry, STANDARDS only with PSD', () => {
    const markings = recorded.map((row) => row.marking);
    expect(new Set(markings.map((marking) => marking.strand))).toEqual(new Set(strands));
    expect(new Set(markings.map((marking) => marking.gsc))).toEqual(new Set(gscLevels));
    expect(new Set(markings.map((marking) => marking.handling))).toEqual(new Set(handlingCodes));
    for (const { owner, strand, team } of markings) {
      expect(strand === 'INQUIRY').toBe(owner === 'INQ');
      expect(strand === 'STANDARDS').toBe(team === 'PSD');
    }
    expect(markings.filter((marking) => marking.team === 'OP-LANTERN').length).toBeGreaterThan(5);
  });

  test('protect a victim, a coerced suspect and an anonymous witness, in each force', () => {
    const people = (force: string): ReadonlySet<string> =>
      protectedPeople(recorded.filter((row) => row.force === force));
    expect([...people('X1')].map((key) => key.slice(7)).sort()).toEqual([
      'P12',
      'P17',
      'P20',
      'P4',
      'P6',
      'P9',
    ]);
    expect([...people('X2')].map((key) => key.slice(7)).sort()).toEqual(['P19', 'P3']);
    expect([...people('INQ')].map((key) => key.slice(8)).sort()).toEqual(['P5', 'P6']);
    const asked = ofNoun('Person').filter((row) => cell(row, 'anonymity') === 'yes');
    const rolesOf = (person: Row) =>
      ofNoun('INVOLVED_IN')
        .filter((row) => named(row, 'person_id') === person.key)
        .map((row) => cell(row, 'role'));
    for (const person of asked) expect(rolesOf(person)).toEqual(['WITNESS']);
    expect(
      recorded.filter((row) => row.marking.protected && row.noun === 'ThingRecord').map((row) => row.key),
    ).toEqual(['X1/rms/O11', 'X1/rms/O22', 'X2/rms/O25']);
  });

  test('show no record about a person or case to a reader who may not see that person or case', () => {
    for (const reader of readers) {
      const view = visible(world, reader);
      for (const key of view.records) {
        const row = world.records.get(key);
        if (row === undefined || !['Name', 'Identifier', 'Text'].includes(row.noun)) continue;
        const subject = named(row, 'person_id') || named(row, 'case_id');
        expect([reader.name, key, view.records.has(subject)]).toEqual([reader.name, key, true]);
      }
    }
  });

  test('call a person an offender only where the law has convicted', () => {
    const offenders = ofNoun('INVOLVED_IN').filter((row) => cell(row, 'role') === 'OFFENDER');
    expect(offenders.length).toBeGreaterThan(1);
    expect(new Set(offenders.map((row) => cell(row, 'legal_status')))).toEqual(new Set(['CONVICTED']));
    expect(ofNoun('INVOLVED_IN').filter((row) => cell(row, 'role') === 'FACILITATOR')).toEqual([]);
  });
});
