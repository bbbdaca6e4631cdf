import type { Reached } from './across.ts';
import type { Step } from './chains.ts';
import {
  begun,
  extended,
  independenceOf,
  scoreOf,
  type Between,
  type ScoredLink,
  type Trail,
} from './trail.ts';

/** A way to a node that ends in one certain link, the best of those. */
interface Way {
  readonly trail: Trail;
  readonly steps: readonly Step[];
}

export interface Strongest {
  readonly steps: readonly Step[];
  readonly score: number;
}

/** What the formula reads of links and of what stands between steps. */
export interface Weighed {
  readonly links: ReadonlyMap<string, ScoredLink>;
  readonly between: ReadonlyMap<string, Between>;
}

/** How many pairs of a link and the one before it may still be tried. */
export interface Budget {
  left: number;
  /** Whether there were more than that: from then on only the best way to each node is gone on with. */
  spent: boolean;
}

/**
 * The strongest of the shortest chains to each node, by the formula of `scoreChain`. The time between two uses of a thing ties a step
 * to the one before it, so the best way is kept for each link by which a node is entered, not for the node alone (Viterbi 1967 over
 * links). A node whose every chain lost a link between two statements is left out.
 */
export function strongestTo(
  ids: readonly string[],
  { into, hops }: Pick<Reached, 'into' | 'hops'>,
  weighed: Weighed,
  budget: Budget,
): ReadonlyMap<string, Strongest> {
  const known = new Map<string, readonly Way[]>();
  const waysTo = (id: string): readonly Way[] => {
    const found = known.get(id) ?? (hops.get(id) === 0 ? [{ trail: begun, steps: [] }] : enter(id));
    known.set(id, found);
    return found;
  };
  const enter = (id: string): readonly Way[] =>
    (into.get(id) ?? []).flatMap((step) => along(step, waysTo(step.from), weighed, budget));
  return new Map(
    ids.flatMap((id): [string, Strongest][] => {
      const way = bestWay(waysTo(id));
      return way === undefined ? [] : [[id, { steps: way.steps, score: scoreOf(way.trail) }]];
    }),
  );
}

/** The one of the greatest product; the first of equals. */
const bestWay = (ways: readonly Way[]): Way | undefined =>
  ways.reduce<Way | undefined>(
    (most, way) => (most === undefined || way.trail.product > most.trail.product ? way : most),
    undefined,
  );

/** For each link of a step the best way that ends in it. */
function along(step: Step, ways: readonly Way[], { links, between }: Weighed, budget: Budget): Way[] {
  const parallel = step.links.flatMap((id) => links.get(id) ?? []);
  const first = ways.every(({ trail }) => trail.links.length === 0);
  const setting = {
    independence: independenceOf(parallel),
    between: first ? undefined : (between.get(step.from) ?? { kind: 'PERSON' as const }),
  };
  const before = worthTrying(ways, setting.between?.kind === 'THING', parallel.length, budget);
  return parallel.flatMap((link, taken) => {
    const way = bestWay(
      before.map(({ trail, steps }) => ({ trail: extended(trail, link, taken, setting), steps })),
    );
    return way === undefined ? [] : [{ trail: way.trail, steps: [...way.steps, step] }];
  });
}

/** Where no time counts the best way alone; else the best for each span of days by which a thing was reached. */
function worthTrying(ways: readonly Way[], timed: boolean, links: number, budget: Budget): readonly Way[] {
  const bySpan = new Map<string, Way>();
  for (const way of ways) {
    const last = way.trail.links.at(-1);
    const span = timed ? [last?.fromMin, last?.fromMax, last?.toMin, last?.toMax].join() : '';
    bySpan.set(span, bestWay([bySpan.get(span) ?? way, way]) ?? way);
  }
  const worth = [...bySpan.values()];
  const tries = worth.length * links;
  if (tries <= budget.left) {
    budget.left -= tries;
    return worth;
  }
  budget.spent = true;
  const most = bestWay(worth);
  return most === undefined ? [] : [most];
}
