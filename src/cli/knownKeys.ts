import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';

/** Which of these idempotency keys the graph holds: their transactions were committed. */
export async function knownKeys(system: SystemGraph, keys: readonly string[]): Promise<string[]> {
  const rows = await system.run(cypher.idempotency.known({ keys: [...keys] }));
  return rows.flatMap(({ key, known }) => (known ? [key] : []));
}
