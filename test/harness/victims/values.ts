import { idOf } from '../ask.ts';
import type { View, World } from '../oracle.ts';
import { protectedPeople, protectedRows } from '../oracle/protected.ts';
import { cell, named, type Marked, type Row } from '../oracle/rows.ts';

/**
 * What would say who a protected person is, worked out from the CSV files and from nothing of the product: names, identifiers,
 * birth dates, home, school and workplace, and the numbers of what she alone has.
 */
export interface ProtectedValue {
  readonly force: string;
  readonly sort: 'name' | 'identifier' | 'birth date' | 'place' | 'own number' | 'row';
  /** As it stands in a cell; of a row its public id. */
  readonly text: string;
}

const holdings = new Set(['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']);
const whereabouts = new Set(['HOME', 'PLACED', 'SCHOOL', 'WORK']);
const placeColumns = ['building', 'street', 'postcode', 'uprn', 'name', 'registry_number'] as const;

const wordsOf = (row: Row, columns: readonly string[]): string[] =>
  columns.map((column) => cell(row, column)).filter((text) => text.length > 1);

/** Rows of her force about a thing to which links of such a kind lead from her. */
function aboutThings(
  world: World,
  rows: readonly Row[],
  links: readonly Row[],
  column: string,
): readonly Row[] {
  const things = new Set(links.map((row) => world.things.get(named(row, column)) ?? ''));
  things.delete('');
  return rows.filter((row) => things.has(world.things.get(row.key) ?? ''));
}

function ofForce(world: World, force: string, rows: readonly Marked[]): ProtectedValue[] {
  const people = protectedPeople(rows);
  const hers = rows.filter((row) => people.has(named(row, 'person_id')));
  const of = (noun: string): readonly Row[] => hers.filter((row) => row.noun === noun);
  const value =
    (sort: ProtectedValue['sort']) =>
    (text: string): ProtectedValue => ({ force, sort, text });
  const lived = of('PRESENT_AT').filter((row) => whereabouts.has(cell(row, 'nature')));
  const held = of('USED').filter((row) => holdings.has(cell(row, 'capacity')));
  const places = [
    ...aboutThings(world, rows, lived, 'location_id'),
    ...aboutThings(world, rows, of('WORKED_FOR'), 'organisation_id'),
  ];
  const days = of('Description').flatMap((row) => wordsOf(row, ['birth_date']));
  return [
    ...of('Name')
      .flatMap((row) => wordsOf(row, ['given', 'middle', 'family']))
      .map(value('name')),
    ...of('Identifier')
      .flatMap((row) => wordsOf(row, ['value']))
      .map(value('identifier')),
    ...[...people].map((key) => key.split('/').at(-1) ?? '').map(value('identifier')),
    ...days.filter((text) => text.length === 10).map(value('birth date')),
    ...places.flatMap((row) => wordsOf(row, placeColumns)).map(value('place')),
    ...aboutThings(world, rows, held, 'object_id')
      .flatMap((row) => wordsOf(row, ['value']))
      .map(value('own number')),
    ...[...protectedRows(rows)].map(idOf).map(value('row')),
  ];
}

/** All of them, each once. */
export function protectedValues(world: World): readonly ProtectedValue[] {
  const rows: Marked[] = [...world.records.values(), ...world.links.values()];
  const forces = [...new Set(rows.map(({ force }) => force))];
  const all = forces.flatMap((force) =>
    ofForce(
      world,
      force,
      rows.filter((row) => row.force === force),
    ),
  );
  return [...new Map(all.map((one) => [`${one.force} ${one.sort} ${one.text}`, one])).values()];
}

/** Words as they are looked for: runs of letters, digits and what stands inside numbers and references. */
const word = (text: string): string => text.toLowerCase();

/** Whether a text stands in another with nothing of a word on either side. */
export function says(whole: string, text: string): boolean {
  const sought = word(text);
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
    const [before, after] = [whole.charAt(at - 1), whole.charAt(at + sought.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** Those of the values that a text says. */
export function foundIn(text: string, values: readonly ProtectedValue[]): ProtectedValue[] {
  const whole = text.toLowerCase();
  return values.filter((one) => says(whole, one.text));
}

/** Values that no record says which the reader may see: those must be nowhere. What an open record of somebody else says is no secret. */
export function secretsFrom(
  { world, records, links }: View,
  values: readonly ProtectedValue[],
): ProtectedValue[] {
  const rows: Marked[] = [...world.records.values(), ...world.links.values()];
  const open = rows.filter((row) => records.has(row.key) || links.has(row.key));
  const cells = open.flatMap((row) => [...Object.entries(row.cells)]);
  // A cell that names another row is a reference of the file, which no answer holds.
  const said = cells.filter(([column]) => !/(^|_)id$/.test(column)).map(([, text]) => text);
  const own = open.filter(({ noun }) => noun !== 'Person').map(({ key }) => key.split('/').at(-1) ?? '');
  const whole = [...said, ...own].join('\n').toLowerCase();
  return values.filter((one) => one.sort === 'row' || !says(whole, one.text));
}
