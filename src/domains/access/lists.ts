import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import type { QueryAccessRequestsArgs } from '../../generated/graphql.ts';
import { isKnown, parseAclText } from '../../policy/acl.ts';
import type { MarkingParts } from '../records.ts';
import { wholeGrants, type ShownGrant } from './explain.ts';
import type { Request } from './requests.ts';

/**
 * Requests, changes and grants as they are listed. Which of them a reader is told of, a statement of her own decides before it counts;
 * what they say is then fetched by their ids. The access record takes the ids of the records that an answer names, and no other.
 */

/** How long a request waits for a decision, and a break-glass is told of, milliseconds. */
const span = 30 * 24 * 60 * 60 * 1000;

const mostMine = 200;
const mostPending = 1000;
const mostChanges = 200;
const mostNotices = 1000;

/** The rows in the order in which their ids were found. */
function inOrderOf<R extends { readonly id: string }>(
  found: readonly { readonly id: string }[],
  rows: readonly R[],
): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The ids of requests that a list holds. */
async function listedRequests(
  { office, graph, consulted, access: { identity, request } }: Context,
  side: QueryAccessRequestsArgs['side'],
): Promise<readonly { readonly id: string }[]> {
  const { subject, force } = identity;
  if (side === 'MINE')
    return office.system.run(cypher.access.requestsBy({ subject, force, first: mostMine }));
  const found = await graph.run(
    cypher.access.requestsPending({ since: request.at - span, force, first: mostPending }),
  );
  for (const { target, acl } of found) consulted(target, acl);
  return found;
}

/** The reader's own requests, newest first, or those that she may decide, oldest first: on records of her force that she sees. */
export async function accessRequests(
  context: Context,
  { side }: QueryAccessRequestsArgs,
): Promise<readonly Request[]> {
  const found = await listedRequests(context, side);
  const ids = found.map(({ id }) => id);
  return inOrderOf(found, await context.office.system.run(cypher.access.requests({ ids })));
}

/**
 * Break-glass on records of the reader's force that she sees, and what names her as the second person, newest first. Of the one she
 * is told the records that she sees, of the other all.
 */
export async function accessNotices({ office, graph, consulted, access }: Context): Promise<ShownGrant[]> {
  const { subject, force } = access.identity;
  const since = access.request.at - span;
  const [seen, named] = await Promise.all([
    graph.run(cypher.access.notices({ since, force, first: mostNotices })),
    office.system.run(cypher.access.noticesFor({ since, subject, force, first: mostNotices })),
  ]);
  for (const { target } of named.flatMap(({ parts }) => parts)) consulted(target, 0);
  for (const { target, acl } of seen.flatMap(({ parts }) => parts)) consulted(target, acl);
  const ids = [...new Set([...seen, ...named].flatMap(({ parts }) => parts.map(({ id }) => id)))];
  return wholeGrants(await office.system.run(cypher.access.grants({ ids })));
}

/** Changes of the reader's force that wait for a second person, oldest first, as far as she sees the records. */
export async function pendingChanges({ office, graph, consulted, access }: Context): Promise<Pending[]> {
  const { force } = access.identity;
  const found = await graph.run(cypher.access.changesPending({ force, first: mostChanges }));
  for (const { target, acl } of found) consulted(target, acl);
  const ids = found.map(({ id }) => id);
  return inOrderOf(found, await office.system.run(cypher.access.changes({ ids })));
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
