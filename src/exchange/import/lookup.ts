import { cypher } from '../../generated/cypher.ts';
import type { SystemGraph } from '../../graph/run.ts';
import { thingOf, type Entry, type Register } from './register.ts';

/** Ids asked for in one statement. */
const atOnce = 1_000;

/** A list in parts of at most `size`. */
export const parts = <T>(list: readonly T[], size = atOnce): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

/** Which of these ids are taken in the graph: by what, and with which digest of content. */
export async function takenIds(
  system: SystemGraph,
  ids: readonly string[],
): Promise<Map<string, { readonly kind: string; readonly digest: string | null }>> {
  const found = new Map<string, { kind: string; digest: string | null }>();
  for (const some of parts(ids)) {
    for (const { id, kind, digest } of await system.run(cypher.import.existing({ ids: some }))) {
      found.set(id, { kind, digest });
    }
  }
  return found;
}

/**
 * Asks the graph for entries that no accepted row of the folder stands for. What an earlier import brought can be referred
 * to, also where this folder's own row of it was refused.
 */
export async function lookUp(
  system: SystemGraph,
  register: Register,
  entries: Iterable<Entry>,
): Promise<void> {
  const wanted = [...new Set(entries)].filter(({ place, lookedUp }) => place !== 'NEW' && !lookedUp);
  for (const some of parts(wanted)) {
    for (const entry of some) entry.lookedUp = true;
    for (const fact of await system.run(cypher.import.facts({ ids: some.map(({ id }) => id) }))) {
      const entry = register.byId.get(fact.id);
      if (entry === undefined) continue;
      entry.place = 'GRAPH';
      entry.kind = fact.kind;
      entry.knownFrom = fact.knownFrom;
      entry.knownTo = fact.knownTo;
      entry.isProtected = fact.kind === 'Case' ? fact.holds : fact.isProtected;
      entry.asked = fact.asked;
      entry.sensitive = fact.sensitive;
      entry.acl = fact.acl;
      entry.thing = fact.thing === null ? undefined : thingOf(register, fact.thing);
    }
  }
}
