import type { Context } from '../../context.ts';
import type { Run } from '../../graph/run.ts';
import { ownMarking } from '../../policy/acl.ts';
import type { Changed } from './change.ts';
import type { Keyed } from './parts.ts';
import { keyNumbers, rekey, rekeying } from './target.ts';

/**
 * Makes ready to open rows by a grant: those that have no key of their own take one, in all else like the one before. What it gives
 * back does it inside a transaction, of a writer that is asked for afterwards, since it must know the new keys.
 */
export async function opening(
  { office }: Context,
  rows: readonly Keyed[],
): Promise<(run: Run) => Promise<Changed['changed']>> {
  const taking = rows
    .filter(({ key }) => key.own === '')
    .map(({ id, version, key }) => rekeying(id, version, ownMarking(key, id, false)));
  if (taking.length === 0) return () => Promise.resolve([]);
  const numbers = await keyNumbers(
    office,
    taking.map(({ parts }) => parts),
  );
  return (run) => rekey(run, numbers, taking);
}
