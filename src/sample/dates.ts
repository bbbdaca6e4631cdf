import { belowAt, byShares, unitAt } from './random.ts';

/** Days as whole numbers since 1970-01-01, by the Gregorian calendar; no clock and no time zone is asked. */

const lengthOfDay = 86_400_000;
const texts = new Map<number, string>();

/** ISO 8601. */
export function dayText(day: number): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const made = new Date(day * lengthOfDay).toISOString().slice(0, 10);
  texts.set(day, made);
  return made;
}

export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / lengthOfDay;

export const yearOf = (day: number): number => Number(dayText(day).slice(0, 4));

/** The world's first and last day of an event, and the last on which anything was recorded. */
export const firstDay = dayOf(1995, 1, 1);
export const lastEvent = dayOf(2025, 6, 30);
export const lastDay = dayOf(2025, 12, 20);

/** The shares of the ways in which a date is written: day, month, year, range. */
const precisions = [0.5, 0.24, 0.2, 0.06];

/**
 * A date as a record may have it: half to the day, the others to the month, the year or a range of years. What it means always
 * holds the day itself.
 */
export function dateText(day: number, stream: number, at: number): string {
  const text = dayText(day);
  switch (byShares(unitAt(stream, at, 60), precisions)) {
    case 0:
      return text;
    case 1:
      return text.slice(0, 7);
    case 2:
      return text.slice(0, 4);
    default:
      return rangeText(Number(text.slice(0, 4)), belowAt(stream, at, 61, 2));
  }
}

const rangeText = (year: number, before: number): string => {
  const first = Math.max(1995, year - before);
  return `${first}..${Math.min(2025, Math.max(year, first + 1))}`;
};

/** A time of a working day, UTC. */
export function instantText(day: number, stream: number, at: number): string {
  const minutes = 480 + belowAt(stream, at, 62, 600);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dayText(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00Z`;
}
