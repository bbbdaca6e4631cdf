import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import { Conflict, Denied, Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { MutationDecideAccessArgs, MutationRequestAccessArgs } from '../../generated/graphql.ts';
import type { Run } from '../../graph/run.ts';
import { countUse } from './cappedUse.ts';
import { change, type Changed, type Ready } from './change.ts';
import { grantRows } from './grantRows.ts';
import { inHand } from './inHand.ts';
import { opening } from './opening.ts';
import { withParts, type Keyed } from './parts.ts';
import { checkReason } from './reason.ts';
import { ownTarget } from './target.ts';

/** Requests for access, and their decision by the force that owns the record. */

const mostHours = 720;
const mostOpened = 100;
const requestsADay = 50;
const hour = 60 * 60 * 1000;

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
      target,
      subject,
      force,
      role,
      hours,
      opensProtected,
      madeAt: access.request.at,
      purpose: access.request.purpose ?? '',
      reason: access.request.reason ?? '',
      state: 'PENDING',
      decidedBy: '',
      decidedReason: '',
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

/** A request as it is kept. */
export interface Request {
  readonly id: string;
  readonly target: string;
  readonly subject: string;
  readonly force: string;
  readonly role: string;
  readonly purpose: string;
  readonly reason: string;
  readonly hours: number;
  readonly opensProtected: boolean;
  readonly madeAt: number;
  readonly state: string;
  readonly decidedBy: string;
  readonly decidedReason: string;
}

/** Whether a record is one of the reader's own force that she sees. */
export async function seesOwn({ load, access }: Context, id: string): Promise<boolean> {
  const node = await load.node(id);
  return node !== null && 'acl' in node && node.force === access.identity.force;
}

/** The rows that a decision opens: those that it names, or the record and what is said of it as far as that is the decider's to hand on. */
async function openedBy(context: Context, target: string, opens: readonly string[] | null): Promise<Keyed[]> {
  if (opens === null) {
    const own = await ownTarget(context, 'request', target);
    const rows = await withParts(context, { id: target, ...own });
    const hers = await inHand(context, rows);
    return rows.filter(({ id }) => hers.has(id));
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

/** What was decided, beside who may open what. */
interface Decided {
  readonly pending: Request;
  readonly reason: string;
}

/** Closes a request inside a transaction. @throws Conflict where somebody else did meanwhile */
async function settle(
  run: Run,
  { access: { identity, request } }: Context,
  { pending, reason }: Decided,
  state: 'GRANTED' | 'REFUSED',
): Promise<Pick<Changed, 'id' | 'state'>> {
  const { id } = pending;
  const decided = { decidedBy: identity.subject, decidedReason: reason, decidedAt: request.at };
  const rows = await run(cypher.access.settleRequest({ id, state, ...decided }));
  if (rows.length === 0) throw new Conflict('request: it was decided meanwhile.');
  return { id, state: 'DONE' };
}

/** A request that opens nothing. */
async function refusing(context: Context, decided: Decided): Promise<Ready> {
  return {
    records: [decided.pending.target],
    writer: await context.office.marker(context.access.identity.force),
    work: async (run) => ({ ...(await settle(run, context, decided, 'REFUSED')), changed: [] }),
  };
}

interface Opened extends Decided {
  readonly rows: readonly Keyed[];
  readonly hours: number;
  readonly opensProtected: boolean;
}

/** A grant that gives each row that it opens a key of its own. */
async function granting(context: Context, opened: Opened): Promise<Ready> {
  const { office, access } = context;
  const { pending, reason, rows, hours, opensProtected } = opened;
  const { keys, open } = await opening(context, rows);
  const records = rows.map(({ id }) => id);
  const grants = grantRows(context, {
    whole: pending.id,
    opens: records,
    subject: pending.subject,
    force: pending.force,
    purpose: pending.purpose,
    until: access.request.at + hours * hour,
    opensProtected,
    sort: 'DECISION',
    reason,
    request: pending.id,
  });
  return {
    records,
    recipients: [pending.subject],
    keys,
    writer: await office.marker(access.identity.force),
    work: async (run) => {
      const changed = await open(run);
      await run(cypher.access.grant({ rows: grants }));
      return { ...(await settle(run, context, opened, 'GRANTED')), changed };
    },
  };
}

/** Decides a request: refuses it, or opens what it asks for. */
export const decideAccess = (
  context: Context,
  { idempotencyKey, ...asked }: MutationDecideAccessArgs,
): Promise<Changed> =>
  change(context, { field: 'decideAccess', idempotencyKey, args: asked }, async () => {
    const { office, access } = context;
    const [pending] = await office.system.run(cypher.access.requests({ ids: [asked.request] }));
    if (pending === undefined || !(await seesOwn(context, pending.target))) throw new NotFound('request');
    if (pending.state !== 'PENDING') throw new Conflict('request: it is decided already.');
    if (pending.subject === access.identity.subject)
      throw new Denied('request: nobody decides her own request.');
    const reason = checkReason('reason', asked.reason);
    const hours = asked.hours ?? pending.hours;
    checkHours(hours);
    if (!asked.grant) return refusing(context, { pending, reason });
    const rows = await openedBy(context, pending.target, asked.opens ?? null);
    return granting(context, { pending, reason, rows, hours, opensProtected: asked.opensProtected ?? false });
  });
