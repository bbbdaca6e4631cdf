import type { Context } from '../../context.ts';
import { Conflict, Denied, Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { aclText, type AclParts } from '../../policy/acl.ts';
import { versionOf } from '../common.ts';
import type { AnyLink, AnyRecord } from '../records.ts';

/** A record or link whose marking is to be changed, with its key. */
export interface Target {
  readonly node: AnyRecord | AnyLink;
  readonly key: AclParts;
  readonly version: number;
}

/**
 * The record or link, where the reader sees it in full and it is her force's own.
 * @throws NotFound where it is absent or hidden, Denied where it is another force's, Invalid for a thing
 */
export async function ownTarget(context: Context, place: string, id: string): Promise<Target> {
  const node = await context.load.node(id);
  if (node === null) throw new NotFound(place);
  if (!('acl' in node))
    throw new Invalid(`${place}: expected a record or link; a shared thing has no marking.`);
  const { force } = context.access.identity;
  if (node.force !== force) {
    throw new Denied(`${place}: the record is ${node.force}'s; who may see it is for that force to say.`);
  }
  const key = (await context.office.registry()).byNumber.get(node.acl);
  if (key === undefined) throw new NotFound(place);
  return { node, key, version: versionOf(node) };
}

/** @throws Conflict where the record has another version than the one that the change was made from */
export function checkVersion({ version }: Target, expected: number): void {
  if (version !== expected) {
    throw new Conflict(
      `expectedVersion: the record has version ${version}, not ${expected}; look at it again.`,
    );
  }
}

const longestReason = 500;

/** @throws Invalid for a reason that says nothing or too much */
export function checkReason(place: string, reason: string): string {
  const text = reason.trim();
  if (text === '' || text.length > longestReason) {
    throw new Invalid(`${place}: expected 1 to ${longestReason} characters that say why.`);
  }
  return text;
}

/** A row to be given another key. */
export interface Rekeying {
  readonly id: string;
  readonly parts: string;
  readonly version: number;
}

/** How long a key that was given back is left alone, milliseconds: longer than any request lives. */
const rest = 5 * 60 * 1000;

/** The numbers of keys by their texts; those that are not there yet are made. */
export async function keyNumbers(
  { system }: Pick<Context['office'], 'system'>,
  texts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const parts = [...new Set(texts)];
  const single = parts.filter((text) => text.split('|')[6] !== '');
  const made = await system.write('access/keys', async (run) => {
    if (single.length > 0) await run(cypher.acl.reuse({ parts: single, before: Date.now() - rest }));
    return run(cypher.acl.put({ parts }));
  });
  return new Map(made.map((row) => [row.parts, row.number]));
}

/** Gives rows their keys inside a transaction. @throws Conflict where one of them was changed meanwhile */
export async function rekey(
  run: Run,
  numbers: ReadonlyMap<string, number>,
  rows: readonly Rekeying[],
): Promise<{ id: string; version: number }[]> {
  const keyed = rows.map(({ id, parts, version }) => ({ id, version, acl: numbers.get(parts) ?? -1 }));
  const done = await run(cypher.access.rekey({ rows: keyed }));
  if (done.length !== rows.length) throw new Conflict('The record was changed meanwhile; look at it again.');
  return done.map(({ id, version }) => ({ id, version }));
}

/** The text of a key as a row takes it. */
export const rekeying = (id: string, version: number, to: AclParts): Rekeying => ({
  id,
  version,
  parts: aclText(to),
});

/** Counts one more use of what is capped per reader and day (UTC). @throws LimitExceeded past `most` */
export async function countUse({ office, access }: Context, limit: string, most: number): Promise<void> {
  const { subject, force } = access.identity;
  const day = new Date(access.request.at).toISOString().slice(0, 10);
  const key = office.digest(['use', limit, subject, force, day]);
  const [row] = await office.system.write('access/uses', (run) => run(cypher.access.uses({ key, more: 1 })));
  if ((row?.used ?? 0) > most) {
    throw new LimitExceeded(limit, `A reader has ${most} of these a day; the next ones come tomorrow (UTC).`);
  }
}
