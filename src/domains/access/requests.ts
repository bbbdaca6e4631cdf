import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import { Conflict, Denied, Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type {
  MutationDecideAccessArgs,
  MutationRequestAccessArgs,
  QueryAccessRequestsArgs,
} from '../../generated/graphql.ts';
import type { Run } from '../../graph/run.ts';
import { countUse } from './cappedUse.ts';
import { change, type Changed } from './change.ts';
import { grantRows } from './grantRows.ts';
import { opening } from './opening.ts';
import { withParts, type Keyed } from './parts.ts';
import { checkReason } from './reason.ts';
import { ownTarget } from './target.ts';

/** Requests for access, and their decision by the force that owns the record. */

const mostHours = 720;
const mostOpened = 100;
const requestsADay = 50;
const hour = 60 * 60 * 1000;
/** How long a request waits for a decision, milliseconds. */
const lifeOfRequest = 30 * 24 * hour;

function checkHours(hours: number): void {
  if (hours < 1 || hours > mostHours) throw new Invalid(`hours: expected 1 to ${mostHours}.`);
}

/** Writes a request down. Nothing is looked up: whether there is such a record shows neither in the answer nor in its time. */
export const requestAccess = (
  context: Context,
  { record, hours = 72, opensProtected = false, idempotencyKey }: MutationRequestAccessArgs,
): Promise<Changed> => {
  const args = { record, hours, opensProtected };
  return change(context, { field: 'requestAccess', idempotencyKey, args }, async () => {
    const { office, access, idOf } = context;
    const target = idOf('record', record);
    checkHours(hours);
    await countUse(context, 'accessRequestsPerDay', requestsADay);
    const { subject, force, role } = access.identity;
    const id = randomUUID();
    const props = {
      ...{ target, subject, force, role, hours, opensProtected, madeAt: access.request.at },
      ...{ purpose: access.request.purpose ?? '', reason: access.request.reason ?? '' },
      ...{ state: 'PENDING', decidedBy: '', decidedReason: '' },
    };
    return {
      records: [target],
      writer: await office.marker(force),
      work: async (run) => {
        await run(cypher.access.putRequest({ id, props }));
        return { id, state: 'DONE', changed: [] };
      },
    };
  });
};

export type Request = Awaited<ReturnType<typeof requestsOf>>[number];

const requestsOf = (
  { office, access: { identity, request } }: Context,
  side: QueryAccessRequestsArgs['side'],
) =>
  side === 'MINE'
    ? office.system.run(cypher.access.requestsBy({ subject: identity.subject, force: identity.force }))
    : office.system.run(cypher.access.requestsPending({ since: request.at - lifeOfRequest }));

/** Whether a record is one of the reader's own force that she sees. */
export async function seesOwn({ load, access }: Context, id: string): Promise<boolean> {
  const node = await load.node(id);
  return node !== null && 'acl' in node && node.force === access.identity.force;
}

/** The reader's own requests, or those that she may decide: on records of her force that she sees. */
export async function accessRequests(
  context: Context,
  { side }: QueryAccessRequestsArgs,
): Promise<readonly Request[]> {
  const all = await requestsOf(context, side);
  if (side === 'MINE') return all;
  const seen = await Promise.all(all.map(({ target }) => seesOwn(context, target)));
  return all.filter((_, place) => seen[place]);
}

/** The rows that a decision opens: those that it names, or the record and what is said of it as far as the decider sees it. */
async function openedBy(context: Context, target: string, opens: readonly string[] | null): Promise<Keyed[]> {
  if (opens === null) {
    const own = await ownTarget(context, 'request', target);
    const rows = await withParts(context, { id: target, ...own });
    const seen = await Promise.all(rows.map(({ id }) => context.load.node(id)));
    return rows.filter((_, place) => seen[place] !== null);
  }
  if (opens.length === 0 || opens.length > mostOpened) {
    throw new LimitExceeded('opens', `opens: expected 1 to ${mostOpened} records and links.`);
  }
  return Promise.all(
    [...new Set(opens)].map(async (id, place) => {
      const { node, key, version } = await ownTarget(context, `opens[${place}]`, id);
      return { id: node.id, key, version };
    }),
  );
}

/** Decides a request. A grant gives each row that it opens a key of its own. */
export const decideAccess = (context: Context, args: MutationDecideAccessArgs): Promise<Changed> => {
  const { idempotencyKey, ...asked } = args;
  return change(context, { field: 'decideAccess', idempotencyKey, args: asked }, async () => {
    const { office, access } = context;
    const { identity, request } = access;
    const [pending] = await office.system.run(cypher.access.requestById({ id: asked.request }));
    if (pending === undefined || !(await seesOwn(context, pending.target))) throw new NotFound('request');
    if (pending.state !== 'PENDING') throw new Conflict('request: it is decided already.');
    if (pending.subject === identity.subject) throw new Denied('request: nobody decides her own request.');
    const reason = checkReason('reason', asked.reason);
    const hours = asked.hours ?? pending.hours;
    checkHours(hours);
    const settle = async (run: Run, state: 'GRANTED' | 'REFUSED'): Promise<void> => {
      const decided = { decidedBy: identity.subject, decidedReason: reason, decidedAt: request.at };
      const rows = await run(cypher.access.settleRequest({ id: pending.id, state, ...decided }));
      if (rows.length === 0) throw new Conflict('request: it was decided meanwhile.');
    };
    if (!asked.grant) {
      return {
        records: [pending.target],
        writer: await office.marker(identity.force),
        work: async (run) => {
          await settle(run, 'REFUSED');
          return { id: pending.id, state: 'DONE', changed: [] };
        },
      };
    }
    const rows = await openedBy(context, pending.target, asked.opens ?? null);
    const { keys, open } = await opening(context, rows);
    const grants = grantRows(context, {
      whole: pending.id,
      opens: rows.map(({ id }) => id),
      subject: pending.subject,
      force: pending.force,
      purpose: pending.purpose,
      until: request.at + hours * hour,
      opensProtected: asked.opensProtected ?? false,
      sort: 'DECISION',
      reason,
      request: pending.id,
    });
    return {
      records: rows.map(({ id }) => id),
      recipients: [pending.subject],
      keys,
      writer: await office.marker(identity.force),
      work: async (run) => {
        const changed = await open(run);
        await run(cypher.access.grant({ rows: grants }));
        await settle(run, 'GRANTED');
        return { id: pending.id, state: 'DONE', changed };
      },
    };
  });
};
