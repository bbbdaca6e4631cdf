import { randomUUID } from 'node:crypto';
import { shapes } from '../domains/decoders.ts';
import { loadersOf } from '../domains/load.ts';
import { fetchBalls } from '../domains/chain/balls.ts';
import type { Registry } from '../domains/registry.ts';
import { cypher } from '../generated/cypher.ts';
import { graphFor } from '../graph/run.ts';
import { readerKeys } from '../policy/reader.ts';
import type { Opened } from './open.ts';

/**
 * Plans the statements of a chain search before anybody asks: the first call of each costs up to two seconds of
 * planning. It runs as a reader who holds no key, so nothing is read.
 */
export async function warm({ database }: Opened, registry: () => Promise<Registry>): Promise<void> {
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
  const graph = graphFor({ database, shapes, trail, reader: { at, ...keys } });
  const load = loadersOf(graph);
  const id = randomUUID();
  const ends = { from: [id], to: [id] };
  await Promise.all([2, 4, 6].map((hops) => fetchBalls(graph, ends, hops, [])));
  await Promise.all([
    load.node(id),
    load.record.Thing.load(id),
    ...Object.values(load.link).map((loader) => loader.load(id)),
    graph.run(cypher.link.hubs({ above: 50 })),
    graph.run(cypher.link.ends({ ids: [id] })),
    graph.run(cypher.link.neighboursOf({ ids: [id] })),
  ]);
}
