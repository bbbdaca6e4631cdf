import { firstDay, lastEvent } from './dates.ts';
import { drawInquiryMarking, drawMarking } from './markings.ts';
import { Dice, streamSeed } from './random.ts';
import type { World } from './world.ts';

/** Where a force's cases, and its sources beside the cases', begin and end. The cases stand in the order of their days. */
export interface Ranges {
  readonly casesFrom: readonly number[];
  readonly sourcesFrom: readonly number[];
  readonly sourcesTo: readonly number[];
}

/** Sources of kinds by number: as `sourceKinds` has them. */
const kindShares = [0.4, 0.2, 0.08, 0.08, 0.04, 0.05, 0.1, 0.03, 0, 0.02] as const;
const copies = 0.15;
const inquiryEvidence = 8;

export function addSource(world: World, dice: Dice, force: number, recorded: number, kind = -1): number {
  const { sources, settings } = world;
  const stream = streamSeed(settings.seed, 'markings');
  const at = sources.add(force, -1, recorded);
  sources.from.push(-1);
  sources.kind.push(kind < 0 ? dice.shares(kindShares) : kind);
  sources.marking.push(
    force === settings.forces
      ? drawInquiryMarking(stream, at)
      : drawMarking(stream, at, force === settings.forces - 1),
  );
  return at;
}

export const addInquirySource = (world: World, dice: Dice, recorded: number): number =>
  addSource(world, dice, world.settings.forces, recorded, inquiryEvidence);

/** How many of `all` go to force number `force`, evenly. */
export const shareOf = (all: number, forces: number, force: number): number =>
  Math.floor((all * (force + 1)) / forces) - Math.floor((all * force) / forces);

/** The cases, each with a source of its own, and sources that stand beside them (of intelligence reports). */
export function planCases(world: World): Ranges {
  const { cases, sources, settings, sizes } = world;
  const dice = new Dice(settings.seed, 'cases');
  const casesFrom: number[] = [];
  const sourcesFrom: number[] = [];
  const sourcesTo: number[] = [];
  for (let force = 0; force < settings.forces; force += 1) {
    casesFrom.push(cases.count);
    const count = shareOf(sizes.cases, settings.forces, force);
    const begin = sources.count;
    for (let n = 0; n < count; n += 1) {
      const span = lastEvent - firstDay - 1500;
      const day = firstDay + 1100 + Math.floor(((n + dice.unit()) * span) / count);
      const recorded = day + dice.below(20);
      const source = addSource(world, dice, force, recorded);
      cases.add(force, source, recorded);
      cases.day.push(day);
      cases.base.push(-1);
    }
    sourcesFrom.push(sources.count);
    const more = shareOf(sizes.extraSources, settings.forces, force);
    for (let n = 0; n < more; n += 1) {
      addSource(world, dice, force, firstDay + 1100 + dice.below(lastEvent - firstDay - 1200), 5);
    }
    sourcesTo.push(sources.count);
    for (let at = begin + 1; at < sources.count; at += 1) {
      if (dice.chance(copies)) sources.from.set(at, begin + dice.below(at - begin));
    }
  }
  casesFrom.push(cases.count);
  return { casesFrom, sourcesFrom, sourcesTo };
}

/** A case of a force near a share of the years that the cases span, from 0 to 1. */
export function caseNear(
  { casesFrom }: Ranges,
  dice: Dice,
  force: number,
  share: number,
  spread: number,
): number {
  const from = casesFrom[force] ?? 0;
  const count = (casesFrom[force + 1] ?? from) - from;
  const place = Math.floor((share + (dice.unit() - 0.5) * spread) * count);
  return from + Math.min(count - 1, Math.max(0, place));
}

/** Where among its force's cases a case stands, from 0 to 1. */
export function placeOf({ casesFrom }: Ranges, force: number, policeCase: number): number {
  const from = casesFrom[force] ?? 0;
  return (policeCase - from) / Math.max(1, (casesFrom[force + 1] ?? from) - from);
}
