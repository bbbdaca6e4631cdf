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
export async function warm({ patient }: Opened, registry: () => Promise<Registry>): Promise<void> {
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
  for (const hops of [4, 6, 2]) await fetchBalls(graph, ends, hops, []);
  await load.node(id);
  await load.record.Thing.load(id);
  for (const loader of Object.values(load.link)) await loader.load(id);
  await graph.run(cypher.link.hubs({ above: 50 }));
  await graph.run(cypher.link.ends({ ids: [id] }));
  await graph.run(cypher.link.neighboursOf({ ids: [id] }));
}
