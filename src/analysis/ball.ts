/** One link as it was walked: `near` was reached first, `far` through it. The same link may come again, from either side. */
export interface Edge {
  readonly near: string;
  readonly link: string;
  readonly far: string;
  readonly type: string;
}

/** The edges by number, so that the search compares no strings. Nodes and types are numbered as they come. */
export interface Ball {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Near node, far node, type and link id of each edge that was kept. */
  readonly near: Int32Array;
  readonly far: Int32Array;
  readonly type: Int32Array;
  readonly links: readonly string[];
}

/** The distance of a node that was not reached. */
const farAway = 0x7fffffff;

/** `numbers[index]`: every caller counts within the array, which the compiler can't see. */
export const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;

/** Numbers keys as they come. Edges come in runs with one near node and one type: a key is first compared with the last one. */
function numbering(numbers: Map<string, number>): (key: string) => number {
  let lastKey: string | undefined;
  let last = 0;
  return (key) => {
    if (key === lastKey) return last;
    lastKey = key;
    last = numbers.get(key) ?? numbers.size;
    if (last === numbers.size) numbers.set(key, last);
    return last;
  };
}

/** Numbers nodes and types; leaves out whatever is in `avoid` (node ids or link ids). */
export function numberEdges(edges: readonly Edge[], avoid: ReadonlySet<string>): Ball {
  const nodes = new Map<string, number>();
  const types = new Map<string, number>();
  const [numberNear, numberFar, numberType] = [numbering(nodes), numbering(nodes), numbering(types)];
  const avoided = (edge: Edge) => avoid.has(edge.near) || avoid.has(edge.far) || avoid.has(edge.link);
  const kept = avoid.size === 0 ? edges : edges.filter((edge) => !avoided(edge));
  const near = new Int32Array(kept.length);
  const far = new Int32Array(kept.length);
  const type = new Int32Array(kept.length);
  kept.forEach((edge, index) => {
    near[index] = numberNear(edge.near);
    far[index] = numberFar(edge.far);
    type[index] = numberType(edge.type);
  });
  return {
    ids: [...nodes.keys()],
    types: [...types.keys()],
    numberOf: nodes,
    near,
    far,
    type,
    links: kept.map(({ link }) => link),
  };
}

/**
 * Hops from the nearest of `seeds` to each node, at most `most`; 2^31 - 1 for a node beyond. A node of `closed` (1) is reached
 * but not walked through, unless it is a seed. One pass over all edges a hop: for six hops that is quicker than making
 * neighbour lists first.
 */
export function hopsFrom(ball: Ball, seeds: Iterable<number>, closed: Uint8Array, most: number): Int32Array {
  const { near, far } = ball;
  const hops = new Int32Array(ball.ids.length).fill(farAway);
  for (const seed of seeds) hops[seed] = 0;
  let grew = true;
  for (let hop = 0; hop < most && grew; hop++) {
    grew = false;
    for (let edge = 0; edge < near.length; edge++) {
      const a = at(near, edge);
      const b = at(far, edge);
      const hopsOfA = at(hops, a);
      const hopsOfB = at(hops, b);
      if (hopsOfA === hopsOfB) continue;
      if (hopsOfA === hop && hopsOfB === farAway && (hop === 0 || closed[a] === 0)) hops[b] = hop + 1;
      else if (hopsOfB === hop && hopsOfA === farAway && (hop === 0 || closed[b] === 0)) hops[a] = hop + 1;
      else continue;
      grew = true;
    }
  }
  return hops;
}
