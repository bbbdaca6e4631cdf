import { cell, named, thingKey, type Row } from './rows.ts';

const holdings = new Set(['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']);

const isFlagged = (row: Row): boolean =>
  cell(row, 'flags').split(';').includes('CSE') || cell(row, 'cocad_strand') !== '';

/** The protected people of one force (domain.md, "Protected"), by the force's own rows alone, taken back or not. */
export function protectedPeople(rows: readonly Row[]): ReadonlySet<string> {
  const flagged = new Set(rows.filter((row) => row.noun === 'Case' && isFlagged(row)).map((row) => row.key));
  const asked = rows.filter((row) => row.noun === 'Person' && cell(row, 'anonymity') === 'yes');
  const harmed = rows.filter(
    (row) =>
      row.noun === 'INVOLVED_IN' &&
      (cell(row, 'coerced') === 'yes' ||
        (cell(row, 'role') === 'VICTIM' && flagged.has(named(row, 'case_id')))),
  );
  return new Set([...asked.map((row) => row.key), ...harmed.map((row) => named(row, 'person_id'))]);
}

/** Records of what a protected person holds, where nobody else of the force is linked to the thing. */
function holdingsAlone(rows: readonly Row[], people: ReadonlySet<string>): string[] {
  const records = rows.filter((row) => row.noun === 'ThingRecord');
  const thingOf = new Map(records.map((row) => [row.key, thingKey(row)]));
  const uses = rows
    .filter((row) => row.noun === 'USED')
    .map((row) => ({
      person: named(row, 'person_id'),
      thing: thingOf.get(named(row, 'object_id')),
      holds: holdings.has(cell(row, 'capacity')),
    }));
  const alone = uses
    .filter((use) => use.holds && people.has(use.person))
    .filter((use) => uses.every((other) => other.thing !== use.thing || other.person === use.person))
    .map((use) => use.thing);
  return records.filter((row) => alone.includes(thingOf.get(row.key))).map((row) => row.key);
}

/** Keys of the rows of one force that say who a protected person is (architecture.md, "Protected people"). */
export function protectedRows(rows: readonly Row[]): ReadonlySet<string> {
  const people = protectedPeople(rows);
  const touches = (row: Row, ...columns: string[]): boolean =>
    columns.some((column) => people.has(named(row, column)));
  const ofNoun = (...nouns: string[]): Row[] => rows.filter((row) => nouns.includes(row.noun));

  const own = rows.filter((row) => row.noun === 'Person' && people.has(row.key));
  const satellites = ofNoun('Name', 'Identifier', 'Text').filter((row) => touches(row, 'person_id'));
  const links = ofNoun('INVOLVED_IN', 'USED', 'KNOWS').filter((row) => touches(row, 'person_id', 'other_id'));
  const caseKeys = new Set(
    links.filter((row) => row.noun === 'INVOLVED_IN').map((row) => named(row, 'case_id')),
  );
  const cases = ofNoun('Case').filter((row) => caseKeys.has(row.key));
  const caseTexts = ofNoun('Text').filter((row) => caseKeys.has(named(row, 'case_id')));
  const family = links.filter((row) => row.noun === 'KNOWS' && cell(row, 'nature') === 'FAMILY');
  const sources = [...own, ...satellites, ...links, ...cases, ...caseTexts].map((row) =>
    named(row, 'source_id'),
  );

  return new Set([
    ...[...satellites, ...caseTexts, ...family].map((row) => row.key),
    ...sources.filter((key) => key !== ''),
    ...holdingsAlone(rows, people),
  ]);
}
