import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  informationAssessments,
  legalStatuses,
  rolesApart,
  sourceEvaluations,
} from '../../../src/analysis/factors.ts';
import { scoreChain, type ScoredChainInput } from '../../../src/analysis/score.ts';
import type { Between, ScoredLink } from '../../../src/analysis/trail.ts';

const keysOf = <K extends string>(table: Readonly<Record<K, number>>): K[] =>
  (Object.keys(table) as K[]).sort((a, b) => table[b] - table[a]);
const nullable = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const roles = [
  ...keysOf(rolesApart),
  'OFFENDER',
  'SUSPECT',
  'PERSON_OF_INTEREST',
  'FACILITATOR',
  'LINKED_NATURE_UNKNOWN',
] as const;
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
const period = fc
  .tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null }))
  .map(([one, other]) => (one !== null && other !== null && other < one ? [other, one] : [one, other]))
  .map(([from = null, to = null]) => ({ fromMin: from, fromMax: from, toMin: to, toMax: to }));
const link: fc.Arbitrary<ScoredLink> = fc
  .record({
    sourceEvaluation: nullable(keysOf(sourceEvaluations)),
    informationAssessment: nullable(keysOf(informationAssessments)),
    legacyGrade: nullable(['A1', 'B24', 'c/3/1', 'D 4', 'E5', 'high', '']),
    role: nullable(roles),
    legalStatus: nullable(keysOf(legalStatuses)),
    origin: nullable(['S1', 'S2', 'S3']),
    period,
  })
  .map(({ period: dates, ...rest }) => ({ ...rest, ...dates }));
const between: fc.Arbitrary<Between> = fc.oneof(
  fc.constant<Between>({ kind: 'PERSON' }),
  fc.record({ kind: fc.constantFrom('RECORD', 'THING'), neighbours: fc.integer({ min: 0, max: 5000 }) }),
);
const chain: fc.Arbitrary<ScoredChainInput> = fc.integer({ min: 1, max: 6 }).chain((length) =>
  fc.record({
    steps: fc.array(fc.array(link, { minLength: 1, maxLength: 3 }), { minLength: length, maxLength: length }),
    between: fc.array(between, { minLength: length - 1, maxLength: length - 1 }),
  }),
);

const plain: ScoredLink = {
  sourceEvaluation: 'ONE',
  informationAssessment: 'A',
  legacyGrade: null,
  role: null,
  legalStatus: null,
  origin: null,
  fromMin: '2004-01-01',
  fromMax: '2004-01-01',
  toMin: '2005-01-01',
  toMax: '2005-01-01',
};
const secondStep = (node: Between, more: Partial<ScoredLink> = {}) =>
  scoreChain({ steps: [[plain], [{ ...plain, ...more }]], between: [node] }).steps[1];

/** `chain` with one link of it changed. */
const withLink = (input: ScoredChainInput, at: number, change: (link: ScoredLink) => ScoredLink) => {
  const step = at % input.steps.length;
  return {
    ...input,
    steps: input.steps.map((links, index) =>
      index === step ? links.map((one, place) => (place === at % links.length ? change(one) : one)) : links,
    ),
  };
};

/** Replaces the value by a better or equal one of the same scale; `roll` picks it. */
const better = <K extends string>(
  table: Readonly<Record<K, number>>,
  value: K | null,
  roll: number,
): K | null => {
  const upwards = value === null ? [] : keysOf(table).filter((key) => table[key] >= table[value]);
  return upwards[roll % Math.max(1, upwards.length)] ?? value;
};

