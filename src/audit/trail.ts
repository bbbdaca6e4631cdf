import type { Trail } from '../graph/run.ts';

/** What one operation touched, gathered while it runs. */
export interface TrailSoFar extends Trail {
  readonly statements: () => Record<string, number>;
  readonly records: () => string[];
  /** Records under a key that says who a protected person is. */
  readonly unmasked: () => string[];
  /** Told of what is asked of the access record itself: names, and ids of records; never a value. */
  readonly logRead: (names: readonly string[]) => void;
  readonly asked: () => string[];
}

/** Gathers what the access record must know; `isProtected` tells a key that says who a protected person is. */
export function gatherTrail(isProtected: (acl: number) => boolean): TrailSoFar {
  const statements = new Map<string, number>();
  const records = new Set<string>();
  const unmasked = new Set<string>();
  const asked = new Set<string>();
  return {
    statement: (name) => statements.set(name, (statements.get(name) ?? 0) + 1),
    record: (id, acl) => {
      records.add(id);
      if (isProtected(acl)) unmasked.add(id);
    },
    statements: () => Object.fromEntries(statements),
    records: () => [...records],
    unmasked: () => [...unmasked],
    logRead: (names) => names.forEach((name) => asked.add(name)),
    asked: () => [...asked],
  };
}
