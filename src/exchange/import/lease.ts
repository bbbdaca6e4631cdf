import { randomUUID } from 'node:crypto';
import { Conflict } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { SystemGraph } from '../../graph/run.ts';

/** One import of a force runs at a time: the checks of the first pass must still hold when the second one writes. */
export interface Lease {
  /** @throws Conflict when another import has taken over, because this one was silent for too long */
  readonly check: () => void;
  readonly giveBack: () => Promise<void>;
}

/** Milliseconds between two signs of life, and of silence after which a holder is taken for dead. */
const betweenSigns = 5_000;
const silence = 30_000;

/**
 * Takes the lease of a force and keeps it.
 * @param holder who asks, in words, for those who are refused
 * @throws Conflict, saying who holds it since when
 */
export async function takeLease({ write }: SystemGraph, force: string, holder: string): Promise<Lease> {
  const token = randomUUID();
  const [lease] = await write('import/lease', (inTransaction) =>
    inTransaction(cypher.import.takeLease({ force, token, holder, silence })),
  );
  if (lease?.held !== true) {
    const since = new Date(lease?.since ?? 0).toISOString();
    throw new Conflict(
      `Another import of ${force} is running: ${lease?.holder ?? 'somebody'}, since ${since}; try again when it is over.`,
    );
  }
  let heard = Date.now();
  let lost = false;
  const sign = async (): Promise<void> => {
    try {
      const kept = await write('import/lease', (inTransaction) =>
        inTransaction(cypher.import.keepLease({ force, token })),
      );
      lost ||= kept.length === 0;
      heard = Date.now();
    } catch {
      // A database that is away for a moment: the next sign tells, or the import itself fails.
    }
  };
  let signing = Promise.resolve();
  const timer = setInterval(() => void (signing = sign()), betweenSigns);
  timer.unref();
  return {
    check: () => {
      if (!lost && Date.now() - heard < silence) return;
      throw new Conflict(
        `Another import of ${force} may have begun, because this one was silent for too long; run it again.`,
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
