import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Run, SystemGraph } from '../../graph/run.ts';

/** One import of a force runs at a time: the checks of the first pass must still hold when the second one writes. */
export interface Lease {
  /**
   * A sign of life inside a transaction, its last statement: what a holder wrote whom another has replaced meanwhile is
   * rolled back, and whoever would replace it waits for the commit.
   * @throws Conflict when another import has taken over, because this one was silent for too long
   */
  readonly hold: (inTransaction: Run) => Promise<void>;
  readonly giveBack: () => Promise<void>;
}

/** Milliseconds between two signs of life, and of silence after which a holder is taken for dead. */
const betweenSigns = 5_000;
const silence = 30_000;

interface Taken {
  readonly held: boolean;
  readonly holder: string;
  readonly since: number;
}

/** What this process calls itself as a holder; `who` asks. */
export const holderName = (who: string): string => `${who}, process ${process.pid} on ${hostname()}`;

/** Whether a holder was a process of this machine that is there no more: then nobody need wait for its silence. */
function hasEnded(holder: string): boolean {
  const [, pid, host] = /, process (\d+) on (\S+)$/.exec(holder) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
  }
}

/**
 * Takes the lease of a force and keeps it.
 * @param holder who asks, in words, for those who are refused
 * @throws Conflict, saying who holds it since when
 */
export async function takeLease({ write }: SystemGraph, force: string, holder: string): Promise<Lease> {
  const token = randomUUID();
  const take = async (dead: string): Promise<Taken | undefined> => {
    const [taken] = await write('import/lease', (inTransaction) =>
      inTransaction(cypher.import.takeLease({ force, token, holder, silence, dead })),
    );
    return taken;
  };
  let lease = await take('');
  if (lease?.held === false && hasEnded(lease.holder)) lease = await take(lease.holder);
  if (lease?.held !== true) {
    const since = new Date(lease?.since ?? 0).toISOString();
    throw new Conflict(
      `Another import of ${force} is running: ${lease?.holder ?? 'somebody'}, since ${since}; try again when it is over.`,
    );
  }
  const keep = (inTransaction: Run): Promise<readonly unknown[]> =>
    inTransaction(cypher.import.keepLease({ force, token }));
  // A database that is away for a moment: the next sign tells, or the import itself fails.
  const sign = (): Promise<unknown> => write('import/lease', keep).catch(() => undefined);
  let signing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => void (signing = sign()), betweenSigns);
  timer.unref();
  return {
    hold: async (inTransaction) => {
      if ((await keep(inTransaction)).length > 0) return;
      throw new Conflict(
        `Another import of ${force} has begun, because this one was silent for too long; run it again.`,
      );
    },
    giveBack: async () => {
      clearInterval(timer);
      await signing;
      await write('import/lease', (inTransaction) =>
        inTransaction(cypher.import.giveBackLease({ force, token })),
      ).catch(() => undefined);
    },
  };
}
