import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { Conflict, Invalid } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Graph, Run } from '../../graph/run.ts';
import type { ToldChange } from '../../audit/operation.ts';
import { holdKeys, type KeyNumbers } from './keyNumbers.ts';

/**
 * The one shape of a mutation: idempotency key, what was asked, and answer in one transaction with the change; an intent on the
 * disk before it and the outcome behind it.
 */

const answer = z.object({
  id: z.string(),
  state: z.enum(['DONE', 'AWAITS_SECOND_PERSON']),
  changed: z.array(z.object({ id: z.string(), version: z.number() })),
});
export type Changed = z.output<typeof answer>;

/** A change that is ready to be made. */
export interface Ready {
  /** The records and links that it concerns, for the access record. */
  readonly records: readonly string[];
  readonly operation?: ToldChange['operation'];
  readonly recipients?: readonly string[];
  /** Where it gives keys: their numbers. */
  readonly keys?: KeyNumbers;
  readonly writer: Graph;
  /** What is done in the transaction. Throws to do nothing. */
  readonly work: (run: Run) => Promise<Changed>;
}

interface Asked {
  /** The mutation. */
  readonly field: string;
  readonly idempotencyKey: string;
  /** Its other arguments. */
  readonly args: unknown;
}

const longestKey = 100;

/**
 * Does a change once. `prepare` looks at the records and at the reader's rights, and is not asked where the change was done
 * before.
 * @throws Conflict where the key stands for another request; what `prepare` and the work throw
 */
export async function change(
  { office, access }: Context,
  { field, idempotencyKey, args }: Asked,
  prepare: () => Promise<Ready>,
): Promise<Changed> {
  if (idempotencyKey.trim() === '' || idempotencyKey.length > longestKey) {
    throw new Invalid(`idempotencyKey: expected 1 to ${longestKey} characters.`);
  }
  const { subject, force } = access.identity;
  const key = office.digest(['mutation', subject, force, idempotencyKey]);
  const request = office.digest(['request', field, JSON.stringify(args), access.request.purpose ?? '']);
  const [known] = await office.system.run(cypher.idempotency.answered({ key }));
  if (known !== undefined) return earlier(known, request);
  const ready = await prepare();
  const { records, recipients, operation = 'ALTERATION' } = ready;
  const told = { field, operation, records, ...(recipients === undefined ? {} : { recipients }) };
  const token = randomUUID();
  return office.recorded(told, key, () =>
    ready.writer.write(`access/${field}`, async (run) => {
      const [claim] = await run(cypher.idempotency.take({ key, token, request }));
      // A commit whose answer was lost is run again: then the answer stands beside its own claim.
      if (claim !== undefined && (!claim.fresh || claim.answer !== '')) return earlier(claim, request);
      // Changes come one behind the other, so that what the work finds is what it changes.
      await holdKeys(run, ready.keys ?? new Map());
      const made = await ready.work(run);
      await run(cypher.idempotency.keep({ key, answer: JSON.stringify(made) }));
      return made;
    }),
  );
}

/** The answer that was given before. @throws Conflict where something else was asked under the key */
function earlier(known: { readonly request: string; readonly answer: string }, request: string): Changed {
  if (known.request !== request) {
    throw new Conflict('idempotencyKey: it was used for another change; expected one of its own.');
  }
  return answer.parse(JSON.parse(known.answer));
}
