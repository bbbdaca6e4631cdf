import { cypher } from '../../generated/cypher.ts';
import type { Graph } from '../../graph/run.ts';
import { commonTypes } from '../thingTypes.ts';

/** A thing that is common for a reader: by nature, or by its number of readable neighbours. */
export interface Hub {
  readonly id: string;
  readonly neighbours: number;
  readonly byNature: boolean;
}

export interface HubQuestion {
  readonly above: number;
  /** The digest of the reader's keys: readers with equal rights share an answer. */
  readonly digest: string;
  /** The instant of a view of the past; such answers are not kept. */
  readonly past?: number | undefined;
}

/**
 * The one cache across requests (architecture.md, "Searching chains"): the list takes 15 to 67 ms on a national graph and
 * is the same for everybody with the same keys. It is never more than two seconds old.
 */
const longestAge = 2_000;
const mostKept = 50;
const kept = new Map<string, { readonly until: number; readonly hubs: Promise<readonly Hub[]> }>();

/** The common things of a reader's view: by nature, or with more than `above` readable neighbours. */
export function hubsFor(graph: Graph, { above, digest, past }: HubQuestion): Promise<readonly Hub[]> {
  if (past !== undefined) return askHubs(graph, above);
  const key = `${digest} ${above}`;
  const now = Date.now();
  const known = kept.get(key);
  if (known !== undefined && known.until > now) return known.hubs;
  const hubs = askHubs(graph, above);
  for (const [old, { until }] of kept) if (until <= now) kept.delete(old);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { until: now + longestAge, hubs });
  hubs.catch(() => kept.delete(key));
  return hubs;
}

/** Drops every list: what was written may have made a thing common. */
export const forgetHubs = (): void => kept.clear();

async function askHubs(graph: Graph, above: number): Promise<readonly Hub[]> {
  const byId = new Map<string, Hub>();
  for (const hub of await graph.run(cypher.link.hubs({ above, types: commonTypes }))) {
    byId.set(hub.id, hub.byNature ? hub : (byId.get(hub.id) ?? hub));
  }
  return [...byId.values()];
}

/** Each new size of a list parameter costs the database a plan: the list is filled up to a power of four. */
export function padded(ids: readonly string[]): readonly string[] {
  let size = 16;
  while (size < ids.length) size *= 4;
  return [...ids, ...Array.from({ length: size - ids.length }, () => '')];
}
