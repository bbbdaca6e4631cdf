import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { parts } from './lookup.ts';
import type { Protection } from './protection.ts';
import type { Writing } from './write.ts';

/** A step: a row that takes another key, or a person who takes the mark. */
interface Step {
  readonly id: string;
  readonly kind: 'record' | 'knows' | 'person';
  readonly key: string;
}

const mostSteps = 2_000;

/**
 * Makes what is in the graph already as strict as the folder's rows demand, before any of them is written. Keys come first
 * and marks last, so that a run that is broken off between two transactions finds these people unmarked and begins again.
 */
export async function renewMarks({ ring, audit }: Writing, { people, rows }: Protection): Promise<void> {
  const steps = [
    ...rows.flatMap(({ id, kind, acl }): Step[] => {
      const key = ring.twinOf(acl);
      return key === undefined ? [] : [{ id, kind, key }];
    }),
    ...people.map((id): Step => ({ id, kind: 'person', key: '' })),
  ];
  for (const some of parts(steps, mostSteps)) {
    const writer = await ring.writer(some.flatMap(({ key }) => (key === '' ? [] : [key])));
    const of = (kind: Step['kind']): Step[] => some.filter((step) => step.kind === kind);
    const numbered = (kind: Step['kind']): { id: string; acl: number }[] =>
      of(kind).map(({ id, key }) => ({ id, acl: ring.numberOf(key) }));
    await audit({ records: some.map(({ id }) => id), outcome: 'INTENT' });
    await writer.write('import/marks', async (run) => {
      await renewed(run, numbered('record'), (batch) => cypher.protection.remarkRecords({ rows: batch }));
      await renewed(run, numbered('knows'), (batch) => cypher.protection.remarkKnows({ rows: batch }));
      await renewed(run, of('person'), (batch) =>
        cypher.protection.protect({ ids: batch.map(({ id }) => id) }),
      );
    });
  }
}

async function renewed<T>(
  run: Run,
  batch: readonly T[],
  statement: (batch: readonly T[]) => Parameters<typeof run<{ id: string }>>[0],
): Promise<void> {
  if (batch.length === 0) return;
  if ((await run(statement(batch))).length === batch.length) return;
  throw new Conflict('The graph changed while marks were being renewed; run the import again.');
}
