import { byShares, unitAt } from './random.ts';
import type { World } from './world.ts';

/**
 * Markings (sample.md): drawn for each case and each source, and taken over by the rows that rest on them. A marking is packed
 * into one number.
 */

export interface Marking {
  readonly gsc: string;
  readonly handling: string;
  readonly strand: string;
  readonly team: string;
}

const gscLevels = ['OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET'] as const;
const handlingCodes = ['P', 'C'] as const;
const strands = ['GENERAL', 'CSE', 'INTELLIGENCE', 'STANDARDS', 'INQUIRY'] as const;
/** PSD and HEARINGS stand first: the one goes with STANDARDS, the other with the inquiry. */
const teams = ['', 'PSD', 'HEARINGS', 'OP-LANTERN', 'OP-GANNET', 'OP-TIDEMARK', 'OP-WINDROW'] as const;

const pack = (gsc: number, handling: number, strand: number, team: number): number =>
  gsc + 3 * (handling + 2 * (strand + 5 * team));

const unpack = (marking: number): Marking => ({
  gsc: gscLevels[marking % 3] ?? '',
  handling: handlingCodes[Math.floor(marking / 3) % 2] ?? '',
  strand: strands[Math.floor(marking / 6) % 5] ?? '',
  team: teams[Math.floor(marking / 30)] ?? '',
});

const known = new Map<number, Marking>();

export function markingOf(marking: number): Marking {
  const before = known.get(marking);
  if (before !== undefined) return before;
  const made = unpack(marking);
  known.set(marking, made);
  return made;
}

/** In all forces but the last: P 85 %, C 15 %. The last force marks everything C. */
export function drawMarking(stream: number, at: number, isLast: boolean): number {
  const draw = (purpose: number, shares: readonly number[]): number =>
    byShares(unitAt(stream, at, purpose), shares);
  const strand = draw(2, [0.45, 0.4, 0.12, 0.03]);
  const team = unitAt(stream, at, 3) < 0.02 ? 3 + draw(4, [0.25, 0.25, 0.25, 0.25]) : 0;
  return pack(
    draw(0, [0.6, 0.38, 0.02]),
    isLast || unitAt(stream, at, 1) < 0.15 ? 1 : 0,
    strand,
    strand === 3 ? 1 : team,
  );
}

/** The inquiry's copies: strand INQUIRY, some kept to the team of the hearings. */
export const drawInquiryMarking = (stream: number, at: number): number =>
  pack(
    byShares(unitAt(stream, at, 0), [0.6, 0.38, 0.02]),
    unitAt(stream, at, 1) < 0.15 ? 1 : 0,
    4,
    unitAt(stream, at, 3) < 0.02 ? 2 : 0,
  );

/** Whether an analyst of any force with clearance OFFICIAL_SENSITIVE reads what rests on a source in full. */
export function readByAll({ sources }: World, source: number): boolean {
  const { gsc, handling, strand, team } = markingOf(sources.marking.at(source));
  return (
    gsc !== 'SECRET' && handling === 'P' && team === '' && strand !== 'STANDARDS' && strand !== 'INQUIRY'
  );
}

/** The key of a row as truth/ writes it: owner, gsc, handling, strand, team, identity. */
export function keyText(world: World, owner: string, source: number): string {
  const { gsc, handling, strand, team } = markingOf(world.sources.marking.at(source));
  return [owner, gsc, handling, strand, team, 'OPEN'].join('|');
}
