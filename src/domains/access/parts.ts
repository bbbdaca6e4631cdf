import type { Context } from '../../context.ts';
import { cypher } from '../../generated/cypher.ts';
import type { AclParts } from '../../policy/acl.ts';
import type { Target } from './target.ts';

/** A row with its key. */
export interface Keyed {
  readonly id: string;
  readonly version: number;
  readonly key: AclParts;
}

/**
 * A record with the rows that say what it is called, how it is numbered, what it looks like and what is written of it: sealed
 * and opened together, for a name that stays open would say whom the seal is about. A link stands alone.
 */
export async function withParts(
  { office }: Context,
  { id, key, version }: { readonly id: string } & Omit<Target, 'node'>,
): Promise<Keyed[]> {
  const { byNumber } = await office.registry();
  const parts = await office.system.run(cypher.access.partsOf({ id }));
  return [
    { id, key, version },
    ...parts.flatMap((row) => {
      const ofPart = byNumber.get(row.acl);
      return ofPart === undefined || ofPart.owner !== key.owner
        ? []
        : [{ id: row.part, version: row.version, key: ofPart }];
    }),
  ];
}
