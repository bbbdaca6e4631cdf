import { chainOf, reachedFrom, stepsTo, type Reached, type Target } from '../../analysis/across.ts';
import { formula } from '../../analysis/score.ts';
import { strongestTo } from '../../analysis/strongest.ts';
import type { Context } from '../../context.ts';
import { Invalid } from '../../errors.ts';
import type { QueryLinksAcrossArgs, RecordKind } from '../../generated/graphql.ts';
import { linkTypes } from '../enumerations.ts';
import { knownForces } from '../force/known.ts';
import type { AcrossFound, JoinedFound, ReachedLimit } from './answer.ts';
import { fetchBall, type Sought } from './balls.ts';
import { explainChains } from './explain.ts';
import { avoided, commonAboveOf, endsOf, hubsBut, setAside, within, type SetAsideList } from './question.ts';
import { walkOf } from './walk.ts';
import { scoreOf, weightsOf, type Scored } from './weights.ts';

export const farthest = 4;
/** Pairs of a link and the one before it that are tried for a page: some tenths of a second. */
const mostTries = 300_000;

const labelOf: Readonly<Record<RecordKind, string>> = {
  PERSON: 'Person',
  CASE: 'Case',
  CRIME: 'Crime',
  EVENT: 'Event',
  NETWORK: 'Network',
  INTELLIGENCE_REPORT: 'IntelligenceReport',
};

/** A record that is joined, before it is fetched. */
interface Ranked extends Scored {
  readonly id: string;
  readonly target: Target;
}

/**
 * The records of other forces that chains join to some ends, nearest and strongest first, inside the reader's view. Throws Invalid or
 * LimitExceeded for an argument out of bounds, NotFound for an end that is not there, or not for this reader.
 */
export async function linksAcross(args: QueryLinksAcrossArgs, context: Context): Promise<AcrossFound> {
  const sought = soughtOf(args);
  const walk = walkOf(args, linkTypes);
  const above = commonAboveOf(args.commonAbove);
  await knownForces('forces', args.forces, context);
  const ends = await endsOf('from', args.from, context);
  const avoid = await avoided(args.avoiding ?? [], ends, context);
  const sides = [[...ends].sort(), [...avoid].sort()];
  const asked = JSON.stringify([sides, sought, walk, above, args.includeCommon]);
  const told: { cut: boolean; steps: boolean; common: SetAsideList } = {
    ...{ cut: false, steps: false },
    common: { setAside: [], more: false },
  };
  const page = await context.linksOf('linksAcross', asked, args, async (_, { after, first }) => {
    const hubs = args.includeCommon === true ? [] : await hubsBut(ends, above, context);
    const bounds = { hubs: hubs.map(({ id }) => id), avoid, walk };
    const ball = await fetchBall(context.graph, ends, sought, bounds);
    const reached = reachedFrom(ball.edges, ends, sought.hops);
    const { ranked, steps } = await rank(reached, after, first, context);
    const [links, common] = await Promise.all([
      fetchJoined(ranked, context),
      setAside(hubs, [ball.common], context),
    ]);
    Object.assign(told, { cut: ball.cut, steps, common });
    return { links, total: reached.targets.length };
  });
  const limits: readonly (ReachedLimit | false)[] = [
    told.cut && 'LINKS_PER_LEVEL',
    told.steps && 'STEPS',
    told.common.more && 'SET_ASIDE',
  ];
  return {
    ...page,
    setAside: told.common.setAside,
    reached: limits.filter((limit) => limit !== false),
    askedAt: new Date(context.at).toISOString(),
    formula,
    keysDigest: context.keysDigest,
  };
}

function soughtOf({ maxHops, forces, kinds }: QueryLinksAcrossArgs): Sought {
  if (kinds?.length === 0) throw new Invalid('kinds: expected at least one kind, or no list.');
  return {
    hops: within('maxHops', maxHops ?? farthest, 1, farthest),
    forces: forces ? [...new Set(forces)].sort() : null,
    labels: kinds ? [...new Set(kinds)].sort().map((kind) => labelOf[kind]) : null,
  };
}

/** The next ones of the order after a cursor. Only the distances that they lie at are scored. */
async function rank(
  { targets, into, hops }: Reached,
  after: string,
  first: number,
  context: Context,
): Promise<{ readonly ranked: Ranked[]; readonly steps: boolean }> {
  const found: Ranked[] = [];
  const budget = { left: mostTries, spent: false };
  const begin = after === '' ? 1 : Number.parseInt(after, 10);
  for (let hop = begin; hop <= farthest && found.length < first; hop += 1) {
    const level = targets.filter((target) => target.hops === hop);
    if (level.length === 0) continue;
    const ids = level.map(({ id }) => id);
    const steps = stepsTo(ids, into);
    const between = [...steps].map(({ from }) => from).filter((id) => hops.get(id) !== 0);
    const weights = await weightsOf(steps, between, context);
    const strongest = strongestTo(ids, { into, hops }, weights, budget);
    const ranked = level.flatMap((target): Ranked[] => {
      const way = strongest.get(target.id);
      const chain = chainOf(way?.steps ?? []);
      const score = way === undefined ? undefined : scoreOf(chain, weights);
      const { origins } = weights;
      return score === undefined ? [] : [{ id: placeOf(target, score.score), target, chain, score, origins }];
    });
    found.push(...ranked.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  return { ranked: found.slice(0, first), steps: budget.spent };
}

/**
 * A text by which the order of the answer is the order of texts: hops, then the score's exponent and its six significant digits, both
 * so turned that the greater score comes first, then the id.
 */
function placeOf({ hops, id }: Target, score: number): string {
  const [digits = '', exponent = ''] = score.toExponential(5).split('e');
  const size = String(-Number(exponent)).padStart(3, '0');
  const rest = String(999_999 - Number(digits.replace('.', ''))).padStart(6, '0');
  return `${hops} ${size} ${rest} ${id}`;
}

async function fetchJoined(ranked: readonly Ranked[], context: Context): Promise<JoinedFound[]> {
  const chains = await explainChains(ranked, context);
  const joined = await Promise.all(
    ranked.map(async ({ id, target, score: { score } }, place): Promise<JoinedFound[]> => {
      const record = await context.load.node(target.id);
      const chain = chains[place];
      return record === null || chain === undefined ? [] : [{ id, record, hops: target.hops, score, chain }];
    }),
  );
  return joined.flat();
}
