import { cypher } from '../../generated/cypher.ts';
import type { Graph } from '../../graph/run.ts';
import type { Reach } from '../../analysis/across.ts';
import type { Edge } from '../../analysis/ball.ts';
import { padded } from './hubs.ts';
import type { Walk } from './walk.ts';

/** Readable links that a level of a ball may have; a level with more is left out whole, and the answer says so. */
export const linksPerLevel = 20_000;

/** What a ball leaves out. */
export interface Bounds {
  /** Common things, set aside when they are reached. */
  readonly hubs: readonly string[];
  /** Nodes and links that no chain runs through. */
  readonly avoid: readonly string[];
  readonly walk: Walk;
}

export interface Balls {
  readonly edges: readonly Edge[];
  /** Common things that were reached, by side. */
  readonly common: Readonly<Record<'from' | 'to', ReadonlySet<string>>>;
  readonly cut: boolean;
}

/** The readable balls round both sides; half of `maxHops` levels each, so that every chain lies in them. */
export async function fetchBalls(
  graph: Graph,
  ends: { readonly from: readonly string[]; readonly to: readonly string[] },
  maxHops: number,
  { hubs, avoid, walk }: Bounds,
): Promise<Balls> {
  const params = { ...ends, hubs: padded(hubs), avoid, walk, links: linksPerLevel };
  const statement =
    maxHops <= 2 ? cypher.link.balls1 : maxHops <= 4 ? cypher.link.balls2 : cypher.link.balls3;
  const rows = await graph.run(statement(params));
  const side = (name: string): ReadonlySet<string> =>
    new Set(rows.filter((row) => row.side === name).flatMap(({ common }) => common));
  return {
    edges: rows.flatMap(({ edges }) => edges.map(edgeOf)),
    common: { from: side('from'), to: side('to') },
    cut: rows.some(({ counts }) => counts.some((count) => count > linksPerLevel)),
  };
}

function edgeOf(cells: readonly string[]): Edge {
  const [near, link, far, type] = cells;
  if (near === undefined || link === undefined || far === undefined || type === undefined) {
    throw new Error('an edge has four cells');
  }
  return { near, link, far, type };
}

/** What `linksAcross` looks for, and how far. */
export interface Sought {
  readonly hops: number;
  readonly forces: readonly string[] | null;
  readonly labels: readonly string[] | null;
}

export interface Ball {
  readonly edges: readonly Reach[];
  /** Common things that were reached. */
  readonly common: ReadonlySet<string>;
  readonly cut: boolean;
}

/** The readable ball round some ends, with what is sought in it. */
export async function fetchBall(
  graph: Graph,
  ends: readonly string[],
  sought: Sought,
  { hubs, avoid, walk }: Bounds,
): Promise<Ball> {
  const params = { ends, ...sought, hubs: padded(hubs), avoid, walk, links: linksPerLevel };
  const [row] = await graph.run(cypher.link.ball(params));
  return {
    edges: (row?.edges ?? []).map((cells) => ({ ...edgeOf(cells), sought: cells[4] ?? '' })),
    common: new Set(row?.common),
    cut: row?.counts.some((count) => count > linksPerLevel) ?? false,
  };
}
