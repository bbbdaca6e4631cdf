import type { Chain, Step } from './chains.ts';

/** A link that was walked from a nearer node to a farther one; `sought` is the farther one's force where it is looked for. */
export interface Reach {
  readonly near: string;
  readonly link: string;
  readonly far: string;
  readonly type: string;
  readonly sought: string;
}

/** What is looked for, and how near it is. */
export interface Target {
  readonly id: string;
  readonly hops: number;
}

/** All shortest chains from a set of nodes, told backwards: for each node the steps by which it is first reached. */
export interface Reached {
  /** The nearest first, then by id. */
  readonly targets: readonly Target[];
  /** In the order of (node, type). */
  readonly into: ReadonlyMap<string, readonly Step[]>;
  readonly hops: ReadonlyMap<string, number>;
}

/**
 * What a ball holds of shortest chains. Edges may come in any order and more than once. A node that is reached is walked on from, so hubs and all else that no chain runs through must not be among the edges.
 */
export function reachedFrom(edges: readonly Reach[], from: readonly string[], maxHops: number): Reached {
  const outward = grouped(edges, ({ near }) => near);
  const hops = new Map(from.map((id) => [id, 0]));
  const into = new Map<string, readonly Step[]>();
  const targets: Target[] = [];
  let level = [...hops.keys()];
  for (let hop = 1; hop <= maxHops && level.length > 0; hop += 1) {
    const walked = level.flatMap((id) => outward.get(id) ?? []).filter(({ far }) => !hops.has(far));
    const found = grouped(walked, ({ far }) => far);
    level = [...found.keys()].sort();
    for (const id of level) {
      const links = found.get(id) ?? [];
      hops.set(id, hop);
      into.set(id, stepsOf(links));
      if (links.some(({ sought }) => sought !== '')) targets.push({ id, hops: hop });
    }
  }
  return { targets, into, hops };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Parallel links of one type from one node are one step. */
function stepsOf(edges: readonly Reach[]): Step[] {
  const byStep = [...grouped(edges, ({ near, type }) => `${near} ${type}`)];
  return byStep
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, links]) => {
      const [edge] = links;
      if (edge === undefined) return [];
      const { near: from, far: to, type } = edge;
      return [{ from, to, type, links: [...new Set(links.map(({ link }) => link))].sort() }];
    });
}

/** The steps of all shortest chains to some nodes. */
export function stepsTo(ids: Iterable<string>, into: Reached['into']): Set<Step> {
  const steps = new Set<Step>();
  const known = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    for (const step of into.get(id) ?? []) {
      steps.add(step);
      open.push(step.from);
    }
  }
  return steps;
}

/** Steps in order as a chain. */
export const chainOf = (steps: readonly Step[]): Chain => ({
  nodes: [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)],
  steps,
});
