import { chainOf, reachedFrom, stepsTo, type Reached, type Target } from '../../analysis/across.ts';
import { formula } from '../../analysis/score.ts';
import { strongestTo } from '../../analysis/strongest.ts';
import type { Context } from '../../context.ts';
import { Invalid } from '../../errors.ts';
import type { QueryLinksAcrossArgs, RecordKind } from '../../generated/graphql.ts';
import { linkTypes } from '../enumerations.ts';
import type { AcrossFound, JoinedFound } from './answer.ts';
import { fetchBall, type Sought } from './balls.ts';
import { explainChains } from './explain.ts';
import { avoided, commonAboveOf, endsOf, hubsBut, setAside, within } from './question.ts';
import { walkOf } from './walk.ts';
import { scoreOf, weightsOf, type Scored } from './weights.ts';

export const farthest = 4;

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
  const ends = await endsOf('from', args.from, context);
  const avoid = avoided(args.avoiding ?? [], ends, context);
  const hubs = args.includeCommon === true ? [] : await hubsBut(ends, above, context);
  const asked = JSON.stringify([
    [...ends].sort(),
    sought,
    walk,
    above,
    args.includeCommon,
    [...avoid].sort(),
  ]);
  const ids = hubs.map(({ id }) => id);
  const ball = await fetchBall(context.graph, ends, sought, ids, walk);
  const joined = context.linksOf('linksAcross', asked, args, async (_, { after, first }) => {
    const reached = reachedFrom(ball.edges, ends, sought.hops, avoid);
    const ranked = await rank(reached, after, first, context);
    return { links: await fetchJoined(ranked, context), total: reached.targets.length };
  });
  const [page, common] = await Promise.all([joined, setAside(hubs, [ball.common], context)]);
  return {
    ...page,
    setAside: common,
    reached: ball.cut ? ['LINKS_PER_LEVEL'] : [],
    askedAt: new Date(context.at).toISOString(),
    formula,
    keysDigest: context.keysDigest,
  };
}

function soughtOf({ maxHops, forces, kinds }: QueryLinksAcrossArgs): Sought {
  if (forces?.length === 0) throw new Invalid('forces: expected at least one code, or no list.');
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
): Promise<Ranked[]> {
  const found: Ranked[] = [];
  const begin = after === '' ? 1 : Number.parseInt(after, 10);
  for (let hop = begin; hop <= farthest && found.length < first; hop += 1) {
    const level = targets.filter((target) => target.hops === hop);
    if (level.length === 0) continue;
    const ids = level.map(({ id }) => id);
    const steps = stepsTo(ids, into);
    const between = [...steps].map(({ from }) => from).filter((id) => hops.get(id) !== 0);
    const weights = await weightsOf(steps, between, context);
    const strongest = strongestTo(ids, { into, hops }, weights);
    const ranked = level.flatMap((target): Ranked[] => {
      const way = strongest.get(target.id);
      const chain = chainOf(way?.steps ?? []);
      const score = way === undefined ? undefined : scoreOf(chain, weights);
      const { origins } = weights;
      return score === undefined ? [] : [{ id: placeOf(target, score.score), target, chain, score, origins }];
    });
    found.push(...ranked.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  return found.slice(0, first);
}

/** A text by which the order of the answer is the order of texts. Scores have six significant digits. */
const placeOf = ({ hops, id }: Target, score: number): string => `${hops} ${(1 - score).toFixed(12)} ${id}`;

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
