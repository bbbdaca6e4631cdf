import { gscLevels, isGscLevel } from '../../policy/values.ts';
import type { FoundMarking } from './found.ts';
import type { ExportMarking } from './graph.ts';

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

const level = (gsc: string): number => (isGscLevel(gsc) ? gscLevels.indexOf(gsc) : gscLevels.length);

/** The strictest of several markings: the highest classification, C before P, every strand and team. */
export function strictest(markings: readonly ExportMarking[]): ExportMarking {
  const gsc = markings.flatMap((one) => (one.gsc === null ? [] : [one.gsc]));
  const handling = markings.flatMap((one) => (one.handling === null ? [] : [one.handling]));
  return {
    gsc: gsc.sort((a, b) => level(b) - level(a))[0] ?? null,
    handling: handling.includes('C') ? 'C' : (handling[0] ?? null),
    strands: sorted(markings.flatMap(({ strands }) => strands)),
    teams: sorted(markings.flatMap(({ teams }) => teams)),
  };
}

/** The marking of one row. */
export const markingOf = ({ gsc, handling, strand, team }: FoundMarking): ExportMarking => ({
  gsc,
  handling,
  strands: [strand],
  teams: team === null ? [] : [team],
});
