import type { Base } from './common.ts';
import type { DescriptionRecord, NameRecord } from './records.ts';

/**
 * Which of several conflicting rows is displayed (features.md, M6). All are kept and listed; the one on top is that with the
 * better source evaluation, then the better information assessment, then the latest recorded, then the lower id. Only rows
 * that the reader may see take part, so a hidden row moves nothing.
 */

const sources: readonly unknown[] = ['ONE', 'TWO', 'THREE'];
const assessments: readonly unknown[] = ['A', 'B', 'C', 'D', 'E'];

/** A value that is not graded stands behind all that are. */
const place = (order: readonly unknown[], value: unknown): number =>
  order.includes(value) ? order.indexOf(value) : order.length;

export const byWorth = (a: Base, b: Base): number =>
  place(sources, a.sourceEvaluation) - place(sources, b.sourceEvaluation) ||
  place(assessments, a.informationAssessment) - place(assessments, b.informationAssessment) ||
  b.knownFrom - a.knownFrom ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** The name to display: a legal one before others. */
export const displayedName = (names: readonly NameRecord[]): NameRecord | null =>
  [...names].sort((a, b) => Number(b.kind === 'LEGAL') - Number(a.kind === 'LEGAL') || byWorth(a, b))[0] ??
  null;

/** The description to display. */
export const displayedDescription = (descriptions: readonly DescriptionRecord[]): DescriptionRecord | null =>
  [...descriptions].sort(byWorth)[0] ?? null;
