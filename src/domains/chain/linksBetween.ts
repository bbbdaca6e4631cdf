import { findChains } from '../../analysis/chains.ts';
import { formula } from '../../analysis/score.ts';
import type { Context } from '../../context.ts';
import type { QueryLinksBetweenArgs } from '../../generated/graphql.ts';
import { linkTypes } from '../enumerations.ts';
import type { AnyNode } from '../records.ts';
import type { AnswerFound, ReachedLimit } from './answer.ts';
import { fetchBalls } from './balls.ts';
import { explainChains } from './explain.ts';
import { avoided, commonAboveOf, endsOf, hubsBut, setAside, within } from './question.ts';
import { walkOf, type Walk } from './walk.ts';
import { scoreChains, type Scored } from './weights.ts';

export const longestChain = 6;
export const mostChains = 100;
/** Chains that are scored before the answer is cut to `limit`. */
const mostRanked = 5_000;

interface Question {
  readonly maxHops: number;
  readonly above: number;
  readonly includeCommon: boolean;
  readonly limit: number;
  readonly strongest: boolean;
  readonly walk: Walk;
}

/**
 * All shortest chains between two sets of ends, or the strongest of all chains of at most `maxHops`, inside the reader's view. Throws Invalid or
 * LimitExceeded for an argument out of bounds, NotFound for an end that is not there, or not for this reader.
 */
export async function linksBetween(args: QueryLinksBetweenArgs, context: Context): Promise<AnswerFound> {
  const { maxHops, above, includeCommon, limit, strongest, walk } = questionOf(args);
  const ends = [endsOf('from', args.from, context), endsOf('to', args.to, context)] as const;
  // Both first: which of two absent ends is told may not hang on which statement came back sooner.
  await Promise.allSettled(ends);
  const [from, to] = await Promise.all(ends);
  const avoid = await avoided(args.avoiding ?? [], [...from, ...to], context);
  const hubs = includeCommon ? [] : await hubsBut([...from, ...to], above, context);
  const bounds = { hubs: hubs.map(({ id }) => id), avoid, walk };
  const balls = await fetchBalls(context.graph, { from, to }, maxHops, bounds);
  const search = findChains({ edges: balls.edges, from, to, maxHops, limit: mostRanked, longer: strongest });
  const scored = await scoreChains(search.chains.slice(0, mostRanked), context);
  const best = scored.sort(strongest ? byStrength : byLength).slice(0, limit);
  const [explained, common, same] = await Promise.all([
    explainChains(best, context),
    setAside(hubs, [balls.common.from, balls.common.to], context),
    present(search.same, context),
  ]);
  const reached: readonly (ReachedLimit | false)[] = [
    balls.cut && 'LINKS_PER_LEVEL',
    search.reached.steps && 'STEPS',
    search.reached.chains && 'RANKED',
    (search.reached.chains || scored.length > limit) && 'CHAINS',
    common.more && 'SET_ASIDE',
  ];
  return {
    chains: explained.filter((chain) => chain !== undefined),
    setAside: common.setAside,
    reached: reached.filter((limitReached) => limitReached !== false),
    same,
    askedAt: new Date(context.at).toISOString(),
    formula,
    keysDigest: context.keysDigest,
  };
}

const keyOf = ({ chain: { steps } }: Scored): string =>
  steps.map(({ from, to, type }) => `${from} ${type} ${to}`).join(' ');

const byKey = (a: Scored, b: Scored): number => (keyOf(a) < keyOf(b) ? -1 : 1);
const stronger = (a: Scored, b: Scored): number => b.score.score - a.score.score;
const shorter = (a: Scored, b: Scored): number => a.chain.steps.length - b.chain.steps.length;
const byStrength = (a: Scored, b: Scored): number => stronger(a, b) || shorter(a, b) || byKey(a, b);
const byLength = (a: Scored, b: Scored): number => shorter(a, b) || stronger(a, b) || byKey(a, b);

function questionOf(args: QueryLinksBetweenArgs): Question {
  const { maxHops, commonAbove, includeCommon, limit, rank } = args;
  return {
    strongest: rank === 'STRONGEST',
    walk: walkOf(args, linkTypes),
    maxHops: within('maxHops', maxHops ?? 4, 1, longestChain),
    above: commonAboveOf(commonAbove),
    includeCommon: includeCommon ?? false,
    limit: within('limit', limit ?? 10, 1, mostChains),
  };
}

async function present(ids: readonly string[], { load }: Context): Promise<AnyNode[]> {
  const nodes = await Promise.all(ids.map(load.node));
  return nodes.flatMap((node) => (node === null ? [] : [node]));
}
