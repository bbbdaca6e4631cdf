import type { Reject } from './rejects.ts';

/** Rejects of one file, column and reason: an analyst with ten thousand of them has a handful of things to mend. */
export interface RejectGroup {
  readonly file: string;
  readonly column: string;
  readonly reason: string;
  readonly count: number;
  /** Lines of the file, two at most. */
  readonly examples: readonly number[];
}

export interface Groups {
  readonly add: (rejects: readonly Reject[]) => void;
  readonly total: () => number;
  /** Most first. */
  readonly list: () => readonly RejectGroup[];
}

const mostExamples = 2;

export function newGroups(): Groups {
  const groups = new Map<
    string,
    { count: number; examples: number[] } & Omit<RejectGroup, 'count' | 'examples'>
  >();
  let total = 0;
  return {
    add: (rejects) => {
      for (const { file, column, reason, row } of rejects) {
        total += 1;
        const name = `${file}\n${column}\n${reason}`;
        const group = groups.get(name) ?? { file, column, reason, count: 0, examples: [] };
        group.count += 1;
        if (group.examples.length < mostExamples) group.examples.push(row);
        groups.set(name, group);
      }
    },
    total: () => total,
    list: () => [...groups.values()].sort((a, b) => b.count - a.count),
  };
}
