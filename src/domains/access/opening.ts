import type { Context } from '../../context.ts';
import type { Run } from '../../graph/run.ts';
import { ownMarking } from '../../policy/acl.ts';
import type { Changed } from './change.ts';
import type { Keyed } from './parts.ts';
import { keyNumbers, type KeyNumbers } from './keyNumbers.ts';
import { rekey, rekeying } from './rekey.ts';
import { checkUnmoved } from './versions.ts';

/** What opens rows. */
export interface Opening {
  /** The keys that it gives, to be held first. */
  readonly keys: KeyNumbers;
  /** Opens them, inside a transaction of a writer that is asked for afterwards, since it must know the new keys. */
  readonly open: (run: Run) => Promise<Changed['changed']>;
}

/**
 * Makes ready to open rows by a grant: those that have no key of their own take one, in all else like the one before. The others
 * must be as they were seen: a row that was sealed meanwhile is not opened.
 */
export async function opening({ office }: Context, rows: readonly Keyed[]): Promise<Opening> {
  const having = rows.filter(({ key }) => key.own !== '');
  const taking = rows
    .filter(({ key }) => key.own === '')
    .map(({ id, version, key }) => rekeying(id, version, ownMarking(key, id, false)));
  const keys = await keyNumbers(
    office,
    taking.map(({ parts }) => parts),
  );
  return {
    keys,
    open: async (run) => {
      await checkUnmoved(run, having);
      return rekey(run, keys, taking);
    },
  };
}
