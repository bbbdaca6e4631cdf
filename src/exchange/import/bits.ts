import { ageBetween, dayNumber, under18, type AgeRange, type DayNumbers } from '../../domains/age.ts';
import { isSexual } from '../../domains/crime/rules.ts';
import type { LinkDefinition } from '../../domains/define.ts';
import { rowBit } from './pass.ts';
import { flag, has, type Entry, type Register } from './register.ts';
import type { Row } from './rows.ts';

/** What single rows say about who is protected (domain.md, "Required fields", "Protected"). */

type Values = Row['values'];

const listHas = (list: unknown, value: string): boolean => Array.isArray(list) && list.includes(value);

/** Types of events that protect a child who is their subject. */
const eventsOfChildren = new Set<unknown>(['MISSING_EPISODE', 'SAFEGUARDING']);

/** Flags of a row that others may name, by what it says itself. */
export function flagsOf(label: string, values: Values): number {
  const { anonymityRequested, identityStatus, flags, cocadStrand, offence, type } = values;
  if (label === 'Person') {
    return (
      (anonymityRequested === true ? flag.ASKED : 0) |
      (identityStatus === 'UNIDENTIFIED' ? flag.UNIDENTIFIED : 0)
    );
  }
  const isSensitive =
    (['Case', 'Crime', 'Event'].includes(label) && listHas(flags, 'CSE')) ||
    (label === 'Case' && cocadStrand !== undefined) ||
    (label === 'Crime' && isSexual(offence));
  return (
    (isSensitive ? flag.SENSITIVE : 0) | (label === 'Event' && eventsOfChildren.has(type) ? flag.OF_CHILD : 0)
  );
}

/** When a row says that it happened; nothing where it does not say. */
export function daysOf({ period }: Row): DayNumbers | undefined {
  const { fromMin, fromMax, toMax } = period ?? {};
  if (typeof fromMin !== 'string' || typeof fromMax !== 'string') return undefined;
  return { min: dayNumber(fromMin), max: dayNumber(toMax ?? fromMax) };
}

const daysAt = ({ first, last }: Register, entry: Entry): DayNumbers | undefined =>
  first.get(entry) === 0 ? undefined : { min: first.get(entry), max: last.get(entry) };

/** The ages that a person had in a role: by all that her own force describes, at the role's own days or else the matter's. */
export function agesIn(register: Register, row: Row, person: Entry, matter: Entry): AgeRange | undefined {
  const birth = daysAt(register, person);
  const days = daysOf(row) ?? daysAt(register, matter);
  return birth === undefined || days === undefined ? undefined : ageBetween(birth, days);
}

const whoMayAsk = new Set<unknown>(['WITNESS', 'REPORTING_PERSON']);

function protects(register: Register, row: Row, person: Entry, matter: Entry): boolean {
  const { role, coerced } = row.values;
  if (coerced === true) return true;
  const { flags } = register;
  if (role === 'VICTIM') return has(flags, matter, flag.SENSITIVE);
  if (whoMayAsk.has(role)) return has(flags, person, flag.ASKED);
  if (role !== 'SUBJECT' || !has(flags, matter, flag.OF_CHILD)) return false;
  const ages = agesIn(register, row, person, matter);
  return under18(ages?.min, ages?.max) !== 'NO';
}

const holdings = new Set<unknown>(['OWNER', 'REGISTERED_KEEPER', 'SUBSCRIBER']);
const residences = new Set<unknown>(['HOME', 'PLACED']);

/** The bits of an accepted link row. */
export function bitsOf(
  { type }: LinkDefinition,
  register: Register,
  row: Row,
  [start = -1, end = -1]: readonly Entry[],
): number {
  const { values } = row;
  switch (type) {
    case 'INVOLVED_IN':
      return protects(register, row, start, end) ? rowBit.PROTECTS : 0;
    case 'MEMBER_OF':
      return values['coerced'] === true ? rowBit.PROTECTS : 0;
    case 'USED':
      return holdings.has(values['capacity']) ? rowBit.HOLDS : 0;
    case 'PRESENT_AT':
      return (
        (residences.has(values['nature']) ? rowBit.HOLDS : 0) |
        (values['nature'] === 'HOME' ? rowBit.HOME : 0)
      );
    default:
      return 0;
  }
}

/** What counts when nobody knows who somebody is (domain.md, invariant 4), a bit each; ethnicity by either code is one. */
const telling: readonly (readonly string[])[] = [
  ['gender'],
  ['build'],
  ['complexion'],
  ['feature'],
  ['leftEye'],
  ['rightEye'],
  ['ethnicitySelfDefined', 'ethnicityObserved'],
];

export const descriptorsOf = (values: Values): number =>
  telling.reduce(
    (bits, properties, at) =>
      properties.some((property) => values[property] !== undefined) ? bits | (1 << at) : bits,
    0,
  );
