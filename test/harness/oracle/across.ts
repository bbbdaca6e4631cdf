import { hopsFrom, type ChainOptions } from './chains.ts';
import type { View } from './view.ts';

/** What one reader must be told of other forces round some ends, worked out from the files alone. */
export interface AcrossOptions extends ChainOptions {
  /** Forces whose records are looked for; all that own none of the ends where it is left out. */
  readonly forces?: ReadonlySet<string>;
  /** Nouns that are looked for; all where it is left out. */
  readonly nouns?: ReadonlySet<string>;
}

/** Hops by row key, of every record of other forces that a search may end in. */
export function joinedAcross(
  view: View,
  from: ReadonlySet<number>,
  options: AcrossOptions,
): ReadonlyMap<string, number> {
  const { graph } = view;
  const own = new Set([...from].flatMap((node) => graph.rows[node]?.force ?? []));
  const isSought = (force: string): boolean => options.forces?.has(force) ?? !own.has(force);
  return new Map(
    [...hopsFrom(view, from, options)].flatMap(([node, hops]): [string, number][] => {
      const row = graph.rows[node];
      if (row === undefined || hops === 0 || !isSought(row.force)) return [];
      return options.nouns?.has(row.noun) === false ? [] : [[row.key, hops]];
    }),
  );
}
