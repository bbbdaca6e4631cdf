import { at, hopsFrom, type Ball } from './ball.ts';
import { withoutDeadEnds } from './deadEnds.ts';

/**
 * What may be walked from the one side to the other: nodes numbered anew in the order of their ids, arcs in the order of (node left,
 * node entered, type). An arc joins two nodes by one type in one direction; parallel links are one arc. That order makes the
 * search, and every cut by a limit, independent of the order in which the edges came.
 */
export interface Arcs {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  /** The arcs that leave node n go from `first[n]` up to, not including, `first[n + 1]`. */
  readonly first: Int32Array;
  readonly left: Int32Array;
  readonly entered: Int32Array;
  readonly type: Int32Array;
  /** Least hops from a node to an end; 0 for the ends themselves and for no other node. */
  readonly toEnd: Int32Array;
  readonly starts: readonly number[];
  /** The new number of each node and each type of the ball; -1 for a node that is on no way. */
  readonly nodeRank: Int32Array;
  readonly typeRank: Int32Array;
}

/** Arcs that can lie on a chain of at most `maxHops` hops from `from` to `to` which has no other start or end inside. */
export function arcsBetween(ball: Ball, from: Iterable<string>, to: Iterable<string>, maxHops: number): Arcs {
  const starts = numbersOf(ball, from);
  const ends = numbersOf(ball, to);
  const [isStart, isEnd, isEither] = [
    marks(ball, starts),
    marks(ball, ends),
    marks(ball, [...starts, ...ends]),
  ];
  const fromStart = hopsFrom(ball, starts, isEither, maxHops);
  const toEnd = hopsFrom(ball, ends, isEither, maxHops);

  const nodes = rank(ball.ids, (node) => at(fromStart, node) + at(toEnd, node) <= maxHops);
  const types = rank(ball.types, () => true);
  const keyOf = keyFor(nodes.sorted.length, types.sorted.length);
  const keys: number[] = [];
  const keep = (a: number, b: number, type: number): void => {
    if (at(fromStart, a) + 1 + at(toEnd, b) > maxHops) return;
    // A chain enters a start only where it ends: in a node that stands on both sides. And it goes on from no end.
    if ((isStart[b] === 1 && isEnd[b] === 0) || (isEnd[a] === 1 && isStart[a] === 0)) return;
    keys.push(keyOf(at(nodes.ranks, a), at(nodes.ranks, b), at(types.ranks, type)));
  };
  for (let edge = 0; edge < ball.near.length; edge++) {
    keep(at(ball.near, edge), at(ball.far, edge), at(ball.type, edge));
    keep(at(ball.far, edge), at(ball.near, edge), at(ball.type, edge));
  }
  return {
    ...packed(
      keys,
      nodes.sorted.length,
      types.sorted.length,
      (node) => isEither[nodes.sorted[node] ?? 0] === 1,
    ),
    ids: nodes.sorted.map((node) => ball.ids[node] ?? ''),
    types: types.sorted.map((type) => ball.types[type] ?? ''),
    toEnd: Int32Array.from(nodes.sorted, (node) => at(toEnd, node)),
    starts: starts
      .map((node) => at(nodes.ranks, node))
      .filter((node) => node >= 0)
      .sort((a, b) => a - b),
    nodeRank: nodes.ranks,
    typeRank: types.ranks,
  };
}

const numbersOf = (ball: Ball, ids: Iterable<string>): number[] =>
  [...new Set(ids)].flatMap((id) => ball.numberOf.get(id) ?? []);

function marks(ball: Ball, nodes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(ball.ids.length);
  for (const node of nodes) marked[node] = 1;
  return marked;
}

/** The wanted numbers in the order of their names (UTF-16 code units: the same on every machine), and the place of each. */
function rank(names: readonly string[], wanted: (number: number) => boolean) {
  const numberOf = new Map<string, number>();
  names.forEach((name, number) => {
    if (wanted(number)) numberOf.set(name, number);
  });
  const sorted = [...numberOf.keys()].sort().map((name) => numberOf.get(name) ?? 0);
  const ranks = new Int32Array(names.length).fill(-1);
  sorted.forEach((number, place) => (ranks[number] = place));
  return { sorted, ranks };
}

/** (node, node, type) as one number, exact up to 2^53: typed arrays sort numbers without a comparator, ten times as quick. */
const keyFor =
  (nodes: number, types: number) =>
  (a: number, b: number, type: number): number =>
    (a * nodes + b) * types + type;

/** Arcs in order, each once and none that leads nowhere, with the place where each node's begin. */
function packed(
  repeated: readonly number[],
  nodes: number,
  types: number,
  isOuter: (node: number) => boolean,
) {
  const sorted = Float64Array.from(repeated).sort();
  const once = sorted.filter((key, index) => index === 0 || key !== sorted[index - 1]);
  const leaves = (key: number): number => Math.floor(key / types / nodes);
  const enters = (key: number): number => Math.floor(key / types) % nodes;
  const keys = withoutDeadEnds(once, leaves, enters, nodes, isOuter);
  const left = Int32Array.from(keys, leaves);
  const first = new Int32Array(nodes + 1);
  for (const node of left) first[node + 1] = at(first, node + 1) + 1;
  for (let node = 0; node < nodes; node++) first[node + 1] = at(first, node) + at(first, node + 1);
  return {
    first,
    left,
    entered: Int32Array.from(keys, enters),
    type: Int32Array.from(keys, (key) => key % types),
  };
}

/** The ids of the parallel links of each wanted arc, whichever way they were walked: each once, in order. */
export function linksOf(
  ball: Ball,
  arcs: Arcs,
  wanted: Iterable<number>,
): ReadonlyMap<number, readonly string[]> {
  const keyOf = keyFor(arcs.ids.length, arcs.types.length);
  const pair = (a: number, b: number, type: number) => keyOf(Math.min(a, b), Math.max(a, b), type);
  const links = new Map<number, string[]>();
  const keys = new Map<number, number>();
  for (const arc of wanted) {
    const key = pair(at(arcs.left, arc), at(arcs.entered, arc), at(arcs.type, arc));
    keys.set(arc, key);
    links.set(key, []);
  }
  if (keys.size === 0) return new Map();
  ball.links.forEach((link, edge) => {
    const near = at(arcs.nodeRank, at(ball.near, edge));
    const far = at(arcs.nodeRank, at(ball.far, edge));
    if (near >= 0 && far >= 0) links.get(pair(near, far, at(arcs.typeRank, at(ball.type, edge))))?.push(link);
  });
  for (const [key, ids] of links) if (ids.length > 1) links.set(key, [...new Set(ids)].sort());
  return new Map([...keys].map(([arc, key]) => [arc, links.get(key) ?? []]));
}
