import { arcsBetween, linksOf, type Arcs } from './arcs.ts';
import { at, numberEdges, type Ball, type Edge } from './ball.ts';
import { withoutLeaves } from './leaves.ts';

/** How many arcs a search may look at, if the caller says nothing: some milliseconds. */
export const defaultMaxSteps = 200_000;

export interface ChainQuestion {
  /** The readable balls round both sides; any order, duplicates allowed. */
  readonly edges: readonly Edge[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Links in the longest chain asked for: a whole number, 1 to 6. */
  readonly maxHops: number;
  /** No longer length is begun once this many chains are found. */
  readonly limit: number;
  readonly maxSteps?: number;
  /** Node ids and link ids that no chain may use. */
  readonly avoid?: ReadonlySet<string>;
  /** false, the default: the shortest length alone. true: every length up to `maxHops`. */
  readonly longer?: boolean;
}

/** Two neighbouring nodes of a chain, in walking order, and all links of one type between them (ids in order). */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly links: readonly string[];
}

export interface Chain {
  readonly nodes: readonly string[];
  readonly steps: readonly Step[];
}

export interface ChainSearch {
  /** By length, then by (node, node, type, node, type …) in code unit order. */
  readonly chains: readonly Chain[];
  /** Which limit ended the search before every chain asked for was found or kept within it. */
  readonly reached: { readonly chains: boolean; readonly steps: boolean };
  /** Every chain of at most this many hops that was asked for is in `chains`. */
  readonly complete: number;
  /** Hops of the shortest chain. */
  readonly shortest: number | undefined;
  /** Ids that stand on both sides: no chain is needed to join them, and none of length 0 is made. */
  readonly same: readonly string[];
}

/** Arcs of one chain, in walking order. */
type Walk = readonly number[];

/** All simple walks of exactly `length` arcs from a start to an end, in order, until `budget.steps` is used up. */
function walksOf(arcs: Arcs, length: number, budget: { steps: number; spent: boolean }): Walk[] {
  const walks: Walk[] = [];
  const taken = new Array<number>(length).fill(0);
  const onWalk = new Uint8Array(arcs.ids.length);
  const starts = new Set(arcs.starts);

  // A chain between two nodes that both stand on both sides could be told from either; it is told from the smaller id.
  const repeats = (start: number, end: number): boolean =>
    start > end && starts.has(end) && at(arcs.toEnd, start) === 0;

  const extend = (start: number, node: number, hops: number): void => {
    onWalk[node] = 1;
    const beyond = at(arcs.first, node + 1);
    for (let arc = at(arcs.first, node); arc < beyond && !budget.spent; arc++) {
      if (budget.steps === 0) {
        budget.spent = true;
        break;
      }
      budget.steps--;
      const next = at(arcs.entered, arc);
      const toEnd = at(arcs.toEnd, next);
      const open = length - hops - 1;
      if (toEnd > open || onWalk[next] === 1) continue;
      taken[hops] = arc;
      if (toEnd > 0) extend(start, next, hops + 1);
      else if (open === 0 && !repeats(start, next)) walks.push([...taken]);
    }
    onWalk[node] = 0;
  };

  for (const start of arcs.starts) extend(start, start, 0);
  return walks;
}

/**
 * All chains from `from` to `to`, shortest first. A chain is its sequence of nodes and link types; no node comes twice, and inside it
 * stands neither a start nor an end, for such a chain holds a shorter one that answers the same question. Whole lengths
 * are found one after the other, so `chains` may hold more than `limit`: the caller ranks the last length and cuts.
 * Only `maxSteps` cuts within a length; what is then there is the first part in the order of ids. Never throws.
 */
export function findChains(question: ChainQuestion): ChainSearch {
  const { edges, maxHops, limit } = question;
  const { maxSteps = defaultMaxSteps, avoid = new Set<string>(), longer = false } = question;
  const from = [...new Set(question.from)].filter((id) => !avoid.has(id));
  const to = new Set(question.to.filter((id) => !avoid.has(id)));
  const ball = numberEdges(withoutLeaves(edges, [...from, ...to]), avoid);
  const arcs = arcsBetween(ball, from, to, maxHops);

  const budget = { steps: maxSteps, spent: false };
  let walks: Walk[] = [];
  let length = 0;
  while (length < maxHops && walks.length < limit && !budget.spent && (longer || walks.length === 0)) {
    length++;
    walks = walks.concat(walksOf(arcs, length, budget));
  }

  const cutBefore = longer && length < maxHops && walks.length >= limit;
  return {
    chains: told(walks, arcs, ball),
    reached: { chains: walks.length > limit || cutBefore, steps: budget.spent },
    complete: budget.spent ? length - 1 : length,
    shortest: walks[0]?.length,
    same: from.filter((id) => to.has(id)).sort(),
  };
}

/** The walks with ids for numbers; chains that share a step share its object. */
function told(walks: readonly Walk[], arcs: Arcs, ball: Ball): Chain[] {
  const used = new Set<number>();
  for (const walk of walks) for (const arc of walk) used.add(arc);
  const idOf = (node: number): string => arcs.ids[node] ?? '';
  const steps = new Map<number, Step>();
  for (const [arc, links] of linksOf(ball, arcs, used)) {
    steps.set(arc, {
      from: idOf(at(arcs.left, arc)),
      to: idOf(at(arcs.entered, arc)),
      type: arcs.types[at(arcs.type, arc)] ?? '',
      links,
    });
  }
  return walks.map((walk) => {
    const taken: Step[] = [];
    for (const arc of walk) {
      const step = steps.get(arc);
      if (step !== undefined) taken.push(step);
    }
    return { nodes: taken.map(({ from }) => from).concat(taken.slice(-1).map(({ to }) => to)), steps: taken };
  });
}
