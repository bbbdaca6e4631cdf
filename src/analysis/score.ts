import {
  gradeOf,
  informationAssessments,
  legacyInformation,
  legacySources,
  sourceEvaluations,
  type Grade,
  type InformationAssessment,
  type LegacyInformation,
  type LegacySource,
  type SourceEvaluation,
} from './factors.ts';
import {
  begun,
  best,
  extended,
  independenceOf,
  scoreOf,
  type Between,
  type ScoredLink,
  type StepScore,
  type Trail,
} from './trail.ts';

/** The version of the formula, told with every score. Any change of a number, a table or a rule below is a new version. */
export const formula = 'chain-2';

export interface ScoredChainInput {
  /** For each step, in order, its parallel links: at least one. */
  readonly steps: readonly (readonly ScoredLink[])[];
  /** What stands between each step and the next: one fewer than there are steps. */
  readonly between: readonly Between[];
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
    [begun],
  );
  const trail = best(trails);
  if (trail === undefined) throw new Error('a step of a chain has no link');
  return {
    version: formula,
    score: scoreOf(trail),
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
