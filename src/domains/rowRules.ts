import type { Definition } from './define.ts';
import { isNoName } from './saysNothing.ts';

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

const roles: RowRule = ({ values }) => {
  const { role, legalStatus } = values;
  if (role === 'OFFENDER' && legalStatus !== 'CONVICTED') {
    return { column: 'role', reason: 'OFFENDER is allowed only where legal_status is CONVICTED' };
  }
  return role === 'FACILITATOR' ? unassessed('role', values) : undefined;
};

/** Roles in a network that no assessment is needed for. */
const unassessedRoles = new Set<unknown>(['ASSOCIATE', 'UNKNOWN']);

function unassessed(column: string, values: RuledRow['values']): RowFault | undefined {
  const { assessedBy, assessedOn, assessmentRef } = values;
  if (assessedBy !== undefined && assessedOn !== undefined && assessmentRef !== undefined) return undefined;
  return {
    column,
    reason: `${String(values[column === 'role' ? 'role' : 'networkRole'])} needs a named assessment: assessed_by, assessed_on and assessment_ref`,
  };
}

const networkRole: RowRule = ({ values }) =>
  unassessedRoles.has(values['networkRole'])
    ? undefined
    : values['networkRole'] === 'RECRUITER' && values['coerced'] === true
      ? {
          column: 'network_role',
          reason: 'who was made to bring in others is no RECRUITER: another role with coerced',
        }
      : unassessed('network_role', values);

const coordinates: RowRule = ({ values: { latitude, longitude } }) =>
  (latitude === undefined) === (longitude === undefined)
    ? undefined
    : {
        column: latitude === undefined ? 'latitude' : 'longitude',
        reason: 'expected both latitude and longitude',
      };

const somePlace: RowRule = (row) => {
  const { type: _type, what3words, ...said } = row.values;
  const words = ['uprn', 'building', 'street', 'town', 'postcode', 'areaCode', 'latitude', 'description'];
  return what3words !== undefined && words.every((property) => said[property] === undefined)
    ? { column: 'what3words', reason: 'expected coordinates or an address beside it' }
    : coordinates(row);
};

/** A status and a value that say opposite things: recorded with nothing, or a value that was never asked for. */
const statuses: RowRule = ({ values }) => {
  const { ethnicitySelfDefined, ethnicityObserved, ethnicityStatus, nationalities, nationalityStatus } =
    values;
  const has = ethnicitySelfDefined !== undefined || ethnicityObserved !== undefined;
  if (ethnicityStatus === 'RECORDED' && !has) {
    return { column: 'ethnicity_status', reason: 'RECORDED needs a self-defined or an observed code' };
  }
  if (ethnicitySelfDefined !== undefined && ethnicityStatus !== undefined && ethnicityStatus !== 'RECORDED') {
    return { column: 'ethnicity_status', reason: 'expected RECORDED beside a self-defined code' };
  }
  const none = !Array.isArray(nationalities) || nationalities.length === 0;
  return none === (nationalityStatus === 'RECORDED')
    ? { column: 'nationality_status', reason: 'expected RECORDED exactly where a nationality stands' }
    : undefined;
};

const twoPeople: RowRule = ({ references: { person_id: one, other_id: other } }) =>
  one !== undefined && one === other
    ? { column: 'other_id', reason: 'expected another person than in person_id' }
    : undefined;

const someName: RowRule = ({ values: { given, middle, family } }) => {
  if ([given, middle, family].every((part) => part === undefined)) {
    return { column: 'given', reason: 'expected at least one of given, middle and family' };
  }
  for (const [column, part] of Object.entries({ given, family })) {
    if (typeof part === 'string' && isNoName(part)) {
      return { column, reason: 'expected a name: text such as "unknown" or a number alone is none' };
    }
  }
  return undefined;
};

/** By label or link type. */
const rules: Readonly<Record<string, RowRule>> = {
  INVOLVED_IN: roles,
  KNOWS: twoPeople,
  MEMBER_OF: networkRole,
  Name: someName,
  Description: statuses,
  LocationRecord: somePlace,
};

function oneSubject(definition: Definition, { references }: RuledRow): RowFault | undefined {
  if (definition.kind !== 'satellite' || definition.subjects.length === 0) return undefined;
  const columns = definition.subjects.map(({ column }) => column);
  if (columns.filter((column) => references[column] !== undefined).length === 1) return undefined;
  return { column: columns[0] ?? '', reason: `expected exactly one of ${columns.join(', ')}` };
}

/** The label of a noun or satellite, the type of a link. */
export const nameOf = (definition: Definition): string =>
  definition.kind === 'link' ? definition.type : definition.label;

/** What is wrong with a row whose single columns are sound. */
export const rowFault = (definition: Definition, row: RuledRow): RowFault | undefined =>
  oneSubject(definition, row) ?? rules[nameOf(definition)]?.(row);
