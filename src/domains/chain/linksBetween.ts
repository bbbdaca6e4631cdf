import { findChains } from '../../analysis/chains.ts';
import { formula } from '../../analysis/score.ts';
import type { Context } from '../../context.ts';
import { Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import type { QueryLinksBetweenArgs } from '../../generated/graphql.ts';
import { linkTypes } from '../enumerations.ts';
import type { Ref } from '../ref.ts';
import type { AnyNode } from '../records.ts';
import type { AnswerFound, SetAsideFound } from './answer.ts';
import { fetchBalls, type Balls } from './balls.ts';
import { explainChains } from './explain.ts';
import type { Hub } from './hubs.ts';
import { walkOf, type Walk } from './walk.ts';
import { scoreChains, type Scored } from './weights.ts';

export const longestChain = 6;
export const mostChains = 100;
export const mostEnds = 50;
const leastCommonAbove = 3;
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
  const hubs = includeCommon ? [] : await hubsBut([...from, ...to], above, context);
  const balls = await fetchBalls(
    context.graph,
    { from, to },
    maxHops,
    hubs.map(({ id }) => id),
    walk,
  );
  const avoid = avoided(args.avoiding ?? [], [...from, ...to], context);
  const asked = { edges: balls.edges, from, to, maxHops, avoid, limit: mostRanked, longer: strongest };
  const search = findChains(asked);
  const scored = await scoreChains(search.chains.slice(0, mostRanked), context);
  const best = scored.sort(strongest ? byStrength : byLength).slice(0, limit);
  return {
    chains: await explainChains(best, context),
    setAside: await setAside(hubs, balls, context),
    reached: [
      ...(balls.cut ? (['LINKS_PER_LEVEL'] as const) : []),
      ...(search.reached.steps ? (['STEPS'] as const) : []),
      ...(search.reached.chains || scored.length > limit ? (['CHAINS'] as const) : []),
    ],
    same: await present(search.same, context),
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

/** What no chain may run through. Nothing is looked up: a record that is not there, or hidden, is in no chain anyway. */
function avoided(refs: readonly Ref[], ends: readonly string[], { idOf }: Context): ReadonlySet<string> {
  within('avoiding', refs.length, 0, mostEnds);
  const ids = refs.map((ref, place) => idOf(`avoiding[${place}]`, ref));
  const end = ids.findIndex((id) => ends.includes(id));
  if (end !== -1) throw new Invalid(`avoiding[${end}]: an end of the chains can't be avoided.`);
  return new Set(ids);
}

function questionOf(args: QueryLinksBetweenArgs): Question {
  const { maxHops, commonAbove, includeCommon, limit, rank } = args;
  return {
    strongest: rank === 'STRONGEST',
    walk: walkOf(args, linkTypes),
    maxHops: within('maxHops', maxHops ?? 4, 1, longestChain),
    above: within('commonAbove', commonAbove ?? 50, leastCommonAbove, 1_000_000),
    includeCommon: includeCommon ?? false,
    limit: within('limit', limit ?? 10, 1, mostChains),
  };
}

function within(place: string, value: number, least: number, most: number): number {
  if (value > most) throw new LimitExceeded(place, `${place}: ${value} asked, at most ${most} is allowed.`);
  if (value < least) throw new Invalid(`${place}: ${value} asked, expected ${least} to ${most}.`);
  return value;
}

async function endsOf(
  place: string,
  refs: readonly Ref[],
  { idOf, endsOf: resolve }: Context,
): Promise<string[]> {
  if (refs.length === 0) throw new Invalid(`${place}: expected at least one record.`);
  within(place, refs.length, 1, mostEnds);
  const ends = await resolve(refs.map((ref, index) => idOf(`${place}[${index}]`, ref)));
  return ends.map((end, index) => {
    if (end === null) throw new NotFound(`${place}[${index}]`);
    return end;
  });
}

/** A thing that is asked about is not set aside, however common it is. */
async function hubsBut(ends: readonly string[], above: number, { hubs }: Context): Promise<readonly Hub[]> {
  const asked = new Set(ends);
  return (await hubs(above)).filter(({ id }) => !asked.has(id));
}

async function setAside(
  hubs: readonly Hub[],
  { common }: Balls,
  { load }: Context,
): Promise<SetAsideFound[]> {
  const reached = hubs.filter(({ id }) => common.from.has(id) || common.to.has(id));
  const found = await Promise.all(
    reached.map(async ({ id, neighbours, byNature }): Promise<SetAsideFound[]> => {
      const thing = await load.record.Thing.load(id);
      const joinsBoth = common.from.has(id) && common.to.has(id);
      return thing === null
        ? []
        : [{ thing, reason: byNature ? 'KIND' : 'NEIGHBOURS', neighbours, joinsBoth }];
    }),
  );
  return found
    .flat()
    .sort((a, b) => Number(b.joinsBoth) - Number(a.joinsBoth) || (a.thing.id < b.thing.id ? -1 : 1));
}

async function present(ids: readonly string[], { load }: Context): Promise<AnyNode[]> {
  const nodes = await Promise.all(ids.map(load.node));
  return nodes.flatMap((node) => (node === null ? [] : [node]));
}
