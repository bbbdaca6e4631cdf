import { entities, type Marked, type MarkedLink, type Marking } from './rows.ts';

/** The files as a graph of whole numbers: a national sample has some 300,000 nodes and links. */

export interface Graph {
  /** Keys of nodes by number: entities and things. */
  readonly nodes: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The record of a node; nothing of a thing. */
  readonly rows: readonly (Marked | undefined)[];
  readonly links: readonly MarkedLink[];
  /** Numbers of the two ends of each link; -1 for an end that is in no file. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The links of node n stand in `near` from `first[n]` to before `first[n + 1]`. */
  readonly first: Int32Array;
  readonly near: Int32Array;
}

export function graphOf(
  records: ReadonlyMap<string, Marked>,
  linkRows: ReadonlyMap<string, MarkedLink>,
  things: ReadonlySet<string>,
): Graph {
  const known = [...records.values()].filter((row) => entities.has(row.noun));
  const nodes = [...known.map((row) => row.key), ...things];
  const numberOf = new Map(nodes.map((key, number) => [key, number]));
  const links = [...linkRows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const at = (key: string): number => numberOf.get(key) ?? -1;
  const starts = Int32Array.from(links, (link) => at(link.start));
  const ends = Int32Array.from(links, (link) => at(link.end));

  const first = new Int32Array(nodes.length + 1);
  const both = [starts, ends];
  for (const side of both) {
    for (const node of side) if (node >= 0) first[node + 1] = (first[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodes.length; node += 1)
    first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice();
  const near = new Int32Array(first.at(-1) ?? 0);
  for (let link = 0; link < links.length; link += 1) {
    for (const side of both) {
      const node = side[link] ?? -1;
      if (node < 0) continue;
      near[next[node] ?? 0] = link;
      next[node] = (next[node] ?? 0) + 1;
    }
  }
  return { nodes, numberOf, rows: nodes.map((key) => records.get(key)), links, starts, ends, first, near };
}

/** The node at the other end of a link. */
export const across = ({ starts, ends }: Graph, link: number, node: number): number =>
  (starts[link] === node ? ends[link] : starts[link]) ?? -1;

/** Numbers of the different markings, so that a reader's right is worked out once for each. */
export function markingNumbers(rows: Iterable<Marked>): {
  readonly markings: readonly Marking[];
  readonly of: ReadonlyMap<Marked, number>;
} {
  const numbers = new Map<string, number>();
  const markings: Marking[] = [];
  const of = new Map<Marked, number>();
  for (const row of rows) {
    const { owner, gsc, handling, strand, team, protected: hidden } = row.marking;
    const text = [owner, gsc, handling, strand, team, hidden].join('|');
    const number = numbers.get(text) ?? markings.push(row.marking) - 1;
    numbers.set(text, number);
    of.set(row, number);
  }
  return { markings, of };
}
