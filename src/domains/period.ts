import type { Dated } from './common.ts';

/**
 * Happened time: four day values and how exactly each end was given (domain.md, "Required fields"). Days are ISO 8601 texts,
 * so that they compare as texts.
 */

export type Precision = 'YEAR' | 'MONTH' | 'DAY' | 'RANGE';

/** The first and the last day that a cell may mean. */
export interface Span {
  readonly min: string;
  readonly max: string;
  readonly precision: Precision;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (value: number): string => String(value).padStart(2, '0');

/** A year, a month or a day. Years before 1000 are refused: no record of ours is that old, and a typing error may be. */
function simple(cell: string): Span | undefined {
  const [, year = '', month, day] = shape.exec(cell) ?? [];
  if (Number(year) < 1000) return undefined;
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31`, precision: 'YEAR' };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDay(Number(year), Number(month));
  if (day === undefined) {
    return { min: `${year}-${month}-01`, max: `${year}-${month}-${two(last)}`, precision: 'MONTH' };
  }
  return Number(day) < 1 || Number(day) > last ? undefined : { min: cell, max: cell, precision: 'DAY' };
}

/**
 * What a cell of `from` or `to` says: `2004`, `2004-05`, `2004-05-19`, or a range of two of these, `2004-05..2006`.
 * Nothing for any other text, a day that no calendar has, or a range that ends before it begins.
 */
export function parseSpan(cell: string): Span | undefined {
  const [first = '', second, ...rest] = cell.split('..');
  const from = simple(first);
  if (second === undefined || from === undefined) return from;
  const to = rest.length === 0 ? simple(second) : undefined;
  if (to === undefined || to.max < from.min) return undefined;
  return { min: from.min, max: to.max, precision: 'RANGE' };
}

/** The stored days of a row whose two cells were read; an end that was not given is null. */
export const periodOf = (from: Span | undefined, to: Span | undefined): Dated => ({
  fromMin: from?.min ?? null,
  fromMax: from?.max ?? null,
  toMin: to?.min ?? null,
  toMax: to?.max ?? null,
  fromPrecision: from?.precision ?? null,
  toPrecision: to?.precision ?? null,
});

/** Whether it is certain that the end lies before the beginning: the one case that is refused. */
export const endsBeforeItBegins = ({ fromMin, toMax }: Dated): boolean =>
  fromMin !== null && toMax !== null && toMax < fromMin;
