import { randomUUID } from 'node:crypto';
import type { ThingKind } from '../../domains/define.ts';
import { contentDigest } from '../../domains/publicId.ts';
import { nameOf } from '../../domains/rowRules.ts';
import { normaliserVersion } from '../../domains/thing/normal.ts';
import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import type { Audit } from './audit.ts';
import type { KeyRing } from './keys.ts';
import type { Lease } from './lease.ts';
import type { CheckedFile, Pass } from './pass.ts';
import { planOf, type NewRow, type Planned } from './plan.ts';
import type { Stamp } from './props.ts';
import { merges, puts, type WrittenRow } from './statements.ts';

/** What the writing of rows needs. */
export interface Writing {
  readonly pass: Pass;
  readonly ring: KeyRing;
  readonly stamp: Stamp;
  readonly audit: Audit;
  readonly lease: Lease;
}

async function mergeThings(run: Run, rows: readonly WrittenRow[]): Promise<void> {
  const byKind = new Map<ThingKind, Set<string>>();
  for (const { thing } of rows) {
    if (thing === undefined) continue;
    const ids = byKind.get(thing.kind) ?? new Set();
    byKind.set(thing.kind, ids.add(thing.id));
  }
  for (const [kind, ids] of byKind) {
    await merges[kind](
      run,
      [...ids].map((id) => ({ id, normaliser: normaliserVersion })),
    );
  }
}

async function put(run: Run, name: string, rows: readonly WrittenRow[]): Promise<void> {
  if (rows.length === 0) return;
  const written = await puts[name]?.(run, rows);
  if (new Set(written?.map(({ id }) => id)).size === rows.length) return;
  throw new Conflict('The graph changed while the folder was being written; run the import again.');
}

/**
 * Writes rows of one file in one transaction. Gives whether this very call did it: another run may have written the same
 * rows in the meantime.
 * @throws Conflict when not every row could be written; then none was
 */
export async function writeBatch(
  { pass, ring, audit, stamp, lease }: Writing,
  checked: CheckedFile,
  rows: readonly NewRow[],
): Promise<boolean> {
  const name = nameOf(checked.file.layout.definition);
  const plans = rows.map((row) => planOf(pass, stamp, checked, row));
  const all = plans.flatMap(({ main, own }) => (own === undefined ? [main] : [main, own]));
  const writer = await ring.writer(new Set(all.map(({ key }) => key)));
  const numbered = ({ id, key, props, ends, thing }: Planned): WrittenRow => ({
    id,
    acl: ring.numberOf(key),
    props,
    ends,
    thing,
  });
  const mains = plans.map(({ main }) => numbered(main));
  const owns = plans.flatMap(({ own }) => (own === undefined ? [] : [numbered(own)]));
  const { ids } = pass.register.things;
  const things = [...new Set(plans.flatMap((plan) => plan.things))].map((thing) => ids.idOf(thing));
  const contents = plans.flatMap(({ main: { id } }, n) => [id, rows[n]?.row.digest ?? '']);
  const key = contentDigest(stamp.idKey, ['batch', ...contents]);
  const token = randomUUID();

  lease.check();
  await audit({ records: all.map(({ id }) => id), outcome: 'INTENT' });
  return writer.write(`import/${name}`, async (run) => {
    const [claim] = await run(cypher.idempotency.claim({ key, token }));
    await mergeThings(run, mains);
    await put(run, name, mains);
    await put(run, 'Identifier', owns);
    if (things.length > 0) await run(cypher.thing.countNeighbours({ ids: things }));
    return claim?.fresh === true;
  });
}
