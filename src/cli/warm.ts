import { randomUUID } from 'node:crypto';
import { shapes } from '../domains/decoders.ts';
import { loadersOf } from '../domains/load.ts';
import { commonTypes } from '../domains/thingTypes.ts';
import { fetchBall, fetchBalls } from '../domains/chain/balls.ts';
import { walkOf } from '../domains/chain/walk.ts';
import { linkTypes } from '../domains/enumerations.ts';
import type { Window } from '../domains/page.ts';
import type { Pages } from '../domains/pages.ts';
import type { Registry } from '../domains/registry.ts';
import { cypher } from '../generated/cypher.ts';
import { graphFor } from '../graph/run.ts';
import { readerKeys } from '../policy/reader.ts';
import type { Opened } from './open.ts';

type AnyPage = (of: string, window: Window) => Promise<unknown>;

/** The loaders of all nested connections. */
const everyPage = (pages: Pages): readonly AnyPage[] =>
  Object.values<Readonly<Record<string, AnyPage>>>(pages).flatMap((noun) => Object.values(noun));

export interface Warming {
  /** The statements of a chain search of the ordinary length: what a newcomer asks first. */
  readonly ordinary: () => Promise<void>;
  /** All the others, one after the other, while readers are served. */
  readonly others: () => Promise<void>;
}

/**
 * Plans the statements of a chain search before anybody asks: the first call of each costs a second or two of planning. It
 * runs as a reader who holds no key, so nothing is read.
 */
export async function warming({ patient }: Opened, registry: () => Promise<Registry>): Promise<Warming> {
  const identity = {
    subject: 'warming up',
    force: 'HO',
    role: 'ADMIN',
    clearance: 'OFFICIAL',
    teams: [],
  } as const;
  const at = Date.now();
  const keys = readerKeys(identity, { purpose: undefined, reason: undefined, at }, (await registry()).keys);
  const trail = { statement: () => undefined, record: () => undefined };
  const graph = graphFor({ database: patient, shapes, trail, reader: { at, ...keys } });
  const load = loadersOf(graph);
  const id = randomUUID();
  const ends = { from: [id], to: [id] };
  const bounds = { hubs: [], avoid: [], walk: walkOf({}, linkTypes) };
  return {
    ordinary: async () => {
      await graph.run(cypher.link.ends({ ids: [id] }));
      await graph.run(cypher.link.hubs({ above: 50, types: commonTypes }));
      await fetchBalls(graph, ends, 4, bounds);
      await fetchBall(graph, [id], { hops: 4, forces: null, labels: null }, bounds);
      await graph.run(cypher.link.weights({ nodes: [id], walked: [id] }));
      await graph.run(cypher.source.origins({ ids: [id] }));
      await graph.run(cypher.link.neighboursOf({ ids: [id] }));
      for (const loader of Object.values(load.link)) await loader.load(id);
    },
    others: async () => {
      await load.node(id);
      for (const loader of Object.values(load.record)) await loader.load(id);
      for (const page of everyPage(load.pages)) await page(id, { after: '', first: 26 });
      for (const hops of [6, 2]) await fetchBalls(graph, ends, hops, bounds);
    },
  };
}
