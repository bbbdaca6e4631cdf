import type { Context } from '../../context.ts';
import { Conflict, Invalid } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { MutationSealArgs, MutationUnsealArgs } from '../../generated/graphql.ts';
import type { Run } from '../../graph/run.ts';
import { aclText, ownMarking, sharedMarking } from '../../policy/acl.ts';
import { unmasker } from '../../policy/sight.ts';
import { farFuture } from '../common.ts';
import { change, type Changed, type Ready } from './change.ts';
import { grantRows } from './grantRows.ts';
import { inHand, keepersOf } from './inHand.ts';
import { keepChange, waiting } from './kept.ts';
import { withParts, type Keyed } from './parts.ts';
import { checkReason } from './reason.ts';
import { keyNumbers } from './keyNumbers.ts';
import { rekey, rekeying } from './rekey.ts';
import { ownTarget, type Target } from './target.ts';
import { checkVersion } from './versions.ts';

/** Sealing closes a record to everybody but its keepers; unsealing takes two of them. */

const mostKeepers = 10;

/** The keepers beside the one who seals, each once. @throws Invalid where there is none */
function namedKeepers({ access }: Context, given: readonly string[]): readonly string[] {
  const { subject } = access.identity;
  const others = [...new Set(given.map((name) => name.trim()))].filter(
    (name) => name !== '' && name !== subject,
  );
  if (others.length === 0 || others.length > mostKeepers) {
    throw new Invalid(
      `keepers: expected 1 to ${mostKeepers} readers beside the one who seals; else nobody could confirm that it is unsealed.`,
    );
  }
  return [subject, ...others];
}

/**
 * Seals a record with what is said of it; the keepers take a grant that stands as long as the seal, and every other grant on it
 * ends: who shall keep access is a keeper, or is granted it again by one of them.
 */
export const seal = (context: Context, { id, keepers, change: asked }: MutationSealArgs): Promise<Changed> =>
  change(
    context,
    { field: 'seal', idempotencyKey: asked.idempotencyKey, args: { id, keepers, asked } },
    async () => {
      const { office, access } = context;
      const subjects = namedKeepers(context, keepers);
      const target = await ownTarget(context, 'id', id);
      checkVersion(target, asked.expectedVersion);
      const reason = checkReason('change.reason', asked.reason);
      if (target.key.sealed === true) throw new Conflict('id: the record is sealed already.');
      const rows = (await withParts(context, { id, ...target })).filter(({ key }) => key.sealed !== true);
      // What the reader does not see is closed too, and she can neither open it to keepers nor is she told of it.
      const seen = await inHand(context, rows);
      const sealed = rows.map((row) => ({ ...row, to: ownMarking(row.key, row.id, true) }));
      const keys = await keyNumbers(
        office,
        sealed.map(({ to }) => aclText(to)),
      );
      // Who unmasks may hand on what she sees; who does not leaves what says who a protected person is to nobody.
      const opensProtected = unmasker(access.identity, access.request)(access.identity.force);
      const grants = subjects.flatMap((subject) =>
        grantRows(context, {
          whole: office.digest(['keeper', id, subject, String(target.version)]),
          opens: [...seen],
          subject,
          force: access.identity.force,
          purpose: access.request.purpose ?? '',
          until: farFuture,
          opensProtected,
          sort: 'KEEPER',
          reason,
        }),
      );
      const parts = aclText(ownMarking(target.key, id, true));
      const kept = { record: id, what: 'SEAL', parts, version: target.version, reason } as const;
      return {
        records: rows.map((row) => row.id),
        keys,
        writer: await office.marker(access.identity.force),
        work: async (run) => {
          const changed = await rekey(
            run,
            keys,
            sealed.map((row) => rekeying(row.id, row.version, row.to)),
          );
          await endGrants(
            run,
            context,
            rows.map((row) => row.id),
          );
          await run(cypher.access.grant({ rows: grants }));
          return {
            id: await keepChange(run, context, kept, 'DONE'),
            state: 'DONE',
            changed: changed.filter((row) => seen.has(row.id)),
          };
        },
      };
    },
  );

/** Takes back the grants that were made before a seal, in its transaction: those made while it was made ready are among them. */
async function endGrants(run: Run, { access }: Context, owns: readonly string[]): Promise<void> {
  const standing = await run(cypher.access.grantsOn({ owns }));
  const ids = standing.filter(({ sort }) => sort !== 'KEEPER').map(({ id }) => id);
  await run(cypher.access.revoke({ ids, at: access.request.at, by: access.identity.subject }));
}

/** Asks to take a seal off. */
export const unseal = (context: Context, { id, change: asked }: MutationUnsealArgs): Promise<Changed> =>
  change(
    context,
    { field: 'unseal', idempotencyKey: asked.idempotencyKey, args: { id, asked } },
    async () => {
      const target = await ownTarget(context, 'id', id);
      checkVersion(target, asked.expectedVersion);
      const reason = checkReason('change.reason', asked.reason);
      if (target.key.sealed !== true) throw new Conflict('id: the record is not sealed.');
      return waiting(context, target, { what: 'UNSEAL', to: sharedMarking(target.key), reason });
    },
  );

/** The record and what is said of it go back to the keys that they had, and the keepers' grants end. */
export async function unsealing(
  context: Context,
  target: Target,
  close: (run: Run) => Promise<string>,
): Promise<Ready> {
  const { office, access } = context;
  const sealed = (await withParts(context, { id: target.node.id, ...target })).filter(
    ({ key }) => key.sealed === true,
  );
  const keepers = await keepersOf(
    context,
    sealed.map(({ id }) => id),
  );
  const keeps = (id: string): boolean => keepers.get(id)?.has(access.identity.subject) === true;
  // A part that others sealed for themselves stays theirs; one that was closed unseen has no keeper, and goes back to its own marking.
  const rows = sealed.filter(({ id }) => keeps(id) || keepers.get(id)?.size === 0);
  const standing = await office.system.run(cypher.access.grantsOn({ owns: rows.map(({ id }) => id) }));
  const ending = standing.filter(({ sort }) => sort === 'KEEPER');
  const left = new Set(standing.filter((grant) => !ending.includes(grant)).map(({ own }) => own));
  const open = ({ id, key }: Keyed) => (left.has(id) ? ownMarking(key, id, false) : sharedMarking(key));
  const keys = await keyNumbers(
    office,
    rows.map((row) => aclText(open(row))),
  );
  const ids = ending.map(({ id }) => id);
  const { subject: by } = access.identity;
  return {
    records: rows.map(({ id }) => id),
    keys,
    writer: await office.marker(access.identity.force),
    work: async (run) => {
      const id = await close(run);
      const changed = await rekey(
        run,
        keys,
        rows.map((row) => rekeying(row.id, row.version, open(row))),
      );
      await run(cypher.access.revoke({ ids, at: access.request.at, by }));
      const owns = rows.map(({ id }) => id).filter((id) => !left.has(id));
      await run(cypher.acl.giveBack({ owns, kept: [], at: access.request.at }));
      return { id, state: 'DONE', changed: changed.filter((row) => keeps(row.id)) };
    },
  };
}
