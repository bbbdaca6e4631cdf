import type { Definition } from './define.ts';

/** Rules over a whole row, which no single column can settle (domain.md, "Enumerations" and "Required fields"). */

/** Why a row is refused: the column to look at, and what was expected. Never the value of a cell. */
export interface RowFault {
  readonly column: string;
  readonly reason: string;
}

/** A row as the rules see it: stored values by property, and the references that its filled columns name. */
export interface RuledRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly references: Readonly<Record<string, string>>;
}

type RowRule = (row: RuledRow) => RowFault | undefined;

const roles: RowRule = ({ values: { role, legalStatus } }) => {
  if (role === 'OFFENDER' && legalStatus !== 'CONVICTED') {
    return { column: 'role', reason: 'OFFENDER is allowed only where legal_status is CONVICTED' };
  }
  return role === 'FACILITATOR'
    ? {
        column: 'role',
        reason: 'FACILITATOR needs a named assessment, for which this file has no column: the row is refused',
      }
    : undefined;
};

const twoPeople: RowRule = ({ references: { person_id: one, other_id: other } }) =>
  one !== undefined && one === other
    ? { column: 'other_id', reason: 'expected another person than in person_id' }
    : undefined;

const someName: RowRule = ({ values: { given, middle, family } }) =>
  [given, middle, family].every((part) => part === undefined)
    ? { column: 'given', reason: 'expected at least one of given, middle and family' }
    : undefined;

/** By label or link type. */
const rules: Readonly<Record<string, RowRule>> = { INVOLVED_IN: roles, KNOWS: twoPeople, Name: someName };

function oneSubject(definition: Definition, { references }: RuledRow): RowFault | undefined {
  if (definition.kind !== 'satellite' || definition.subjects.length === 0) return undefined;
  const columns = definition.subjects.map(({ column }) => column);
  if (columns.filter((column) => references[column] !== undefined).length === 1) return undefined;
  return { column: columns[0] ?? '', reason: `expected exactly one of ${columns.join(' and ')}` };
}

/** The label of a noun or satellite, the type of a link. */
export const nameOf = (definition: Definition): string =>
  definition.kind === 'link' ? definition.type : definition.label;

/** What is wrong with a row whose single columns are sound. */
export const rowFault = (definition: Definition, row: RuledRow): RowFault | undefined =>
  oneSubject(definition, row) ?? rules[nameOf(definition)]?.(row);
