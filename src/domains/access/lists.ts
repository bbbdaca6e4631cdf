import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import { isKnown, parseAclText } from '../../policy/acl.ts';
import type { MarkingParts } from '../records.ts';
import { wholeGrants, type ShownGrant } from './explain.ts';
import { seesOwn } from './requests.ts';

/** What waits for somebody's eyes. */

const span = 30 * 24 * 60 * 60 * 1000;

/** Break-glass on records of the reader's force that she sees, and what names her as the second person. */
export async function accessNotices(context: Context): Promise<ShownGrant[]> {
  const { office, access } = context;
  const since = access.request.at - span;
  const all = wholeGrants(await office.system.run(cypher.access.notices({ since })));
  const seen = await Promise.all(
    all.map(
      async ({ notify, records }) =>
        notify === access.identity.subject ||
        (await Promise.all(records.map((id) => seesOwn(context, id)))).includes(true),
    ),
  );
  return all.filter((_, place) => seen[place]);
}

/** Changes of the reader's force that wait for a second person, as far as she sees the records. */
export async function pendingChanges(context: Context): Promise<readonly Pending[]> {
  const { office, access } = context;
  const all = await office.system.run(cypher.access.changesPending({ force: access.identity.force }));
  const seen = await Promise.all(all.map(({ record }) => seesOwn(context, record)));
  return all.filter((_, place) => seen[place]);
}

export interface Pending {
  readonly id: string;
  readonly record: string;
  readonly what: string;
  readonly parts: string;
  readonly version: number;
  readonly by: string;
  readonly reason: string;
  readonly madeAt: number;
}

/** The marking that a pending change gives. */
export function markingOfText(parts: string): MarkingParts {
  const marking = parseAclText(parts);
  if (marking === undefined || !isKnown(marking))
    throw new Error('a change names a key that can not be read');
  const { gsc, handling, strand, team } = marking;
  return { gsc, handling, strand, team: team === '' ? null : team };
}
