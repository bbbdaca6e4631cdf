import { randomUUID } from 'node:crypto';
import { nameOf } from '../../domains/rowRules.ts';
import type { Definition } from '../../domains/define.ts';
import { contentDigest } from '../../domains/publicId.ts';
import { normaliserVersion, type ThingKind } from '../../domains/thing/normal.ts';
import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { describedThing } from './accept.ts';
import type { Audit } from './audit.ts';
import { namedBy, resolveEnds } from './ends.ts';
import type { KeyRing } from './keys.ts';
import { isNamed, type Pass } from './pass.ts';
import { ownReference, propsOf, type Stamp } from './props.ts';
import { entryOf } from './register.ts';
import type { Row } from './rows.ts';
import { puts, type WrittenRow } from './statements.ts';
import { saysWho } from './ties.ts';

/** What the writing of rows needs. */
export interface Writing {
  readonly pass: Pass;
  readonly ring: KeyRing;
  readonly stamp: Stamp;
  readonly audit: Audit;
}

/** A row with the text of its key, which has no number yet. */
interface Planned extends Omit<WrittenRow, 'acl'> {
  readonly key: string;
}

/** The record or link of a row, and the Identifier of its own reference where it is a bare noun. */
function plan({ pass, stamp }: Writing, definition: Definition, row: Row): { main: Planned; own?: Planned } {
  const { register, context } = pass;
  const ends = resolveEnds(definition, row, namedBy(register, context, definition, row));
  if (!('source' in ends)) throw new Error('a row was accepted whose references do not hold');
  const entry =
    isNamed(definition) && row.reference !== null ? entryOf(register, context, row.reference) : undefined;
  const main: Planned = {
    id: row.id,
    key: saysWho(definition, row, ends.ends, entry) ? row.protectedKey : row.openKey,
    props: {
      ...propsOf(definition, row, ends, stamp),
      ...(entry?.kind === 'Person' && entry.isProtected ? { protected: true } : {}),
    },
    ends: ends.ends.map(({ id }) => id),
    thing: nameOf(definition) === 'ThingRecord' ? describedThing(context, row) : undefined,
  };
  const own = ownReference(definition, row, ends, stamp);
  if (own === undefined) return { main };
  const isHers = entry?.kind === 'Person' && entry.isProtected;
  const key = isHers ? row.protectedKey : row.openKey;
  return { main, own: { ...own, key, ends: [row.id], thing: undefined } };
}

/** The things that the links of these rows touch. */
const touchedThings = (
  { register, context }: Pass,
  definition: Definition,
  rows: readonly Row[],
): string[] => [
  ...new Set(
    definition.kind === 'link'
      ? rows.flatMap((row) =>
          namedBy(register, context, definition, row).flatMap(({ entry }) => entry.thing?.id ?? []),
        )
      : [],
  ),
];

async function mergeThings(run: Run, rows: readonly WrittenRow[]): Promise<void> {
  const ofKind = (kind: ThingKind): { id: string; normaliser: number }[] =>
    [...new Set(rows.flatMap(({ thing }) => (thing?.kind === kind ? [thing.id] : [])))].map((id) => ({
      id,
      normaliser: normaliserVersion,
    }));
  const [phones, vehicles] = [ofKind('Phone'), ofKind('Vehicle')];
  if (phones.length > 0) await run(cypher.thing.mergePhones({ rows: phones }));
  if (vehicles.length > 0) await run(cypher.thing.mergeVehicles({ rows: vehicles }));
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
  writing: Writing,
  definition: Definition,
  rows: readonly Row[],
): Promise<boolean> {
  const { pass, ring, audit, stamp } = writing;
  const planned = rows.map((row) => plan(writing, definition, row));
  const all = planned.flatMap(({ main, own }) => (own === undefined ? [main] : [main, own]));
  const writer = await ring.writer(all.map(({ key }) => key));
  const numbered = ({ key, ...row }: Planned): WrittenRow => ({ ...row, acl: ring.numberOf(key) });
  const mains = planned.map(({ main }) => numbered(main));
  const owns = planned.flatMap(({ own }) => (own === undefined ? [] : [numbered(own)]));
  const things = touchedThings(pass, definition, rows);
  const key = contentDigest(stamp.idKey, ['batch', ...rows.flatMap(({ id, digest }) => [id, digest])]);
  const token = randomUUID();

  await audit({ records: all.map(({ id }) => id), outcome: 'INTENT' });
  return writer.write(`import/${nameOf(definition)}`, async (run) => {
    const [claim] = await run(cypher.idempotency.claim({ key, token }));
    await mergeThings(run, mains);
    await put(run, nameOf(definition), mains);
    await put(run, 'Identifier', owns);
    if (things.length > 0) await run(cypher.thing.countNeighbours({ ids: things }));
    return claim?.fresh === true;
  });
}