describe('the score of a chain', () => {
  test('has every factor and score between 0 and 1, and is the product of the factors shown', () => {
    fc.assert(
      fc.property(chain, (input) => {
        const { score, steps, version } = scoreChain(input);
        const factors = steps.flatMap((step) => Object.values(step.factors) as number[]);
        expect(factors).toHaveLength(input.steps.length * 5);
        const values = [...factors, ...steps.map((step) => step.score), score];
        expect(Math.min(...values)).toBeGreaterThan(0);
        expect(Math.max(...values)).toBeLessThanOrEqual(1);
        expect(score / factors.reduce((product, factor) => product * factor, 1)).toBeCloseTo(1, 5);
        expect(version).toBe('chain-2');
      }),
      { numRuns: 500 },
    );
  });

  test('is never lowered by a better grade, in either scheme, or by a firmer legal status', () => {
    let rose = 0;
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (input, at, roll) => {
        const improvements: ((one: ScoredLink) => ScoredLink)[] = [
          (one) => ({ ...one, sourceEvaluation: better(sourceEvaluations, one.sourceEvaluation, roll) }),
          (one) => ({
            ...one,
            informationAssessment: better(informationAssessments, one.informationAssessment, roll),
          }),
          (one) => ({ ...one, legalStatus: better(legalStatuses, one.legalStatus, roll) }),
          (one) => ({ ...one, legacyGrade: one.legacyGrade === 'D 4' ? 'B2' : one.legacyGrade }),
        ];
        const { score } = scoreChain(input);
        for (const improve of improvements) {
          const improved = scoreChain(withLink(input, at, improve)).score;
          expect(improved).toBeGreaterThanOrEqual(score);
          if (improved > score) rose++;
        }
      }),
      { numRuns: 500 },
    );
    expect(rose).toBeGreaterThan(100);
  });

  test('is never lowered by a rarer thing, by one more link, or by dates that bring two uses nearer', () => {
    fc.assert(
      fc.property(chain, link, fc.nat(), fc.nat({ max: 4000 }), (input, extra, at, fewer) => {
        const { score } = scoreChain(input);
        const rarer = input.between.map((node) =>
          node.kind === 'PERSON' ? node : { ...node, neighbours: node.neighbours - fewer },
        );
        expect(scoreChain({ ...input, between: rarer }).score).toBeGreaterThanOrEqual(score);
        const step = at % input.steps.length;
        const more = input.steps.map((links, index) => (index === step ? [...links, extra] : links));
        expect(scoreChain({ ...input, steps: more }).score).toBeGreaterThanOrEqual(score);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 9000 }), fc.nat({ max: 9000 }), (near, further) => {
        const use = (days: number): Partial<ScoredLink> => {
          const on = new Date(Date.UTC(2005, 0, 1 + days)).toISOString().slice(0, 10);
          return { fromMin: on, fromMax: on, toMin: on, toMax: on };
        };
        const timeOf = (days: number) =>
          secondStep({ kind: 'THING', neighbours: 2 }, use(days))?.factors.time ?? 0;
        expect(timeOf(near)).toBeGreaterThanOrEqual(timeOf(near + further));
      }),
    );
  });

  test('rises with each independent source, and not with a copy', () => {
    const carriedBy = (...origins: (string | null)[]) =>
      scoreChain({ steps: [origins.map((origin) => ({ ...plain, origin }))], between: [] }).steps[0]?.factors
        .independence;
    expect([carriedBy('S1'), carriedBy('S1', 'S2'), carriedBy('S1', 'S2', 'S3')]).toEqual([0.8, 0.9, 0.95]);
    expect([carriedBy('S1', 'S1'), carriedBy(null), carriedBy(null, null)]).toEqual([0.8, 0.8, 0.8]);
    expect(carriedBy('S1', null)).toBe(0.8);
  });

  test('gains nothing by one more step', () => {
    fc.assert(
      fc.property(chain, link, between, (input, last, node) => {
        const longer = { steps: [...input.steps, [last]], between: [...input.between, node] };
        expect(scoreChain(longer).score).toBeLessThanOrEqual(scoreChain(input).score);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same from either end', () => {
    fc.assert(
      fc.property(chain, (input) => {
        const back = { steps: input.steps.toReversed(), between: input.between.toReversed() };
        expect(scoreChain(back).score).toBe(scoreChain(input).score);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes, of all choices of one link for each step, the one with the greatest product', () => {
    fc.assert(
      fc.property(chain, (whole) => {
        // How many sources carry a step is the same whichever of its links is taken.
        const input = {
          ...whole,
          steps: whole.steps.map((links) => links.map((one) => ({ ...one, origin: null }))),
        };
        const choices = input.steps.reduce<ScoredLink[][]>(
          (before, links) => before.flatMap((chosen) => links.map((one) => [...chosen, one])),
          [[]],
        );
        const scores = choices.map(
          (chosen) => scoreChain({ ...input, steps: chosen.map((one) => [one]) }).score,
        );
        const { score, steps } = scoreChain(input);
        expect(score).toBe(Math.max(...scores));
        const taken = input.steps.map((links, index) => [links[steps[index]?.taken ?? -1] ?? plain]);
        expect(scoreChain({ ...input, steps: taken }).score).toBe(score);
      }),
      { numRuns: 150 },
    );
  });

  test('reads nothing of a link but its grade, role, legal status and dates', () => {
    const tales = fc.dictionary(
      fc.constantFrom('name', 'surname', 'ethnicity', 'nationality', 'force', 'id', 'gender'),
      fc.string(),
    );
    fc.assert(
      fc.property(chain, tales, fc.nat(), (input, told, at) => {
        expect(scoreChain(withLink(input, at, (one) => ({ ...told, ...one })))).toEqual(scoreChain(input));
      }),
    );
  });

  test('is refused for no step, for a step without a link, and for a wrong number of nodes between', () => {
    expect(() => scoreChain({ steps: [], between: [] })).toThrow('0 steps');
    expect(() => scoreChain({ steps: [[plain], []], between: [{ kind: 'PERSON' }] })).toThrow('no link');
    expect(() => scoreChain({ steps: [[plain], [plain]], between: [] })).toThrow('2 steps has 0 nodes');
  });
});
