import type { Context } from '../../context.ts';
import { Conflict, Denied, Invalid, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { MutationConfirmChangeArgs, MutationRemarkArgs } from '../../generated/graphql.ts';
import type { Run } from '../../graph/run.ts';
import { aclText, markingProblem, parseAclText, sharedMarking, type AclMarking } from '../../policy/acl.ts';
import { actionRules } from '../../policy/actions.ts';
import { loosens } from '../../policy/everyReader.ts';
import { change, type Changed, type Ready } from './change.ts';
import { keepChange, kept, waiting } from './kept.ts';
import { unprotecting } from './protect.ts';
import { unsealing } from './seals.ts';
import { checkReason } from './reason.ts';
import { keyNumbers } from './keyNumbers.ts';
import { rekey } from './rekey.ts';
import { ownTarget, type Target } from './target.ts';
import { checkVersion } from './versions.ts';

/** Changes of a marking, and the second person who confirms those that loosen. */

/** Gives a record another marking, or asks for it where somebody would see more by it. */
export const remark = (
  context: Context,
  { id, marking, change: asked }: MutationRemarkArgs,
): Promise<Changed> =>
  change(
    context,
    { field: 'remark', idempotencyKey: asked.idempotencyKey, args: { id, marking, asked } },
    async () => {
      const target = await ownTarget(context, 'id', id);
      checkVersion(target, asked.expectedVersion);
      const { team, ...rest } = marking;
      const to = { ...target.key, ...rest, team: team?.trim() ?? '' };
      const problem = markingProblem(to);
      if (problem !== undefined) throw new Invalid(`marking.${problem}`);
      if (aclText(to) === aclText(target.key))
        throw new Conflict('marking: the record has this marking already.');
      const reason = checkReason('change.reason', asked.reason);
      // Compared as if there were no seal: under it nobody sees more, and once it is off somebody does.
      return loosens(sharedMarking(target.key), sharedMarking(to))
        ? waiting(context, target, { what: 'REMARK', to, reason })
        : remarking(context, target, to, (run) =>
            keepChange(run, context, kept(target, { what: 'REMARK', to, reason }), 'DONE'),
          );
    },
  );

/** A record that takes another key. `close` writes the change down, and gives its id. */
async function remarking(
  { office, access }: Context,
  { node, version }: Target,
  to: AclMarking,
  close: (run: Run) => Promise<string>,
): Promise<Ready> {
  const parts = aclText(to);
  const keys = await keyNumbers(office, [parts]);
  return {
    records: [node.id],
    keys,
    writer: await office.marker(access.identity.force),
    work: async (run) => {
      const id = await close(run);
      return { id, state: 'DONE', changed: await rekey(run, keys, [{ id: node.id, parts, version }]) };
    },
  };
}

/** Makes a change that waits for its second person. */
export const confirmChange = (
  context: Context,
  { id, idempotencyKey }: MutationConfirmChangeArgs,
): Promise<Changed> =>
  change(context, { field: 'confirmChange', idempotencyKey, args: { id } }, async () => {
    const { office, access } = context;
    const { subject, force, role } = access.identity;
    const [asked] = await office.system.run(cypher.access.changes({ ids: [id] }));
    if (asked === undefined || asked.force !== force) throw new NotFound('id');
    // Who does not see the record is told nothing of the change either.
    const target = await ownTarget(context, 'id', asked.record);
    if (asked.state === 'DONE') throw new Conflict('id: the change is closed already.');
    if (asked.by === subject)
      throw new Denied('id: a second person confirms a change, not the one who asked for it.');
    const action = asked.what === 'REMARK' ? 'REMARK' : 'SEAL';
    if (!actionRules[action].roles.includes(role)) {
      throw new Denied(`id: the role ${role} may not ${action}, and so not confirm it.`);
    }
    const to = parseAclText(asked.parts);
    if (to === undefined) throw new NotFound('id');
    if (asked.state === 'OVERTAKEN' || target.version !== asked.version) {
      throw new Conflict(
        `id: the record has version ${target.version} by now, and the change was made from ${asked.version}; ask for it again.`,
      );
    }
    const close = async (run: Run): Promise<string> => {
      const settled = { id, state: 'DONE', confirmedBy: subject, confirmedAt: access.request.at };
      if ((await run(cypher.access.settleChange(settled))).length === 0) {
        throw new Conflict('id: the change was closed meanwhile.');
      }
      return id;
    };
    if (asked.what === 'UNSEAL') return unsealing(context, target, close);
    if (asked.what === 'UNPROTECT') return unprotecting(context, target, close);
    return remarking(context, target, to, close);
  });
