import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';
import { isKnown, parseAclText, type AclParts } from '../policy/acl.ts';
import type { MarkingParts } from './records.ts';

/** The keys of the graph as they stand, and whether every import batch says that it is synthetic. */
export interface Registry {
  readonly keys: readonly AclParts[];
  readonly allSynthetic: boolean;
}

/**
 * Follows the key registry of one graph: one statement a request, which brings new and changed keys alone, so that a
 * change takes effect on the next request and 2,500 keys are not read each time. A key that can't be read opens nothing.
 */
export function followRegistry(system: SystemGraph): () => Promise<Registry> {
  const keys = new Map<number, AclParts>();
  let version = 0;
  const follow = async (): Promise<Registry> => {
    const asked = version;
    const rows = await system.run(cypher.acl.state({ version: asked }));
    const latest = rows[0]?.latest ?? 0;
    if (latest < asked) {
      // Another graph stands behind the address: its numbers mean other keys.
      keys.clear();
      version = 0;
      return follow();
    }
    for (const { number, parts } of rows) {
      const marking = parts === null ? undefined : parseAclText(parts);
      if (number === null) continue;
      if (marking === undefined) keys.delete(number);
      else keys.set(number, { number, ...marking });
    }
    version = Math.max(version, latest);
    return { keys: [...keys.values()], allSynthetic: rows[0]?.synthetic ?? false };
  };
  return follow;
}

/** What a reader of a record may know of its key. */
export function markingOf(keys: readonly AclParts[], number: number): MarkingParts {
  const key = keys.find((one) => one.number === number);
  if (key === undefined || !isKnown(key)) throw new Error(`key ${number} is not in the registry`);
  const { gsc, handling, strand, team } = key;
  return { gsc, handling, strand, team: team === '' ? null : team };
}
