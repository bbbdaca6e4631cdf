import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';
import { isKnown, parseAclText, type AclParts, type Grant } from '../policy/acl.ts';
import { isPurpose } from '../policy/values.ts';
import type { MarkingParts } from './records.ts';

/** The keys of the graph as they stand, and whether every import batch says that it is synthetic. */
export interface Registry {
  /** By their numbers. */
  readonly byNumber: ReadonlyMap<number, AclParts>;
  readonly keys: readonly AclParts[];
  readonly allSynthetic: boolean;
}

/**
 * Follows the key registry of one graph: one statement a request, which brings new and changed keys alone, so that a
 * change takes effect on the next request and 2,500 keys are not read each time. A key that can't be read opens nothing.
 */
export function followRegistry(system: SystemGraph): () => Promise<Registry> {
  let byNumber: ReadonlyMap<number, AclParts> = new Map();
  let keys: readonly AclParts[] = [];
  let version = 0;
  const follow = async (): Promise<Registry> => {
    const asked = version;
    const rows = await system.run(cypher.acl.state({ version: asked }));
    const latest = rows[0]?.latest ?? 0;
    if (latest < asked) {
      // Another graph stands behind the address: its numbers mean other keys.
      byNumber = new Map();
      version = 0;
      return follow();
    }
    const allSynthetic = rows[0]?.synthetic ?? false;
    // Who asked later was answered sooner: what she brought must not be set back.
    if (latest < version) return { byNumber, keys, allSynthetic };
    const changed = rows.flatMap(({ number, parts, grants }) =>
      number === null ? [] : [{ number, parts, grants }],
    );
    if (changed.length > 0 || asked === 0) {
      // Anew, and not in place: a request that is under way keeps the keys with which it began.
      const next = new Map(byNumber);
      for (const { number, parts, grants } of changed) {
        const marking = parts === null ? undefined : parseAclText(parts);
        if (marking === undefined) next.delete(number);
        else next.set(number, { number, ...marking, grants: grants.flatMap(grantOf) });
      }
      byNumber = next;
      keys = [...next.values()];
    }
    version = latest;
    return { byNumber, keys, allSynthetic };
  };
  return follow;
}

/** A grant for a purpose that this version does not know opens nothing. */
const grantOf = ({ purpose, ...grant }: Omit<Grant, 'purpose'> & { readonly purpose: string }): Grant[] =>
  isPurpose(purpose) ? [{ ...grant, purpose }] : [];

/** What a reader of a record may know of its key. */
export function markingOf({ byNumber }: Registry, number: number): MarkingParts {
  const key = byNumber.get(number);
  if (key === undefined || !isKnown(key)) throw new Error(`key ${number} is not in the registry`);
  const { gsc, handling, strand, team } = key;
  return { gsc, handling, strand, team: team === '' ? null : team };
}
