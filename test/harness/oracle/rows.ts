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

/** Which noun or link a file holds, the columns of a link's two ends, and the column that tells parallel links apart. */
export interface FileShape {
  readonly noun: string;
  readonly ends?: readonly [string, string];
  readonly told?: string;
}

const link = (noun: string, start: string, end: string, told?: string): FileShape => ({
  noun,
  ends: [start, end],
  ...(told === undefined ? {} : { told }),
});

/** In the order in which the contract names them. */
export const files: Readonly<Record<string, FileShape>> = {
  'sources.csv': { noun: 'Source' },
  'people.csv': { noun: 'Person' },
  'cases.csv': { noun: 'Case' },
  'crimes.csv': { noun: 'Crime' },
  'events.csv': { noun: 'Event' },
  'networks.csv': { noun: 'Network' },
  'intelligence.csv': { noun: 'IntelligenceReport' },
  'objects.csv': { noun: 'ObjectRecord' },
  'locations.csv': { noun: 'LocationRecord' },
  'organisations.csv': { noun: 'OrganisationRecord' },
  'names.csv': { noun: 'Name' },
  'identifiers.csv': { noun: 'Identifier' },
  'descriptions.csv': { noun: 'Description' },
  'texts.csv': { noun: 'Text' },
  'person_case.csv': link('INVOLVED_IN', 'person_id', 'case_id', 'role'),
  'person_crime.csv': link('INVOLVED_IN', 'person_id', 'crime_id', 'role'),
  'person_event.csv': link('INVOLVED_IN', 'person_id', 'event_id', 'role'),
  'person_object.csv': link('USED', 'person_id', 'object_id', 'capacity'),
  'person_location.csv': link('PRESENT_AT', 'person_id', 'location_id', 'nature'),
  'person_organisation.csv': link('WORKED_FOR', 'person_id', 'organisation_id', 'capacity'),
  'person_person.csv': link('KNOWS', 'person_id', 'other_id', 'nature'),
  'person_network.csv': link('MEMBER_OF', 'person_id', 'network_id', 'network_role'),
  'crime_case.csv': link('PART_OF', 'crime_id', 'case_id'),
  'event_case.csv': link('PART_OF', 'event_id', 'case_id'),
  'crime_location.csv': link('OCCURRED_AT', 'crime_id', 'location_id'),
  'event_location.csv': link('OCCURRED_AT', 'event_id', 'location_id'),
  'case_object.csv': link('FEATURED', 'object_id', 'case_id', 'capacity'),
  'crime_object.csv': link('FEATURED', 'object_id', 'crime_id', 'capacity'),
  'event_object.csv': link('FEATURED', 'object_id', 'event_id', 'capacity'),
  'organisation_location.csv': link('BASED_AT', 'organisation_id', 'location_id'),
  'intelligence_link.csv': link('MENTIONS', 'report_id', 'record_id'),
};

/** Nouns that may stand in a chain. */
export const entities: ReadonlySet<string> = new Set([
  ...['Person', 'Case', 'Crime', 'Event', 'Network', 'IntelligenceReport'],
]);

/** The column of a satellite that names what it is about, by that noun. */
export const subjectColumns: Readonly<Record<string, string>> = {
  Person: 'person_id',
  Case: 'case_id',
  Crime: 'crime_id',
  Event: 'event_id',
  IntelligenceReport: 'report_id',
  Network: 'network_id',
};

/** The text of a cell; empty where the column is absent. */
export const cell = (row: Row, column: string): string => row.cells[column] ?? '';

/** The parts of a cell that holds a list. */
export const listOf = (row: Row, column: string): string[] =>
  cell(row, column)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The key of the row that a cell names within its own force and system; empty where the cell is. */
export const named = (row: Row, column: string): string =>
  cell(row, column) === '' ? '' : `${row.force}/${row.system}/${cell(row, column)}`;

/** Assessed as suspected false: E, or information 5 of the old scheme (domain.md, invariant 7). */
export const isDoubted = (row: Row): boolean =>
  cell(row, 'information_assessment') === 'E' || /^[A-E]\/5(\/|$)/.test(cell(row, 'legacy_grade'));
