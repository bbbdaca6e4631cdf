import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Field, Ref } from '../../../src/domains/define.ts';
import { definitions } from '../../../src/domains/index.ts';
import { columnsOf, endsOf } from '../../../src/exchange/import/columns.ts';
import { gscLevels, handlingCodes, strands } from '../../../src/policy/values.ts';
import { visible } from '../../harness/oracle.ts';
import { protectedPeople } from '../../harness/oracle/protected.ts';
import { cell, named, subjectColumns, type Row } from '../../harness/oracle/rows.ts';
import { isThingRecord } from '../../harness/oracle/things.ts';
import { forces, linesOf, ofNoun, readers, recorded, root, world } from './example.ts';

const everyFile = forces.flatMap((force) => definitions.map((definition) => ({ force, definition })));
const place = ({ force, definition }: (typeof everyFile)[number]): string => `${force}/${definition.file}`;
const files = everyFile.map((one) => ({ ...one, place: place(one), lines: linesOf(place(one)) }));

const periods: readonly string[] = ['from', 'to'];
const common = ['source_evaluation', 'information_assessment', 'legacy_grade', 'retracted_at', 'team'];
const rests = { column: 'source_id', to: ['Source'] };
const endColumns = [...new Set(definitions.flatMap(endsOf).map(({ column }) => column))];
const satellites = ['Name', 'Identifier', 'Description', 'Text'];
const hasColumn = (part: Field | Ref): boolean => part.column !== '';

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

  test.each(definitions)(
    '$file has each optional column both empty and filled, over the three folders',
    (file) => {
      const lines = files.filter(({ definition }) => definition === file).flatMap((one) => one.lines);
      const own = new Set(
        [...Object.values(file.fields), ...endsOf(file)].filter(hasColumn).map(({ column }) => column),
      );
      for (const { name, required } of columnsOf(file)) {
        if (required || !own.has(name)) continue;
        expect([name, lines.some((line) => line[name] === '')]).toEqual([name, true]);
        expect([name, lines.some((line) => line[name] !== '')]).toEqual([name, true]);
      }
    },
  );

  test.each(forces)('%s has each optional column of every row both empty and filled', (force) => {
    for (const kind of ['noun', 'satellite', 'link']) {
      const some = files.filter((file) => file.force === force && file.definition.kind === kind);
      const lines = some.flatMap((file) => file.lines);
      for (const name of common) {
        expect([kind, name, lines.some((line) => line[name] === '')]).toEqual([kind, name, true]);
        expect([kind, name, lines.some((line) => line[name] !== '')]).toEqual([kind, name, true]);
      }
    }
  });

  test('give each row a reference of its own, and name only rows that are there', () => {
    const ids = files.flatMap(({ force, lines }) =>
      lines.filter((line) => line.id !== '').map((line) => `${force} ${line.id}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { force, definition, lines } of files) {
      for (const line of lines) {
        for (const { column, to } of [...endsOf(definition), rests]) {
          const key = `${force}/${force === 'INQ' ? 'edm' : 'rms'}/${line[column] ?? ''}`;
          if (line[column] === '') continue;
          expect([line.id, key, to.includes(world.records.get(key)?.noun ?? '')]).toEqual([
            line.id,
            key,
            true,
          ]);
        }
      }
    }
  });

  test('know a link no longer than its ends, and record nothing before it happened', () => {
    for (const link of world.links.values()) {
      for (const column of endColumns) {
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

  test('hold 30 to 100 people, each of them linked to something', () => {
    const people = ofNoun('Person');
    const ends = new Set([...world.links.values()].flatMap((link) => [link.start, link.end]));
    expect(people.length).toBeGreaterThanOrEqual(30);
    expect(people.length).toBeLessThanOrEqual(100);
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
      'P34',
      'P4',
      'P41',
      'P43',
      'P6',
      'P9',
    ]);
    expect([...people('X2')].map((key) => key.slice(7)).sort()).toEqual(['P19', 'P3', 'P37', 'P38']);
    expect([...people('INQ')].map((key) => key.slice(8)).sort()).toEqual(['P5', 'P6']);
    const asked = ofNoun('Person').filter((row) => cell(row, 'anonymity') === 'yes');
    const rolesOf = (person: Row) =>
      ofNoun('INVOLVED_IN')
        .filter((row) => named(row, 'person_id') === person.key)
        .map((row) => cell(row, 'role'));
    for (const person of asked) expect(['WITNESS', 'REPORTING_PERSON']).toContain(rolesOf(person).join());
    expect(
      recorded.filter((row) => row.marking.protected && isThingRecord(row)).map((row) => row.key),
    ).toEqual(['O11', 'O22', 'O32', 'O43', 'A11', 'A12'].map((id) => `X1/rms/${id}`).concat('X2/rms/O25'));
  });

  test('show no record about somebody or something to a reader who may not see that', () => {
    for (const reader of readers) {
      const view = visible(world, reader);
      for (const key of view.records) {
        const row = world.records.get(key);
        if (row === undefined || !satellites.includes(row.noun)) continue;
        const subject = Object.values(subjectColumns)
          .map((column) => named(row, column))
          .find((found) => found !== '');
        expect([reader.name, key, view.records.has(subject ?? '')]).toEqual([reader.name, key, true]);
      }
    }
  });
});
