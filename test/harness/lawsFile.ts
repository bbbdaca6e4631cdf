import { afterAll, beforeAll } from '@jest/globals';
import { openFull, openTwin, type Bench, type FullGraph } from './laws.ts';

/** What the files of the laws have in common: their two servers, their pace, what they print. */

interface Graphs {
  readonly full: FullGraph;
  readonly twin: Bench;
}

/** The fixture on the one server and the other one empty, from before the first test of a file until after its last. */
export function graphsOfFile(): Graphs {
  let opened: Graphs | undefined;
  beforeAll(async () => {
    const [full, twin] = await Promise.all([openFull(), openTwin()]);
    opened = { full, twin };
  }, 120_000);
  afterAll(async () => {
    await Promise.all([opened?.full.close(), opened?.twin.close()]);
  });
  const now = (): Graphs => {
    if (opened === undefined) throw new Error('the graphs are open while tests run, and not before');
    return opened;
  };
  return {
    get full() {
      return now().full;
    },
    get twin() {
      return now().twin;
    },
  };
}

/** Works on some at once: the servers have a core while this process has another. Answers stand in the items' order. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const atOnce = 3;
  const answers: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [place, item] of queue) answers[place] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** What a law must look at, and what it did: one that passes over something proves nothing of it. */
export interface Coverage {
  readonly saw: (name: string) => void;
  /** What was not looked at; none when the law is done. */
  readonly left: () => readonly string[];
  /** How many it looked at, to be printed beside how many there are. */
  readonly count: () => number;
}

export function coverageOf(all: readonly string[]): Coverage {
  const names = new Set(all);
  const seen = new Set<string>();
  return {
    saw: (name) => {
      if (names.has(name)) seen.add(name);
    },
    left: () => [...names].filter((name) => !seen.has(name)),
    count: () => seen.size,
  };
}

/** How much a law looked at, beside the runner's own lines: a law over nothing would pass. */
export function printCounts(law: string, counts: Readonly<Record<string, number>>): void {
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stderr.write(`${law}: ${parts.join(', ')}\n`);
}
