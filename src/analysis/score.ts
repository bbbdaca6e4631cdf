import {
  gradeFactor,
  gradeOf,
  independenceFactor,
  informationAssessments,
  legacyInformation,
  legacySources,
  rarityFactor,
  sourceEvaluations,
  statusFactor,
  timeFactor,
  type Grade,
  type Graded,
  type InformationAssessment,
  type LegacyInformation,
  type LegacySource,
  type LegalStatus,
  type PersonRole,
  type SourceEvaluation,
} from './factors.ts';
import { gapBetween, type Gap, type Period } from './gap.ts';

/** The version of the formula, told with every score. Any change of a number, a table or a rule below is a new version. */
export const formula = 'chain-2';

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

export interface ScoredChainInput {
  /** For each step, in order, its parallel links: at least one. */
  readonly steps: readonly (readonly ScoredLink[])[];
  /** What stands between each step and the next: one fewer than there are steps. */
  readonly between: readonly Between[];
}

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

export interface ChainScore {
  readonly version: typeof formula;
  /** Product of all factors of all steps, to six significant digits: the same whichever end the chain is read from. */
  readonly score: number;
  readonly steps: readonly StepScore[];
  /** The worst among the links taken, each scheme apart, for the two are no single order; undefined where none has it. */
  readonly worstSource: SourceEvaluation | undefined;
  readonly worstInformation: InformationAssessment | undefined;
  readonly worstLegacySource: LegacySource | undefined;
  readonly worstLegacyInformation: LegacyInformation | undefined;
  /** Steps whose link has no grade of either scheme. */
  readonly ungraded: number;
}

/** A choice of one link for each of the first steps. */
interface Trail {
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

/** What all links of a step share: its independent sources, and what stands before it. */
interface Setting {
  readonly independence: number;
  readonly between: Between | undefined;
}

const independenceOf = (links: readonly ScoredLink[]): number =>
  independenceFactor(new Set(links.flatMap(({ origin }) => origin ?? [])).size);

function extended(trail: Trail, link: ScoredLink, taken: number, { independence, between }: Setting): Trail {
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

const best = (trails: readonly Trail[]): Trail | undefined =>
  trails.reduce<Trail | undefined>(
    (most, trail) => (most === undefined || trail.product > most.product ? trail : most),
    undefined,
  );

/**
 * Scores a chain by formula `chain-2` (docs/scoring.md). Of parallel links it takes those that together score highest, found step by
 * step (Viterbi 1967), so that one more link never lowers a score. Throws if a step has no link or `between` has the wrong length.
 */
export function scoreChain({ steps, between }: ScoredChainInput): ChainScore {
  if (steps.length === 0 || between.length !== steps.length - 1) {
    throw new Error(`a chain of ${steps.length} steps has ${between.length} nodes between its steps`);
  }
  const trails = steps.reduce<readonly Trail[]>(
    (before, links, step) => {
      const setting = { independence: independenceOf(links), between: between[step - 1] };
      return links.flatMap(
        (link, taken) => best(before.map((trail) => extended(trail, link, taken, setting))) ?? [],
      );
    },
    [{ product: 1n, steps: [], links: [] }],
  );
  const trail = best(trails);
  if (trail === undefined) throw new Error('a step of a chain has no link');
  return {
    version: formula,
    score: valueOf(trail.product, factorsOfStep * steps.length),
    steps: trail.steps,
    ...worstOf(trail.links.map(gradeOf)),
  };
}

/** The key with the least factor. */
const worst = <K extends string>(table: Readonly<Record<K, number>>, keys: readonly K[]): K | undefined =>
  [...keys].sort((a, b) => table[a] - table[b])[0];

function worstOf(grades: readonly Grade[]) {
  const current = grades.filter((grade) => grade.scheme === '3x5x2');
  const legacy = grades.filter((grade) => grade.scheme === '5x5x5');
  return {
    worstSource: worst(
      sourceEvaluations,
      current.flatMap(({ source }) => source ?? []),
    ),
    worstInformation: worst(
      informationAssessments,
      current.flatMap(({ information }) => information ?? []),
    ),
    worstLegacySource: worst(
      legacySources,
      legacy.map(({ source }) => source),
    ),
    worstLegacyInformation: worst(
      legacyInformation,
      legacy.map(({ information }) => information),
    ),
    ungraded: grades.filter(({ scheme }) => scheme === 'UNGRADED').length,
  };
}
