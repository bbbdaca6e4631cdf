import type { InvariantName } from './table.ts';

/** A record that breaks an invariant, by id, and how. */
export interface Breach {
  readonly id: string;
  readonly what: string;
  readonly rule: InvariantName;
}

export type Tell = (rule: InvariantName, id: string, what: string) => void;

export interface Breaches {
  readonly tell: Tell;
  /** What was found, at most `mostListed` of each invariant. */
  readonly list: () => Breach[];
  /** How many there are in all, by invariant. */
  readonly counts: () => ReadonlyMap<InvariantName, number>;
}

/** A graph that a fault has spoilt may break one rule a million times: so many are named, and all are counted. */
export const mostListed = 1_000;

export function newBreaches(): Breaches {
  const list: Breach[] = [];
  const counts = new Map<InvariantName, number>();
  return {
    tell: (rule, id, what) => {
      const before = counts.get(rule) ?? 0;
      counts.set(rule, before + 1);
      if (before < mostListed) list.push({ id, what, rule });
    },
    list: () => list,
    counts: () => counts,
  };
}
