import type { Context } from '../../context.ts';
import { Conflict, Denied, Invalid, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { MutationBreakGlassArgs, MutationRevokeAccessArgs } from '../../generated/graphql.ts';
import { actionRules } from '../../policy/actions.ts';
import { explainer } from '../../policy/sight.ts';
import { countUse } from './cappedUse.ts';
import { change, type Changed } from './change.ts';
import { grantRows } from './grantRows.ts';
import { opening } from './opening.ts';
import { withParts } from './parts.ts';
import { seesOwn } from './requests.ts';
import { checkReason } from './reason.ts';

/** Grants that stand: taken back, and made by the reader herself. */

/**
 * Lets through who may take a grant back: who holds it, and who may decide on access and sees a record of her force that it opens.
 * @throws NotFound where she sees none, Denied where her role may not
 */
async function checkRevoking(
  context: Context,
  parts: readonly { readonly own: string; readonly subject: string; readonly force: string }[],
): Promise<void> {
  const { subject, force, role } = context.access.identity;
  if (parts.some((part) => part.subject === subject && part.force === force)) return;
  const seen = await Promise.all(parts.map(({ own }) => seesOwn(context, own)));
  if (!seen.includes(true)) throw new NotFound('grant');
  if (!actionRules.DECIDE_ACCESS.roles.includes(role)) {
    throw new Denied(`grant: the role ${role} may not DECIDE_ACCESS, and so not take a grant back.`);
  }
}

/** Takes a grant back. What it opened keeps its own key until the next round of `giveBackKeys`: it opens nothing by itself. */
export const revokeAccess = (
  context: Context,
  { grant, reason, idempotencyKey }: MutationRevokeAccessArgs,
): Promise<Changed> =>
  change(context, { field: 'revokeAccess', idempotencyKey, args: { grant, reason } }, async () => {
    const { office, access } = context;
    checkReason('reason', reason);
    const parts = await office.system.run(cypher.access.partsOfGrant({ whole: grant }));
    await checkRevoking(context, parts);
    if (parts.some(({ sort }) => sort === 'KEEPER')) {
      throw new Conflict(
        'grant: a keeper of a seal holds it as long as the record is sealed; unseal the record.',
      );
    }
    const ids = parts.map(({ id }) => id);
    const { subject: by, force } = access.identity;
    return {
      records: parts.map(({ own }) => own),
      writer: await office.marker(force),
      work: async (run) => {
        const done = await run(cypher.access.revoke({ ids, at: access.request.at, by }));
        if (done.length === 0) throw new Conflict('grant: it was taken back meanwhile.');
        return { id: grant, state: 'DONE', changed: [] };
      },
    };
  });

const breaksADay = 5;
/** One hour, milliseconds. */
const lifeOfBreak = 60 * 60 * 1000;

/** Whether one of these ends of a link is a record that the reader has not even a pointer to. */
async function hidesAnEnd({ office, access }: Context, ends: readonly string[]): Promise<boolean> {
  const { byNumber } = await office.registry();
  const explain = explainer(access.identity, access.request);
  const records = await office.system.run(cypher.access.target({ ids: ends }));
  return records.some(({ acl }) => {
    const key = byNumber.get(acl);
    return key === undefined || explain(key).sight === 'NONE';
  });
}

/**
 * Opens a record of another force for an hour, where the rules give the reader a pointer to it: neither what is sealed, nor above
 * her clearance, nor kept to a team, a panel or professional standards, nor what says who a protected person is. All that
 * answers as absent.
 */
export const breakGlass = (
  context: Context,
  { record, notify, idempotencyKey }: MutationBreakGlassArgs,
): Promise<Changed> =>
  change(context, { field: 'breakGlass', idempotencyKey, args: { record, notify } }, async () => {
    const { office, access, idOf } = context;
    const { identity, request } = access;
    const second = notify.trim();
    if (second === '' || second === identity.subject) {
      throw new Invalid('notify: expected a second person, somebody else than the reader.');
    }
    const id = idOf('record', record);
    await countUse(context, 'breakGlassPerDay', breaksADay);
    const [target] = await office.system.run(cypher.access.target({ ids: [id] }));
    // Read for an absent one too: it takes as long as a hidden one.
    const { byNumber } = await office.registry();
    const key = target === undefined ? undefined : byNumber.get(target.acl);
    if (target === undefined || key === undefined) throw new NotFound('record');
    const explain = explainer(identity, request);
    const { sight } = explain(key);
    if (sight === 'FULL' && (await context.load.node(id)) !== null) {
      throw new Conflict('record: it is open to this reader already.');
    }
    if (sight !== 'POINTER' || (await hidesAnEnd(context, target.ends))) throw new NotFound('record');
    const rows = (await withParts(context, { id, key, version: target.version })).filter(
      (row) => explain(row.key).sight === 'POINTER',
    );
    const { keys, open } = await opening(context, rows);
    const whole = office.digest(['break-glass', identity.subject, identity.force, id, String(request.at)]);
    const grants = grantRows(context, {
      whole,
      opens: rows.map((row) => row.id),
      subject: identity.subject,
      force: identity.force,
      purpose: request.purpose ?? '',
      until: request.at + lifeOfBreak,
      opensProtected: false,
      sort: 'BREAK_GLASS',
      reason: request.reason ?? '',
      notify: second,
    });
    return {
      operation: 'BREAK_GLASS',
      records: rows.map((row) => row.id),
      recipients: [identity.subject, second],
      keys,
      // The keys are the owner's: the office gives them, never the reader.
      writer: await office.marker(key.owner),
      work: async (run) => {
        const changed = await open(run);
        await run(cypher.access.grant({ rows: grants }));
        return { id: whole, state: 'DONE', changed };
      },
    };
  });
