import { cell, isDoubted, type World } from './rows.ts';

export interface ChainOptions {
  readonly maxHops: number;
  /** A thing with more distinct readable neighbours than this is not walked through. */
  readonly commonAbove: number;
  /** Walks through common things too. */
  readonly includeCommon: boolean;
}

export interface OracleChain {
  /** Row keys or thing keys, from one end to the other. */
  readonly nodes: readonly string[];
  /** The link type of each step. */
  readonly types: readonly string[];
  /** The keys of the link rows of each step, sorted: parallel links stand side by side. */
  readonly links: readonly (readonly string[])[];
}

/** What the search needs of a view. */
interface Seen {
  readonly world: World;
  readonly records: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

interface Step {
  readonly node: string;
  readonly type: string;
  readonly links: readonly string[];
}

/** Link rows that are never a step: those suspected false, and people who are there by office or as complainants. */
const bystanders = new Set(['PROFESSIONAL', 'REPORTING_PERSON']);

type Steps = ReadonlyMap<string, readonly Step[]>;

/** From each node, its steps over the readable links that count; parallel links of one type are one step. */
function stepsOf(seen: Seen): Steps {
  const grouped = new Map<string, Map<string, { node: string; type: string; links: string[] }>>();
  const add = (from: string, node: string, type: string, key: string): void => {
    const steps = grouped.get(from) ?? new Map<string, { node: string; type: string; links: string[] }>();
    grouped.set(from, steps);
    const step = steps.get(`${type} ${node}`) ?? { node, type, links: [] };
    steps.set(`${type} ${node}`, step);
    step.links.push(key);
  };
  for (const key of [...seen.links].sort()) {
    const link = seen.world.links.get(key);
    if (link === undefined || isDoubted(link) || bystanders.has(cell(link, 'role'))) continue;
    add(link.start, link.end, link.noun, key);
    add(link.end, link.start, link.noun, key);
  }
  return new Map([...grouped].map(([from, steps]) => [from, [...steps.values()]]));
}

/** Things that are common to the reader's eyes: a helpline by a readable row, or too many distinct readable neighbours. */
function commonThings(seen: Seen, commonAbove: number): ReadonlySet<string> {
  const common = new Set<string>();
  for (const key of seen.records) {
    const row = seen.world.records.get(key);
    const thing = seen.world.things.get(key);
    if (row !== undefined && thing !== undefined && cell(row, 'type') === 'HELPLINE') common.add(thing);
  }
  const neighbours = new Map<string, Set<string>>();
  for (const key of seen.links) {
    const link = seen.world.links.get(key);
    if (link === undefined) continue;
    for (const [node, other] of [
      [link.start, link.end],
      [link.end, link.start],
    ] as const) {
      if (seen.things.has(node)) neighbours.set(node, (neighbours.get(node) ?? new Set<string>()).add(other));
    }
  }
  for (const [thing, others] of neighbours) if (others.size > commonAbove) common.add(thing);
  return common;
}

/** Hops from each node to the nearest of `to`, through nodes that may be walked; absent beyond `maxHops`. */
function distances(
  steps: Steps,
  to: ReadonlySet<string>,
  maxHops: number,
  walks: (node: string) => boolean,
): ReadonlyMap<string, number> {
  const far = new Map([...to].map((node) => [node, 0]));
  let level = [...to];
  for (let hops = 1; hops <= maxHops && level.length > 0; hops += 1) {
    const next = new Set<string>();
    for (const node of level) {
      if (hops > 1 && !walks(node)) continue;
      for (const step of steps.get(node) ?? []) if (!far.has(step.node)) next.add(step.node);
    }
    for (const node of next) far.set(node, hops);
    level = [...next];
  }
  return far;
}

const order = (a: OracleChain, b: OracleChain): number =>
  a.types.length - b.types.length || (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1);

/** All chains without a repeated node, shortest first; no end stands inside another chain. */
export function searchChains(
  seen: Seen,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  options: ChainOptions,
): OracleChain[] {
  const steps = stepsOf(seen);
  const common = options.includeCommon ? new Set<string>() : commonThings(seen, options.commonAbove);
  const walks = (node: string): boolean => {
    const row = seen.world.records.get(node);
    return !from.has(node) && !to.has(node) && !common.has(node) && (row === undefined || !isDoubted(row));
  };
  const far = distances(steps, to, options.maxHops, walks);
  const chains: OracleChain[] = [];
  const walk = (nodes: readonly string[], taken: readonly Step[]): void => {
    for (const step of steps.get(nodes.at(-1) ?? '') ?? []) {
      const hops = taken.length + 1;
      if (nodes.includes(step.node) || hops + (far.get(step.node) ?? Infinity) > options.maxHops) continue;
      const [path, all] = [
        [...nodes, step.node],
        [...taken, step],
      ];
      if (to.has(step.node)) {
        chains.push({
          nodes: path,
          types: all.map(({ type }) => type),
          links: all.map(({ links }) => links),
        });
      } else if (walks(step.node)) {
        walk(path, all);
      }
    }
  };
  for (const node of from) walk([node], []);
  return chains.sort(order);
}
