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

/** Rows of one file, ready to be written in one transaction. */
export interface Batch {
  readonly name: string;
  readonly mains: readonly Planned[];
  /** The identifiers that hold the own references of bare nouns. */
  readonly owns: readonly Planned[];
  readonly things: readonly string[];
  /** By which a repetition of the same rows is known. */
  readonly key: string;
}

/** Works out all that a transaction will write; touches no database, so that it can be done while another one runs. */
export function prepareBatch({ pass, stamp }: Writing, checked: CheckedFile, rows: readonly NewRow[]): Batch {
  const plans = rows.map((row) => planOf(pass, stamp, checked, row));
  const { ids } = pass.register.things;
  const contents = plans.flatMap(({ main: { id } }, n) => [id, rows[n]?.row.digest ?? '']);
  return {
    name: nameOf(checked.file.layout.definition),
    mains: plans.map(({ main }) => main),
    owns: plans.flatMap(({ own }) => own ?? []),
    things: [...new Set(plans.flatMap((plan) => plan.things))].map((thing) => ids.idOf(thing)),
    key: contentDigest(stamp.idKey, ['batch', ...contents]),
  };
}

/**
 * Writes a batch. Gives whether this very call did it: another run may have written the same rows in the meantime.
 * @throws Conflict when not every row could be written; then none was
 */
export async function writeBatch(
  { ring, audit, lease }: Writing,
  { name, mains, owns, things, key }: Batch,
): Promise<boolean> {
  const all = [...mains, ...owns];
  const writer = await ring.writer(new Set(all.map((planned) => planned.key)));
  const numbered = ({ id, key: keyText, props, ends, thing }: Planned): WrittenRow => ({
    id,
    acl: ring.numberOf(keyText),
    props,
    ends,
    thing,
  });
  const rows = mains.map(numbered);
  const token = randomUUID();
  await audit({ records: all.map(({ id }) => id), outcome: 'INTENT' });
  return writer.write(`import/${name}`, async (run) => {
    const [claim] = await run(cypher.idempotency.claim({ key, token }));
    await mergeThings(run, rows);
    await put(run, name, rows);
    await put(run, 'Identifier', owns.map(numbered));
    if (things.length > 0) await run(cypher.thing.countNeighbours({ ids: things }));
    await lease.hold(run);
    return claim?.fresh === true;
  });
}
