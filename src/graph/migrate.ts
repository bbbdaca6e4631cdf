import { Refused } from '../errors.ts';
import { constraints, cypher } from '../generated/cypher.ts';
import type { Database } from './driver.ts';
import type { SystemGraph } from './run.ts';
import { schemaFault } from './schemaCheck.ts';

export interface MigrateOptions {
  /** Makes again what somebody dropped: runs every migration, also those that the graph notes as applied. */
  readonly repair?: boolean;
}

/**
 * Applies the numbered schema changes of cypher/_constraints that this graph has not seen, in order, waits until its indexes
 * are online, and compares what is declared with what is there. Safe to run twice, at once, and after being killed. Gives the
 * names that were applied.
 * @throws Refused when a constraint or an index is missing, has failed or is still being built: one sentence, with the cure
 */
export async function migrate(
  database: Database,
  system: SystemGraph,
  now: number,
  { repair = false }: MigrateOptions = {},
): Promise<string[]> {
  const applied = new Set((await system.run(cypher.migration.applied({}))).map(({ name }) => name));
  const fresh = constraints.filter(({ name }) => repair || !applied.has(name));
  for (const { name, text } of fresh) {
    for (const statement of text.split(';').filter((one) => one.trim() !== ''))
      await database.schema(statement);
    await system.write('migration/note', (run) => run(cypher.migration.note({ name, at: now })));
  }
  // It fails where an index has; the comparison then says which.
  await database.schema('CALL db.awaitIndexes(60)').catch(() => undefined);
  const fault = await schemaFault(system, constraints);
  if (fault !== undefined) throw new Refused('CONFLICT', fault);
  return fresh.map(({ name }) => name);
}

/**
 * Leaves the fingerprint of the id key in the graph, or compares it. Throws where the graph's ids were made with another
 * key: all references would miss.
 */
export async function checkIdKey(system: SystemGraph, fingerprint: string): Promise<void> {
  const rows = await system.write('settings/fingerprint', (run) =>
    run(cypher.settings.fingerprint({ fingerprint })),
  );
  if (rows[0]?.fingerprint !== fingerprint) {
    throw new Refused(
      'CONFLICT',
      'CROSSFORCE_ID_KEY_FILE: this graph was made with another id key; give the key file that its backup has.',
    );
  }
}
