/**
 * Ages in completed years. Days are compared as whole numbers, YYYYMMDD: the difference of two, cut to its ten-thousands, is
 * the age, and who was born on 29 February is a year older on 1 March where there is no such day.
 */

/** The first and the last day that something may have happened on, ISO 8601. */
export interface Days {
  readonly min: string;
  readonly max: string;
}

/** The same as whole numbers, YYYYMMDD. */
export interface DayNumbers {
  readonly min: number;
  readonly max: number;
}

export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/** `2004-05-19` as 20040519. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

const completedYears = (birth: number, on: number): number => Math.floor((on - birth) / 10_000);

/** As `ageRange`, over whole numbers. */
export function ageBetween(birth: DayNumbers, event: DayNumbers): AgeRange | undefined {
  const max = completedYears(birth.min, event.max);
  return max < 0 ? undefined : { min: Math.max(0, completedYears(birth.max, event.min)), max };
}

/** The ages that a person born within `birth` may have had within `event`; nothing where it ended before every birth. */
export const ageRange = (birth: Days, event: Days): AgeRange | undefined =>
  ageBetween(
    { min: dayNumber(birth.min), max: dayNumber(birth.max) },
    { min: dayNumber(event.min), max: dayNumber(event.max) },
  );

/** Whether somebody of that age is a child in law; an age that is not known may be a child's. */
export function under18(
  ageMin: number | null | undefined,
  ageMax: number | null | undefined,
): 'YES' | 'NO' | 'UNCERTAIN' {
  if (typeof ageMin === 'number' && ageMin >= 18) return 'NO';
  return typeof ageMax === 'number' && ageMax < 18 ? 'YES' : 'UNCERTAIN';
}

/** The same over all matters of somebody: the youngest word counts. Null where there is no matter. */
export function under18AsSuspect(
  matters: readonly { readonly ageMin: number | null; readonly ageMax: number | null }[],
): 'YES' | 'NO' | 'UNCERTAIN' | null {
  const said = matters.map(({ ageMin, ageMax }) => under18(ageMin, ageMax));
  return (['YES', 'UNCERTAIN', 'NO'] as const).find((word) => said.includes(word)) ?? null;
}
