import type { Context } from '../../context.ts';
import { Invalid } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { MutationProtectArgs, MutationUnprotectArgs } from '../../generated/graphql.ts';
import type { Run } from '../../graph/run.ts';
import { aclText } from '../../policy/acl.ts';
import { change, type Changed, type Ready } from './change.ts';
import { keepChange, waiting } from './kept.ts';
import { ownRows, tellingRows, twinKeys } from './protection.ts';
import { checkReason } from './reason.ts';
import { ownTarget, type Target } from './target.ts';
import { checkVersion, moved, overtake } from './versions.ts';

/** Protection by decision: given at once, lifted by two people. Whether somebody was protected before is not told. */

/** @throws Invalid for anything but a person */
async function ownPerson(context: Context, id: string, expectedVersion: number): Promise<Target> {
  const target = await ownTarget(context, 'id', id);
  if (target.node.__typename !== 'Person') throw new Invalid('id: expected a person.');
  checkVersion(target, expectedVersion);
  return target;
}

/**
 * Sets the mark or takes it off, and gives the person's new version; what waits for a second person about her is overtaken.
 * @throws Conflict where she was changed meanwhile
 */
async function decide(
  run: Run,
  decided: { readonly id: string; readonly version: number; readonly isProtected: boolean },
): Promise<Changed['changed']> {
  const changed = await run(cypher.protection.decide(decided));
  if (changed.length === 0) throw moved();
  await overtake(run, [decided.id]);
  return changed;
}

/** Protects a person: all that says who she is, in the rows of her own force, closes to who does not unmask. */
export const protect = (context: Context, { id, change: asked }: MutationProtectArgs): Promise<Changed> =>
  change(
    context,
    { field: 'protect', idempotencyKey: asked.idempotencyKey, args: { id, asked } },
    async () => {
      const { office, access } = context;
      const { key, version } = await ownPerson(context, id, asked.expectedVersion);
      const reason = checkReason('change.reason', asked.reason);
      const rows = await tellingRows(context, id, access.identity.force);
      const { keys, renew } = await twinKeys(context, rows, 'protect');
      const kept = { record: id, what: 'PROTECT', parts: aclText(key), version, reason } as const;
      return {
        records: [id, ...rows.map((row) => row.id)],
        keys,
        writer: await office.marker(access.identity.force),
        work: async (run) => {
          // Keys first and the mark last, as an import does it.
          await renew(run);
          const changed = await decide(run, { id, version, isProtected: true });
          return { id: await keepChange(run, context, kept, 'DONE'), state: 'DONE', changed };
        },
      };
    },
  );

/** Asks to lift the protection of a person. */
export const unprotect = (context: Context, { id, change: asked }: MutationUnprotectArgs): Promise<Changed> =>
  change(
    context,
    { field: 'unprotect', idempotencyKey: asked.idempotencyKey, args: { id, asked } },
    async () => {
      const target = await ownPerson(context, id, asked.expectedVersion);
      const reason = checkReason('change.reason', asked.reason);
      return waiting(context, target, { what: 'UNPROTECT', to: target.key, reason });
    },
  );

/** Lifts it, when the second person confirms. */
export async function unprotecting(
  context: Context,
  { node, version }: Target,
  close: (run: Run) => Promise<string>,
): Promise<Ready> {
  const rows = await ownRows(context, node.id);
  const { keys, renew } = await twinKeys(context, rows, 'lift');
  return {
    records: [node.id, ...rows.map(({ id }) => id)],
    keys,
    writer: await context.office.marker(context.access.identity.force),
    work: async (run) => {
      const id = await close(run);
      await renew(run);
      return { id, state: 'DONE', changed: await decide(run, { id: node.id, version, isProtected: false }) };
    },
  };
}
