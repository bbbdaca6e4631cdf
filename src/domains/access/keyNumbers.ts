import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { parseAclText } from '../../policy/acl.ts';
import type { AccessOffice } from './office.ts';

/**
 * The numbers of keys. They are made in a transaction of their own, since the writer of the change must know them; in the time
 * until the change is made, a key that nothing holds yet may be given back and its number be used again. So the change
 * holds its keys first.
 */

/** Numbers by the texts of their keys. */
export type KeyNumbers = ReadonlyMap<string, number>;

/** How long a key that was given back is left alone, milliseconds: longer than any request lives. */
const rest = 5 * 60 * 1000;

/** The numbers of keys by their texts; those that are not there yet are made. */
export async function keyNumbers(
  { system }: Pick<AccessOffice, 'system'>,
  texts: readonly string[],
): Promise<KeyNumbers> {
  const parts = [...new Set(texts)];
  if (parts.length === 0) return new Map();
  const single = parts.filter((text) => (parseAclText(text)?.own ?? '') !== '');
  const made = await system.write('access/keys', async (run) => {
    if (single.length > 0) await run(cypher.acl.reuse({ parts: single, before: Date.now() - rest }));
    return run(cypher.acl.put({ parts }));
  });
  return new Map(made.map((row) => [row.parts, row.number]));
}

/**
 * Takes the lock of the registry for the rest of a transaction, the first thing that a change of keys or grants does: so such
 * changes come one behind the other, and none of them waits for another with records in its hands.
 * @throws Conflict where a number no longer bears its text
 */
export async function holdKeys(run: Run, numbers: KeyNumbers): Promise<void> {
  const rows = [...numbers].map(([parts, number]) => ({ parts, number }));
  const [held] = await run(cypher.acl.hold({ rows }));
  if (held?.bearing !== rows.length) throw new Conflict('A key was given back meanwhile: try again.');
}
