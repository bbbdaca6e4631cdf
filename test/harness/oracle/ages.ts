import { cell, isDoubted, type Row } from './rows.ts';

/** Days and ages as the files give them. Days are whole numbers, YYYYMMDD. */

interface Days {
  readonly first: number;
  readonly last: number;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function simple(text: string): Days | undefined {
  const parts = text.split('-').map(Number);
  const [year = NaN, month, day] = parts;
  if (Number.isNaN(year)) return undefined;
  const base = year * 10_000;
  if (month === undefined) return { first: base + 101, last: base + 1231 };
  const of = base + month * 100;
  return day === undefined
    ? { first: of + 1, last: of + daysIn(year, month) }
    : { first: of + day, last: of + day };
}

/** A year, a month, a day or a range of two of these; nothing for an empty cell. */
export function daysOf(text: string): Days | undefined {
  if (text === '') return undefined;
  const [from = '', to = from] = text.split('..');
  const [start, end] = [simple(from), simple(to)];
  return start === undefined || end === undefined ? undefined : { first: start.first, last: end.last };
}

const dayNumber = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
};

/** The days of birth that one description allows: by birth date, else by the age when it was true. */
function birthOf(row: Row): Days | undefined {
  const said = daysOf(cell(row, 'birth_date'));
  const ages = cell(row, 'age');
  if (said !== undefined || ages === '') return said;
  const [least = 0, most = least] = ages.split('..').map(Number);
  const recorded = dayNumber(row.knownFrom);
  const seen = daysOf(cell(row, 'from')) ?? { first: recorded, last: recorded };
  // Who is 14 on a day was born after that day 15 years before, and not after that day 14 years before.
  return { first: seen.first - (most + 1) * 10_000 + 1, last: seen.last - least * 10_000 };
}

/** The hull of all births that a person's descriptions allow, but for those that were taken back or are suspected to be false. */
export function birthsOf(descriptions: readonly Row[]): Days | undefined {
  const standing = descriptions.filter((row) => row.knownTo === Infinity && !isDoubted(row));
  const births = standing.map(birthOf).filter((days) => days !== undefined);
  if (births.length === 0) return undefined;
  return {
    first: Math.min(...births.map(({ first }) => first)),
    last: Math.max(...births.map(({ last }) => last)),
  };
}

/** Whether somebody described so was surely 18 or over when an event began. */
export function surelyAdult(descriptions: readonly Row[], event: Row): boolean {
  const began = daysOf(cell(event, 'from'))?.first;
  const born = birthsOf(descriptions)?.last;
  return began !== undefined && born !== undefined && began - born >= 180_000;
}
