import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { aclText, type AclMarking } from '../../policy/acl.ts';
import type { KeyNumbers } from './keyNumbers.ts';
import { moved, overtake } from './versions.ts';

/** A row to be given another key. */
export interface Rekeying {
  readonly id: string;
  readonly parts: string;
  readonly version: number;
}

/** The text of a key as a row takes it. */
export const rekeying = (id: string, version: number, to: AclMarking): Rekeying => ({
  id,
  version,
  parts: aclText(to),
});

/**
 * Gives rows their keys inside a transaction that holds them; what waited for a second person on these rows is overtaken. A change
 * that is confirmed is closed before, so that it is not.
 * @throws Conflict where one of the rows was changed meanwhile
 */
export async function rekey(
  run: Run,
  numbers: KeyNumbers,
  rows: readonly Rekeying[],
): Promise<{ id: string; version: number }[]> {
  if (rows.length === 0) return [];
  const keyed = rows.map(({ id, parts, version }) => ({ id, version, acl: numbers.get(parts) ?? -1 }));
  const done = await run(cypher.access.rekey({ rows: keyed }));
  if (done.length !== rows.length) throw moved();
  await overtake(
    run,
    done.map(({ id }) => id),
  );
  return done.map(({ id, version }) => ({ id, version }));
}
