import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isSexual } from '../domains/crime/rules.ts';

/** The lists of `reference/` as rows; the project ships them, so a list that can't be read is a fault and throws. */

/** The rows of a list by its header; nothing in a list that is not there. */
export function readList<T>(root: string, file: string, row: z.ZodType<T>): T[] {
  const path = join(root, 'reference', file);
  if (!existsSync(path)) return [];
  return z.array(row).parse(parse(readFileSync(path, 'utf8'), { columns: true }));
}

const yesNo = z.enum(['yes', 'no', '']).transform((cell) => (cell === '' ? null : cell === 'yes'));
/** An empty cell is null. */
export const maybe = z.string().transform((cell) => (cell === '' ? null : cell));

const force = z.object({ code: z.string(), name: z.string(), contact_unit: z.string().optional() });

/** Forces and national bodies; one without a contact unit of its own has its intelligence bureau. */
export const forceRows = (root: string): { code: string; name: string; contactUnit: string }[] =>
  ['police_forces.csv', 'national_bodies.csv', 'invented_forces.csv']
    .flatMap((file) => readList(root, file, force))
    .map(({ code, name, contact_unit: unit }) => ({
      code,
      name,
      contactUnit: unit ?? `${name}: force intelligence bureau`,
    }));

const offence = z.object({
  code: z.string(),
  name: z.string(),
  group: z.string(),
  child_specific: z.enum(['yes', 'no']),
  statute_hint: maybe,
});

export const offenceRows = (root: string) =>
  readList(root, 'offences.csv', offence).map(({ code, name, group, child_specific, statute_hint }) => ({
    code,
    name,
    group,
    childSpecific: child_specific === 'yes',
    sexual: isSexual(code),
    statute: statute_hint,
  }));

const defaults = { in: 'IN', out: 'OUT', manual: 'MANUAL' } as const;
const outcome = z.object({
  code: z.string(),
  name: z.string(),
  group: z.string(),
  is_nfa: z.enum(['true', 'false']),
  suspect_identified: yesNo,
  victim_supports: yesNo,
  review_default: z.enum(['in', 'out', 'manual']),
});

/** Outcome types, and what stood before they were brought in. */
export const outcomeRows = (root: string) =>
  ['outcomes.csv', 'legacy_outcomes.csv']
    .flatMap((file) => readList(root, file, outcome))
    .map(({ code, name, group, is_nfa, suspect_identified, victim_supports, review_default }) => ({
      code,
      name,
      group,
      isNfa: is_nfa === 'true',
      suspectIdentified: suspect_identified,
      victimSupports: victim_supports,
      reviewDefault: defaults[review_default],
    }));

const grade = z.object({
  scheme: z.string(),
  dimension: z.string(),
  code: z.string(),
  name: z.string(),
  status: z.enum(['current', 'legacy']),
});

export const gradeRows = (root: string) =>
  readList(root, 'intelligence_grading.csv', grade).map(({ scheme, dimension, code, name, status }) => ({
    key: `${scheme} ${dimension} ${code}`,
    scheme,
    dimension,
    code,
    name,
    legacy: status === 'legacy',
  }));

const ethnicity = z.object({ code: z.string(), name: z.string(), group: maybe.optional() });

/** Both lists; a value that one dictionary numbers without giving it a code can't be recorded and is left out. */
export const ethnicityRows = (root: string) =>
  (
    [
      ['SELF_DEFINED', 'ethnicity_sdi.csv'],
      ['OBSERVED', 'ethnicity_observed.csv'],
    ] as const
  ).flatMap(([list, file]) =>
    readList(root, file, ethnicity)
      .filter(({ code }) => code !== '')
      .map(({ code, name, group }) => ({ key: `${list} ${code}`, list, code, name, group: group ?? null })),
  );
