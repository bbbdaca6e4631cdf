import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import { explainer } from '../../policy/sight.ts';
import type { Keyed } from './parts.ts';

/** Who keeps the seals of rows: their ids, each with the names of the keepers, as far as they are of the reader's force. */
export async function keepersOf(
  { office, access }: Context,
  owns: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { force } = access.identity;
  const keepers = new Map<string, Set<string>>(owns.map((own) => [own, new Set()]));
  for (const grant of await office.system.run(cypher.access.grantsOn({ owns }))) {
    if (grant.sort === 'KEEPER' && grant.force === force) keepers.get(grant.own)?.add(grant.subject);
  }
  return keepers;
}

/**
 * Of rows of the reader's force, those that are hers to change and to hand on: she sees them without any grant, or keeps their seal. What
 * a decision opened to her is for her to read, and no more.
 */
export async function inHand(context: Context, rows: readonly Keyed[]): Promise<ReadonlySet<string>> {
  const { identity, request } = context.access;
  const explain = explainer(identity, request);
  const closed = rows.filter(({ key }) => explain({ ...key, grants: [] }).sight !== 'FULL');
  const kept = await keepersOf(
    context,
    closed.filter(({ key }) => key.sealed === true).map(({ id }) => id),
  );
  const out = new Set(
    closed.map(({ id }) => id).filter((id) => kept.get(id)?.has(identity.subject) !== true),
  );
  return new Set(rows.map(({ id }) => id).filter((id) => !out.has(id)));
}
