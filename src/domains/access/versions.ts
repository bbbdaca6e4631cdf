import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';

/** The version that a change is made from: tested when it is asked for, and again inside its transaction. */

/** @throws Conflict where the record has another version than the one that the change was made from */
export function checkVersion({ version }: { readonly version: number }, expected: number): void {
  if (version !== expected) {
    throw new Conflict(
      `expectedVersion: the record has version ${version}, not ${expected}; look at it again.`,
    );
  }
}

/** What is thrown where a record has moved between the question and the transaction. */
export const moved = (): Conflict => new Conflict('The record was changed meanwhile; look at it again.');

/**
 * Makes sure, inside a transaction that holds the keys, that rows are as they were when the change was made ready.
 * @throws Conflict where one of them was changed or sealed meanwhile
 */
export async function checkUnmoved(
  run: Run,
  rows: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  const now = await run(cypher.access.target({ ids: rows.map(({ id }) => id) }));
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  if (rows.some(({ id, version }) => versions.get(id) !== version)) throw moved();
}

/** Closes changes of these records that wait for a second person: they were made from a version that is no more. */
export async function overtake(run: Run, records: readonly string[]): Promise<void> {
  if (records.length > 0) await run(cypher.access.overtake({ records }));
}
