import { cell, subjectColumns, type Row } from './rows.ts';
import type { View } from './view.ts';

/** What a search by identifier and by the value of a thing must find for one reader, worked out from the files alone. */

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The value of an identifier row: its cell, or the reference of the row that it is the own reference of. */
export const valueOf = (row: Row): string =>
  row.key.endsWith('#reference') ? cell(row, 'id') : cell(row, 'value');

/** The key of what an identifier identifies. */
export const subjectOf = (row: Row): string => {
  const reference = Object.values(subjectColumns)
    .map((column) => cell(row, column))
    .find((found) => found !== '');
  return `${row.force}/${row.system}/${reference ?? ''}`;
};

/** The rows of a world by the plain form of their value. */
export function identifiersByValue(view: View): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of view.world.records.values()) {
    if (row.noun !== 'Identifier') continue;
    const value = plain(valueOf(row));
    found.set(value, [...(found.get(value) ?? []), row]);
  }
  return found;
}

/** Keys of the records that readable identifiers with this value identify, where the records are readable too. */
export function identifiedBy(view: View, text: string, rows = identifiersByValue(view)): string[] {
  const subjects = (rows.get(plain(text)) ?? []).filter((row) => view.records.has(row.key)).map(subjectOf);
  // The force's own reference in full, where the reader may see the identifier that holds it.
  const own = view.records.has(`${text}#reference`) ? [text] : [];
  return [...new Set([...subjects, ...own])].filter((key) => view.records.has(key)).sort();
}

/** Keys of the rows about a thing that the reader may see, by the key of one of them. */
export const rowsAbout = (view: View, thing: string): string[] =>
  [...view.world.things]
    .filter(([row, about]) => about === thing && view.records.has(row))
    .map(([row]) => row)
    .sort();
