import { z } from 'zod';
import type { Rule } from '../define.ts';

/** Offence classes and outcome codes (domain.md, section 5). The lists with their names stand in `reference/`; a test compares. */

/** Classes of sexual offences, and those that the 1992 Act treats alike: a victim of one is anonymous for life. */
export const sexualOffences: readonly string[] = [
  ...['17A', '17B', '19C', '19D', '19E', '19F', '19G', '19H', '20A', '20B', '21', '22A', '22B', '23', '24'],
  ...['70', '71', '72', '73', '86', '88A', '88C', '88D', '88E', '106', 'N100'],
];

export const otherOffences: readonly string[] = ['13', '27', '36', '79'];

const offences = new Set([...sexualOffences, ...otherOffences]);

/** Outcome types 1 to 22 with their alternates, and what stood before they were brought in. */
export const outcomes: readonly string[] = [
  ...[
    '1',
    '1A',
    '2',
    '2A',
    '3',
    '3A',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
  ],
  ...['17', '18', '19', '20', '21', '22', 'LEGACY_DETECTED', 'LEGACY_UNDETECTED', 'LEGACY_NO_CRIME'],
];

const outcomeSet = new Set(outcomes);

export const knownOffence: Rule<string> = z
  .string()
  .refine((cell) => offences.has(cell), 'a class of reference/offences.csv');

export const knownOutcome: Rule<string> = z
  .string()
  .refine((cell) => outcomeSet.has(cell), 'a code of reference/outcomes.csv, or a LEGACY_ value');

export const isSexual = (offence: unknown): boolean =>
  typeof offence === 'string' && sexualOffences.includes(offence);
