import type { Context } from '../../context.ts';
import { NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import { sightsOf, type SightOfRole } from '../../policy/everyReader.ts';
import type { AclParts } from '../../policy/acl.ts';
import { markingOf, type Registry } from '../registry.ts';
import { farFuture } from '../common.ts';
import { iso } from '../recordFields.ts';
import { ownTarget } from './target.ts';
import type { GrantSort } from './grantRows.ts';

/** Who sees a record, and by which rule. */

type Row = Awaited<ReturnType<typeof targetsOf>>[number];

const targetsOf = ({ office }: Context, ids: readonly string[]) =>
  office.system.run(cypher.access.target({ ids }));

/** A grant as it is shown: its parts together. */
export interface ShownGrant {
  readonly id: string;
  readonly records: readonly string[];
  readonly subject: string;
  /** The code of the reader's force. */
  readonly force: string;
  readonly purpose: string;
  readonly until: number;
  readonly opensProtected: boolean;
  readonly sort: string;
  readonly by: string;
  readonly madeAt: number;
  readonly reason: string;
  readonly notify: string;
}

export interface Explained {
  readonly id: string;
  readonly version: number;
  readonly force: string;
  readonly acl: number;
  readonly key: AclParts;
  readonly grants: readonly ShownGrant[];
  readonly ends: readonly Explained[];
}

/**
 * Explains who sees a record or link: for readers of the force that owns it, where they see it in full, and for an AUDITOR.
 * @throws NotFound where it is absent or hidden, Denied where it is another force's
 */
export async function explainAccess(context: Context, id: string): Promise<Explained> {
  if (context.access.identity.role !== 'AUDITOR') await ownTarget(context, 'id', id);
  const registry = await context.office.registry();
  const [row] = await targetsOf(context, [id]);
  if (row === undefined) throw new NotFound('id');
  const ends = row.ends.length === 0 ? [] : await targetsOf(context, row.ends);
  // An AUDITOR has no graph of her own that these ids came through.
  for (const explained of [row, ...ends]) context.consulted(explained.id, explained.acl);
  const explained = await explain(
    context,
    registry,
    row,
    await Promise.all(ends.map((end) => explain(context, registry, end, []))),
  );
  return explained;
}

async function explain(
  context: Context,
  registry: Registry,
  row: Row,
  ends: readonly Explained[],
): Promise<Explained> {
  const { id, version, force, acl } = row;
  const key = registry.byNumber.get(acl);
  if (key === undefined) throw new NotFound('id');
  const { at } = context.access.request;
  const parts = await context.office.system.run(cypher.access.grantsOn({ owns: [id] }));
  const grants = wholeGrants(parts.filter(({ until }) => at < until));
  return { id, version, force, acl, key, grants, ends };
}

/** The parts of grants put together, in their order. */
export function wholeGrants(
  parts: readonly (Omit<ShownGrant, 'records' | 'id'> & { readonly whole: string; readonly own: string })[],
): ShownGrant[] {
  const wholes = new Map<string, ShownGrant>();
  for (const { whole, own, ...terms } of parts) {
    const known = wholes.get(whole);
    wholes.set(whole, { ...terms, id: whole, records: [...(known?.records ?? []), own] });
  }
  return [...wholes.values()];
}

/** The fields of the GraphQL types of this file. */
export const explanationFields = {
  AccessGrant: {
    force: ({ force }: ShownGrant, _: unknown, { load }: Context) => load.force(force),
    until: ({ until }: ShownGrant) => (until >= farFuture ? null : iso(until)),
    madeAt: ({ madeAt }: ShownGrant) => iso(madeAt),
    kind: ({ sort }: ShownGrant) => sort as GrantSort,
    notify: ({ notify }: ShownGrant) => (notify === '' ? null : notify),
  },
  AccessExplanation: {
    force: ({ force }: Explained, _: unknown, { load }: Context) => load.force(force),
    marking: async ({ acl }: Explained, _: unknown, { office }: Context) =>
      markingOf(await office.registry(), acl),
    saysWhoIsProtected: ({ key }: Explained) => key.identity === 'PROTECTED',
    sealed: ({ key }: Explained) => key.sealed === true,
    roles: ({ key }: Explained) => sightsOf(key),
  },
  RoleSight: {
    ownForce: ({ side }: SightOfRole) => side === 'OWN',
    words: wordsOf,
  },
};

/** What a role gets, on which conditions and why, in one sentence. */
export function wordsOf({
  role,
  side,
  sight,
  purposes,
  clearance,
  team,
  unmask,
  rule,
  why,
}: SightOfRole): string {
  const who = `${role} ${side === 'OWN' ? 'of the force that owns it' : 'of another force'}`;
  if (sight === 'NONE') return `${who} sees nothing: ${lower(why)} (rule ${rule})`;
  const conditions = [
    `for ${purposes.join(', ')}`,
    `with clearance ${clearance}`,
    ...(team === null ? [] : [`in the team ${team}`]),
    ...(unmask ? ['with an unmask'] : []),
  ].join(', ');
  return `${who} ${sight === 'FULL' ? 'sees it in full' : 'gets a pointer to it'} ${conditions}: ${lower(why)} (rule ${rule})`;
}

const lower = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
