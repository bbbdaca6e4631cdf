import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/run.ts';
import { aclText, type AclMarking } from '../../policy/acl.ts';
import type { Ready } from './change.ts';
import type { Target } from './target.ts';

/** Changes as they are written down: what was done, and what waits for its second person. */

/** A change as it is kept. */
export interface Kept {
  readonly record: string;
  readonly what: 'SEAL' | 'UNSEAL' | 'REMARK' | 'PROTECT' | 'UNPROTECT';
  /** The text of the key that the record takes. */
  readonly parts: string;
  readonly version: number;
  readonly reason: string;
}

/** Writes a change down. */
export async function keepChange(
  run: Run,
  { access: { identity, request } }: Context,
  { record, what, parts, version, reason }: Kept,
  state: 'DONE' | 'AWAITS_SECOND_PERSON',
): Promise<string> {
  const id = randomUUID();
  const { subject: by, force } = identity;
  const props = { record, what, parts, version, reason, state, by, force, madeAt: request.at };
  await run(cypher.access.putChange({ id, props }));
  return id;
}

export interface Wanted {
  readonly what: Kept['what'];
  readonly to: AclMarking;
  readonly reason: string;
}

export const kept = ({ node, version }: Target, { what, to, reason }: Wanted): Kept => ({
  record: node.id,
  what,
  parts: aclText(to),
  version,
  reason,
});

/** A change that changes nothing yet. */
export async function waiting(context: Context, target: Target, wanted: Wanted): Promise<Ready> {
  return {
    records: [target.node.id],
    writer: await context.office.marker(context.access.identity.force),
    work: async (run) => ({
      id: await keepChange(run, context, kept(target, wanted), 'AWAITS_SECOND_PERSON'),
      state: 'AWAITS_SECOND_PERSON',
      changed: [],
    }),
  };
}
