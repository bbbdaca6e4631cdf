import { farFuture } from '../../domains/common.ts';
import { sexualOffences } from '../../domains/crime/rules.ts';
import type { Definition } from '../../domains/define.ts';
import { linkTypes } from '../../domains/enumerations.ts';
import { cypher } from '../../generated/cypher.ts';
import type { SystemGraph } from '../../graph/run.ts';
import { labelNumber } from './labels.ts';
import type { Pass } from './pass.ts';
import { flag, has, place, raise, type Entry } from './register.ts';
import type { Row } from './rows.ts';

/** Ids asked for in one statement. */
const atOnce = 1_000;

/** A list in parts of at most `size`. */
export const parts = <T>(list: readonly T[], size = atOnce): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

interface Taken {
  readonly kind: string;
  readonly digest: string | null;
}

const isReferenced = ({ reference }: Row): boolean => reference !== null;

/**
 * Which ids of these rows are taken in the graph: by what, and with which digest of content. One reference stands for one row
 * in all files of a system, so a row that has one is looked for everywhere; a link without is looked for among its like.
 */
export async function takenIds(
  system: SystemGraph,
  definition: Definition,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Taken>> {
  const found = new Map<string, Taken>();
  const note = (taken: readonly ({ readonly id: string } & Taken)[]): void => {
    for (const { id, kind, digest } of taken) found.set(id, { kind, digest });
  };
  for (const some of parts(rows)) {
    const [named, told] = [some.filter(isReferenced), some.filter((row) => !isReferenced(row))];
    if (definition.kind === 'link' && told.length > 0) {
      const ids = told.map(({ id }) => id);
      note(await system.run(cypher.import.existingLinks({ ids, types: [definition.type] })));
    }
    const ids = named.map(({ id }) => id);
    if (ids.length === 0) continue;
    note(await system.run(cypher.import.existingLinks({ ids, types: [...linkTypes] })));
    note(await system.run(cypher.import.existingRecords({ ids })));
  }
  return found;
}

/**
 * Asks the graph for entries that no accepted row of the folder stands for. What an earlier import brought can be referred
 * to, also where this folder's own row of it was refused.
 */
export async function lookUp({ system, register, earlier }: Pass, entries: Iterable<Entry>): Promise<void> {
  if (!earlier.ofSystem) return;
  const { ids, flags, first, last, things } = register;
  const wanted = [...new Set(entries)].filter(
    (entry) => register.place.get(entry) !== place.NEW && !has(flags, entry, flag.LOOKED_UP),
  );
  for (const some of parts(wanted)) {
    for (const entry of some) raise(flags, entry, flag.LOOKED_UP);
    const params = {
      ids: some.map((entry) => ids.idOf(entry)),
      sexual: [...sexualOffences],
      forever: farFuture,
    };
    for (const fact of await system.run(cypher.import.facts(params))) {
      const entry = ids.find(fact.id);
      register.place.set(entry, place.GRAPH);
      register.kind.set(entry, labelNumber(fact.kind));
      register.knownFrom.set(entry, fact.knownFrom);
      register.knownTo.set(entry, fact.knownTo);
      register.acl.set(entry, fact.acl);
      if (fact.isProtected) raise(flags, entry, flag.PROTECTED);
      if (fact.asked) raise(flags, entry, flag.ASKED);
      if (fact.sensitive) raise(flags, entry, flag.SENSITIVE);
      if (fact.ofChild) raise(flags, entry, flag.OF_CHILD);
      first.set(entry, fact.first ?? 0);
      last.set(entry, fact.last ?? 0);
      if (fact.thing !== null) register.thing.set(entry, things.ids.add(fact.thing) + 1);
    }
  }
}
