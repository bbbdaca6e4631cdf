import type { Gap } from './gap.ts';

/**
 * The factors of formula `chain-2`, each from 0 to 1. The numbers are judgements of this project, given with their
 * reasons in docs/scoring.md, which a test holds to these tables; the order within each scale is the scale's own.
 */

/** 3x5x2, source evaluation. */
export const sourceEvaluations = { ONE: 1, TWO: 0.8, THREE: 0.5 } as const;

/** 3x5x2, information assessment. */
export const informationAssessments = { A: 1, B: 0.9, C: 0.7, D: 0.5, E: 0.1 } as const;

/** 5x5x5, source: E is an untested source, not the worst one. Never converted to 3x5x2. */
export const legacySources = { A: 1, B: 0.9, C: 0.7, D: 0.5, E: 0.6 } as const;

/** 5x5x5, information. */
export const legacyInformation = { '1': 1, '2': 0.9, '3': 0.8, '4': 0.5, '5': 0.1 } as const;

export const legalStatuses = {
  CONVICTED: 1,
  CHARGED: 0.9,
  ARRESTED: 0.8,
  INTERVIEWED: 0.7,
  SUSPECTED: 0.6,
  NO_FURTHER_ACTION: 0.6,
  DISCONTINUED: 0.6,
  NONE: 0.5,
  ACQUITTED: 0.3,
  CONVICTION_QUASHED: 0.3,
  CONVICTION_DISREGARDED: 0.3,
} as const;

/** Roles whose place in a case does not hang on a legal status; all other roles are weighed by the status beside them. */
export const rolesApart = {
  VICTIM: 1,
  WITNESS: 1,
  SUBJECT: 1,
  REPORTING_PERSON: 0.5,
  PROFESSIONAL: 0.3,
} as const;

export type SourceEvaluation = keyof typeof sourceEvaluations;
export type InformationAssessment = keyof typeof informationAssessments;
export type LegacySource = keyof typeof legacySources;
export type LegacyInformation = keyof typeof legacyInformation;
export type LegalStatus = keyof typeof legalStatuses;
export type PersonRole =
  | keyof typeof rolesApart
  | 'OFFENDER'
  | 'SUSPECT'
  | 'PERSON_OF_INTEREST'
  | 'FACILITATOR'
  | 'LINKED_NATURE_UNKNOWN';

export interface Graded {
  readonly sourceEvaluation: SourceEvaluation | null;
  readonly informationAssessment: InformationAssessment | null;
  /** The raw 5x5x5 grade, such as `B24` or `B/2/4`; the handling code at its end is not read. */
  readonly legacyGrade: string | null;
}

/** The grade that counts: 3x5x2 where any of it is given, else 5x5x5, else none. A null part was not given. */
export type Grade =
  | {
      readonly scheme: '3x5x2';
      readonly source: SourceEvaluation | null;
      readonly information: InformationAssessment | null;
    }
  | { readonly scheme: '5x5x5'; readonly source: LegacySource; readonly information: LegacyInformation }
  | { readonly scheme: 'UNGRADED' };

const isKey = <T extends object>(table: T, key: string | undefined): key is keyof T & string =>
  key !== undefined && Object.hasOwn(table, key);

/** Reads a link's grade; a legacy text that is no 5x5x5 grade is no grade. */
export function gradeOf(link: Graded): Grade {
  const { sourceEvaluation: source, informationAssessment: information } = link;
  if (source !== null || information !== null) return { scheme: '3x5x2', source, information };
  const legacy = /^\s*([A-E])[\s/-]*([1-5])(?:[\s/-]*[1-5])?\s*$/i.exec(link.legacyGrade ?? '');
  const [letter, digit] = [legacy?.[1]?.toUpperCase(), legacy?.[2]];
  if (!isKey(legacySources, letter) || !isKey(legacyInformation, digit)) return { scheme: 'UNGRADED' };
  return { scheme: '5x5x5', source: letter, information: digit };
}

/** Four decimals, so that whoever multiplies the factors shown comes to the score shown. Rounding keeps their order. */
const shown = (factor: number): number => Math.round(factor * 10_000) / 10_000;

/** Source times information; what was not said counts as "untested" (TWO) and "not known" (D). */
export function gradeFactor(grade: Grade): number {
  if (grade.scheme === '5x5x5') {
    return shown(legacySources[grade.source] * legacyInformation[grade.information]);
  }
  const { source, information } = grade.scheme === '3x5x2' ? grade : { source: null, information: null };
  return shown(sourceEvaluations[source ?? 'TWO'] * informationAssessments[information ?? 'D']);
}

/** 1 for a link that has neither role nor legal status (a phone used, a person known). */
export function statusFactor(role: PersonRole | null, status: LegalStatus | null): number {
  if (role === null && status === null) return 1;
  return role !== null && isKey(rolesApart, role) ? rolesApart[role] : legalStatuses[status ?? 'NONE'];
}

/**
 * 1 / log2 of how many distinct readable neighbours a shared record or thing has: 1 for two, 1/2 for four, about 1/6 for fifty.
 * After Adamic and Adar, "Friends and neighbors on the Web", Social Networks 25 (2003), who weigh what two share by
 * 1 / log of how many have it.
 */
export const rarityFactor = (neighbours: number): number => shown(1 / Math.log2(Math.max(2, neighbours)));

const daysPerYear = 365.25;
/** Years after which a gap leaves half. */
const halfLife = 5;
const leastTime = 0.01;

/** Mean of what the shortest and the longest gap that the dates allow would leave: 1 for a sure overlap, 1/2 for no dates. */
export function timeFactor({ days, most }: Gap): number {
  const left = (gap: number): number => 2 ** (-gap / daysPerYear / halfLife);
  return Math.max(leastTime, shown((left(days) + left(most ?? Infinity)) / 2));
}

/**
 * 1 - 0.2 / 2^(n - 1) for n independent sources: 0.8 for one, 0.9 for two, 0.95 for three. Each further one halves what a single
 * source leaves open; copies of one report are one source (`analysis/origins.ts`).
 */
export const independenceFactor = (sources: number): number =>
  shown(1 - 0.2 / 2 ** (Math.max(1, sources) - 1));
