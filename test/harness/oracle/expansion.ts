import { across } from './graph.ts';
import type { View } from './view.ts';

/** What one reader sees round one node, worked out from the files alone. */

export interface OracleCount {
  readonly type: string;
  readonly force: string;
  readonly links: number;
  readonly neighbours: number;
}

export interface OracleExpansion {
  /** By type and force, in their order. */
  readonly counts: readonly OracleCount[];
  /** Keys of the link rows, sorted. */
  readonly links: readonly string[];
}

interface Group {
  readonly type: string;
  readonly force: string;
  readonly links: Set<string>;
  readonly others: Set<number>;
}

/** The readable links of a node by its key: a row's or a thing's. Nothing where the reader may not see the node. */
export function expansionOf({ graph, seenNodes, seenLinks }: View, key: string): OracleExpansion | undefined {
  const node = graph.numberOf.get(key) ?? -1;
  if (seenNodes[node] !== 1) return undefined;
  const groups = new Map<string, Group>();
  for (let at = graph.first[node] ?? 0; at < (graph.first[node + 1] ?? 0); at += 1) {
    const number = graph.near[at] ?? -1;
    const link = graph.links[number];
    if (link === undefined || seenLinks[number] !== 1) continue;
    const name = `${link.noun} ${link.force}`;
    const group = groups.get(name) ?? {
      type: link.noun,
      force: link.force,
      links: new Set(),
      others: new Set(),
    };
    groups.set(name, group);
    group.links.add(link.key);
    group.others.add(across(graph, number, node));
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return {
    counts: sorted.map(({ type, force, links, others }) => ({
      type,
      force,
      links: links.size,
      neighbours: others.size,
    })),
    links: sorted.flatMap(({ links }) => [...links]).sort(),
  };
}
