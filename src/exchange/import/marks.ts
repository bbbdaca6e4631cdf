import { holdKeys } from '../../domains/access/keyNumbers.ts';
import { renewers } from '../../domains/access/protection.ts';
import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import { parts } from './lookup.ts';
import type { AgeRenewal, Protection } from './protectionInGraph.ts';
import type { Writing } from './write.ts';

/** A step: a row that takes another key, a role that takes other ages, or a person who takes the mark. */
interface Step {
  readonly id: string;
  /** `Record`, the type of a link, `ages` or `mark`. */
  readonly kind: string;
  /** Text of the new key; empty where the key stays. */
  readonly key: string;
  /** Number of the key that it had. */
  readonly was: number;
  readonly ages?: AgeRenewal;
}

const mostSteps = 2_000;

/**
 * Makes what is in the graph already as strict as the folder's rows demand, before any of them is written. Keys come first
 * and marks last, so that a run that is broken off between two transactions finds these people unmarked and begins again.
 */
export async function renewMarks(
  { ring, audit, lease }: Writing,
  { people, rows, ages }: Protection,
): Promise<void> {
  const steps = [
    ...rows.flatMap(({ id, kind, acl }): Step[] => {
      const key = ring.twinOf(acl);
      return key === undefined ? [] : [{ id, kind, key, was: acl }];
    }),
    ...ages.map((renewal): Step => ({ id: renewal.id, kind: 'ages', key: '', was: 0, ages: renewal })),
    ...people.map((id): Step => ({ id, kind: 'mark', key: '', was: 0 })),
  ];
  for (const some of parts(steps, mostSteps)) {
    const writer = await ring.writer(some.flatMap(({ key }) => (key === '' ? [] : [key])));
    await audit({ records: some.map(({ id }) => id), outcome: 'INTENT' });
    const keys = new Map(some.flatMap(({ key }) => (key === '' ? [] : [[key, ring.numberOf(key)] as const])));
    await writer.write('import/marks', async (run) => {
      await holdKeys(run, keys);
      for (const [kind, renew] of Object.entries(renewers)) {
        const keyed = some
          .filter((step) => step.kind === kind)
          .map(({ id, key, was }) => ({ id, was, acl: ring.numberOf(key) }));
        if (keyed.length > 0) complete(await renew(run, keyed), keyed);
      }
      const aged = some.flatMap((step) => step.ages ?? []);
      if (aged.length > 0) complete(await run(cypher.import.renewAges({ rows: aged })), aged);
      const marked = some.filter(({ kind }) => kind === 'mark').map(({ id }) => id);
      if (marked.length > 0) complete(await run(cypher.protection.protect({ ids: marked })), marked);
      await lease.hold(run);
    });
  }
}

function complete(done: readonly unknown[], asked: readonly unknown[]): void {
  if (done.length === asked.length) return;
  throw new Conflict('The graph changed while marks were being renewed; run the import again.');
}
