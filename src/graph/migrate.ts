import { Refused } from '../errors.ts';
import { constraints, cypher } from '../generated/cypher.ts';
import type { Database } from './driver.ts';
import type { SystemGraph } from './run.ts';

/**
 * Applies the numbered schema changes of cypher/_constraints that this graph has not seen, in order, and waits until its
 * indexes are online. Safe to run twice, at once, and after being killed. Gives the names that were applied.
 */
export async function migrate(database: Database, system: SystemGraph, now: number): Promise<string[]> {
  const applied = new Set((await system.run(cypher.migration.applied({}))).map(({ name }) => name));
  const fresh = constraints.filter(({ name }) => !applied.has(name));
  for (const { name, text } of fresh) {
    for (const statement of text.split(';').filter((one) => one.trim() !== ''))
      await database.schema(statement);
    await system.write('migration/note', (run) => run(cypher.migration.note({ name, at: now })));
  }
  await database.schema('CALL db.awaitIndexes(60)');
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
