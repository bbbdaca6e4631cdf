/** Rows of import folders as the oracle reads them: cells as text, and what is worked out from them. */

export interface Marking {
  readonly owner: string;
  readonly gsc: string;
  readonly handling: string;
  readonly strand: string;
  /** Empty, or the one team that may see the row. */
  readonly team: string;
  readonly protected: boolean;
}

export interface Row {
  /** `force/system/reference`; of a link row without a reference, what tells it apart from others. */
  readonly key: string;
  /** A label (`Person`) or a link type (`KNOWS`). */
  readonly noun: string;
  readonly force: string;
  readonly system: string;
  readonly cells: Readonly<Record<string, string>>;
  /** Milliseconds; known from the first, no longer known at the second. */
  readonly knownFrom: number;
  readonly knownTo: number;
}

export interface Marked extends Row {
  readonly marking: Marking;
}

/** A link between two nodes: row keys, or the key of a thing (`Phone:+999…`). */
export interface MarkedLink extends Marked {
  readonly start: string;
  readonly end: string;
}

export interface World {
  /** Whether every folder says that it is synthetic. */
  readonly synthetic: boolean;
  readonly records: ReadonlyMap<string, Marked>;
  readonly links: ReadonlyMap<string, MarkedLink>;
  /** From the key of a ThingRecord to the key of the thing that it describes. */
  readonly things: ReadonlyMap<string, string>;
}

/** Which file holds which noun or link, and the columns of a link's two ends. */
export const files = {
  'sources.csv': { noun: 'Source' },
  'people.csv': { noun: 'Person' },
  'cases.csv': { noun: 'Case' },
  'objects.csv': { noun: 'ThingRecord' },
  'names.csv': { noun: 'Name' },
  'identifiers.csv': { noun: 'Identifier' },
  'texts.csv': { noun: 'Text' },
  'person_case.csv': { noun: 'INVOLVED_IN', ends: ['person_id', 'case_id'], told: 'role' },
  'person_object.csv': { noun: 'USED', ends: ['person_id', 'object_id'], told: 'capacity' },
  'person_person.csv': { noun: 'KNOWS', ends: ['person_id', 'other_id'], told: 'nature' },
  'case_object.csv': { noun: 'FEATURED', ends: ['object_id', 'case_id'], told: 'capacity' },
} as const;

/** The text of a cell; empty where the column is absent. */
export const cell = (row: Row, column: string): string => row.cells[column] ?? '';

/** The key of the row that a cell names within its own force and system; empty where the cell is. */
export const named = (row: Row, column: string): string =>
  cell(row, column) === '' ? '' : `${row.force}/${row.system}/${cell(row, column)}`;

/** The key of the thing that an objects.csv row describes: by normal form, else by its own reference (domain.md). */
export function thingKey(row: Row): string {
  const kind = cell(row, 'type') === 'VEHICLE' ? 'Vehicle' : 'Phone';
  const value = cell(row, 'value').replaceAll(' ', '').toUpperCase();
  const normal = kind === 'Vehicle' ? /^[A-Z0-9]{2,10}$/ : /^\+[1-9]\d{6,14}$/;
  return `${kind}:${normal.test(value) ? value : row.key}`;
}

/** Assessed as suspected false: E, or information 5 of the old scheme (domain.md, invariant 7). */
export const isDoubted = (row: Row): boolean =>
  cell(row, 'information_assessment') === 'E' || /^[A-E]\/5(\/|$)/.test(cell(row, 'legacy_grade'));
