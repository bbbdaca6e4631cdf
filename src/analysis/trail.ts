import {
  gradeFactor,
  gradeOf,
  independenceFactor,
  rarityFactor,
  statusFactor,
  timeFactor,
  type Graded,
  type LegalStatus,
  type PersonRole,
} from './factors.ts';
import { gapBetween, type Gap, type Period } from './gap.ts';

/** The product of factors along a way, one step at a time: what chains are scored with, and what the strongest way is found by. */

/** What the formula reads of a link, and all it reads: never a name, an ethnicity, a nationality or a description. */
export interface ScoredLink extends Period, Graded {
  readonly role: PersonRole | null;
  readonly legalStatus: LegalStatus | null;
  /** Which first-hand source it goes back to: copies of one report have one origin. Null where that can't be read. */
  readonly origin: string | null;
}

/**
 * What stands between two steps. A record (a case) or a thing is shared by `neighbours` distinct nodes that the reader may see;
 * only a thing passes from hand to hand, so only there does the time between the two uses count. A person is neither.
 */
export type Between =
  { readonly kind: 'PERSON' } | { readonly kind: 'RECORD' | 'THING'; readonly neighbours: number };

/** Each from 0 to 1. `rarity` and `time` speak of what stands between this step and the one before; 1 where that says nothing. */
export interface StepFactors {
  readonly grade: number;
  readonly status: number;
  readonly rarity: number;
  readonly time: number;
  /** How many independent sources carry the step, all its parallel links together. */
  readonly independence: number;
}

export interface StepScore {
  readonly factors: StepFactors;
  /** Product of the factors. */
  readonly score: number;
  /** Which of the step's links was taken, counted from 0. */
  readonly taken: number;
  /** From the use of the shared thing in the step before to its use in this one; undefined where no thing is shared. */
  readonly gap: Gap | undefined;
}

/** A choice of one link for each of the first steps. */
export interface Trail {
  /** Product of all factors in ten-thousandths: exact, so that neither the order of factors nor a tie can move a digit. */
  readonly product: bigint;
  readonly steps: readonly StepScore[];
  readonly links: readonly ScoredLink[];
}

/** Two factors as ten-thousandths, multiplied: at most 10^8, so exact. */
const exactly = (one: number, other: number): bigint =>
  BigInt(Math.round(one * 10_000) * Math.round(other * 10_000));

/** Ten-thousandths that a step puts into the product: five factors and a 1. */
const factorsOfStep = 6;

/** The value of a product of `factors` ten-thousandths, to six significant digits. */
const valueOf = (product: bigint, factors: number): number =>
  Number((Number(product) / 10_000 ** factors).toPrecision(6));

/** Where every chain begins. */
export const begun: Trail = { product: 1n, steps: [], links: [] };

/** Product of all factors of all steps, to six significant digits: the same whichever end the chain is read from. */
export const scoreOf = ({ product, steps }: Trail): number => valueOf(product, factorsOfStep * steps.length);

/** What all links of a step share: its independent sources, and what stands before it. */
export interface Setting {
  readonly independence: number;
  readonly between: Between | undefined;
}

export const independenceOf = (links: readonly ScoredLink[]): number =>
  independenceFactor(new Set(links.flatMap(({ origin }) => origin ?? [])).size);

/** A trail with one more link, the `taken`-th of its step. */
export function extended(
  trail: Trail,
  link: ScoredLink,
  taken: number,
  { independence, between }: Setting,
): Trail {
  const before = trail.links.at(-1);
  const gap = before !== undefined && between?.kind === 'THING' ? gapBetween(before, link) : undefined;
  const factors = {
    grade: gradeFactor(gradeOf(link)),
    status: statusFactor(link.role, link.legalStatus),
    rarity: between === undefined || between.kind === 'PERSON' ? 1 : rarityFactor(between.neighbours),
    time: gap === undefined ? 1 : timeFactor(gap),
    independence,
  };
  const product =
    exactly(factors.grade, factors.status) *
    exactly(factors.rarity, factors.time) *
    exactly(factors.independence, 1);
  return {
    product: trail.product * product,
    steps: [...trail.steps, { factors, score: valueOf(product, factorsOfStep), taken, gap }],
    links: [...trail.links, link],
  };
}

/** The one of the greatest product; the first of equals. */
export const best = (trails: readonly Trail[]): Trail | undefined =>
  trails.reduce<Trail | undefined>(
    (most, trail) => (most === undefined || trail.product > most.product ? trail : most),
    undefined,
  );
