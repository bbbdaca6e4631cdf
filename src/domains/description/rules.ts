import { z } from 'zod';
import type { Rule } from '../define.ts';
import { parseSpan } from '../period.ts';

type Values = Readonly<Record<string, unknown>>;

/** Years, or a range of years. */
export interface Ages {
  readonly min: number;
  readonly max: number;
}

const ageShape = /^(\d{1,3})(?:\.\.(\d{1,3}))?$/;

/** What a cell of `age` says: `14`, or `14..16`. Nothing for other texts, and for more than 130 years. */
export function parseAge(cell: string): Ages | undefined {
  const [, first, second] = ageShape.exec(cell) ?? [];
  if (first === undefined) return undefined;
  const ages = { min: Number(first), max: Number(second ?? first) };
  return ages.max < ages.min || ages.max > 130 ? undefined : ages;
}

export const age: Rule<string> = z
  .string()
  .refine((cell) => parseAge(cell) !== undefined, 'an age in years, or a range such as 14..16');

/** Self-defined 18+1, with the 16+1 code O1 for Chinese that old records have. */
const selfDefined = new Set([
  ...['W1', 'W2', 'W3', 'W9', 'M1', 'M2', 'M3', 'M9', 'A1', 'A2', 'A3', 'A4', 'A9'],
  ...['B1', 'B2', 'B9', 'O1', 'O2', 'O9', 'NS'],
]);

export const selfDefinedCode: Rule<string> = z
  .string()
  .refine((cell) => selfDefined.has(cell), 'a code of reference/ethnicity_sdi.csv');

export const observedCode: Rule<string> = z
  .string()
  .regex(/^IC[0-79]$/, 'a code of reference/ethnicity_observed.csv');

export const alpha3: Rule<string> = z.string().regex(/^[A-Z]{3}$/, 'three capital letters');

const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The day `years` before another; 29 February becomes 28 February where there is none: who is 18 then was born by that day. */
function yearsBefore(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const before = dayOf(year - years, month, date);
  return before.slice(5, 7) === day.slice(5, 7) ? before : dayOf(year - years, month, date - 1);
}

const dayAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(year, month, date + 1);
};

const seen = ({ fromMin, fromMax, recordedOn }: Values): { first: string; last: string } | undefined => {
  if (typeof fromMin === 'string' && typeof fromMax === 'string') return { first: fromMin, last: fromMax };
  return typeof recordedOn === 'string' ? { first: recordedOn, last: recordedOn } : undefined;
};

const agesOf = ({ age: cell }: Values): Ages | undefined =>
  typeof cell === 'string' ? parseAge(cell) : undefined;
const birthOf = ({ birthDate }: Values): ReturnType<typeof parseSpan> =>
  typeof birthDate === 'string' ? parseSpan(birthDate) : undefined;

/** The earliest day of birth that a description allows, by its birth date, or else by the age at the time. */
export function birthMin(values: Values): string | undefined {
  const ages = agesOf(values);
  const at = seen(values);
  return (
    birthOf(values)?.min ??
    (ages === undefined || at === undefined ? undefined : dayAfter(yearsBefore(at.first, ages.max + 1)))
  );
}

/** The latest day of birth that a description allows. */
export function birthMax(values: Values): string | undefined {
  const ages = agesOf(values);
  const at = seen(values);
  return (
    birthOf(values)?.max ??
    (ages === undefined || at === undefined ? undefined : yearsBefore(at.last, ages.min))
  );
}
