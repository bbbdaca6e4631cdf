import { LimitExceeded } from '../errors.ts';

/** What one reader may have of the server, and all of them together. */
export interface Shares {
  /** Requests a second that a reader may begin in the long run. */
  readonly perSecond: number;
  /** Requests that she may begin at once after a pause. */
  readonly burst: number;
  /** Requests of one reader that are worked on at once; one alone while more than so many of hers wait and others ask. */
  readonly atOnce: number;
  /** Requests of one reader that wait for their turn. */
  readonly waiting: number;
  /** Requests of all readers that are worked on at once. */
  readonly everybody: number;
  /** Milliseconds that a request waits for its turn. */
  readonly patience: number;
}

export const shares: Shares = {
  perSecond: 200,
  burst: 400,
  atOnce: 4,
  waiting: 100,
  everybody: 24,
  patience: 9_000,
};

/** Milliseconds for which a reader still counts as asking after her last answer. */
const lately = 1_000;

interface Reader {
  tokens: number;
  filledAt: number;
  running: number;
  /** When her last request was over, in milliseconds. */
  leftAt: number;
  /** The number of her last turn. */
  turn: number;
  readonly queue: Waiting[];
}

interface Waiting {
  readonly begin: () => void;
}

export interface Admission {
  /** Waits for the reader's turn; gives what must be called when her request is over. Throws LimitExceeded. */
  readonly enter: (subject: string, signal: AbortSignal) => Promise<() => void>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/**
 * Takes turns between readers: each has a share of requests at once and a rate, and what is more waits in a queue of her own, so
 * that a flood lengthens its own queue alone. Past the queue's end, or its patience, a request is refused. In this process alone.
 */
export function openAdmission(share: Shares = shares, now = (): number => performance.now()): Admission {
  const readers = new Map<string, Reader>();
  let running = 0;
  let waiting = 0;
  let turns = 0;
  let refill: NodeJS.Timeout | undefined;

  const readerOf = (subject: string): Reader => {
    const known = readers.get(subject);
    if (known !== undefined) return known;
    const made: Reader = {
      tokens: share.burst,
      filledAt: now(),
      running: 0,
      leftAt: -Infinity,
      turn: 0,
      queue: [],
    };
    readers.set(subject, made);
    return made;
  };

  const fill = (reader: Reader): number => {
    const at = now();
    reader.tokens = Math.min(share.burst, reader.tokens + ((at - reader.filledAt) / 1_000) * share.perSecond);
    reader.filledAt = at;
    return reader.tokens;
  };

  const asks = ({ running, queue, leftAt }: Reader): boolean =>
    running > 0 || queue.length > 0 || now() - leftAt < lately;

  /** How many of hers are worked on at once: a flood has one, as soon as anybody else asks. */
  const shareOf = (reader: Reader, asking: number): number =>
    reader.queue.length > share.atOnce && asking > 1 ? 1 : share.atOnce;

  /** Of the readers who may go on, the one whose last turn is longest ago. */
  const next = (): Reader | undefined => {
    if (running >= share.everybody) return undefined;
    const all = [...readers.values()];
    const asking = all.filter(asks).length;
    let found: Reader | undefined;
    for (const reader of all) {
      if (reader.queue.length === 0 || reader.running >= shareOf(reader, asking) || fill(reader) < 1)
        continue;
      if (found === undefined || reader.turn < found.turn) found = reader;
    }
    return found;
  };

  const forget = (): void => {
    for (const [subject, reader] of readers) {
      if (reader.running === 0 && reader.queue.length === 0 && fill(reader) >= share.burst)
        readers.delete(subject);
    }
  };

  const pump = (): void => {
    for (let reader = next(); reader !== undefined; reader = next()) {
      reader.tokens -= 1;
      reader.running += 1;
      reader.turn = turns += 1;
      running += 1;
      reader.queue.shift()?.begin();
    }
    const short = [...readers.values()].some(({ queue, tokens }) => queue.length > 0 && tokens < 1);
    if (short) refill ??= setTimeout(again, Math.ceil(1_000 / share.perSecond));
  };
  const again = (): void => {
    refill = undefined;
    forget();
    pump();
  };

  const leave = (reader: Reader): void => {
    reader.running -= 1;
    reader.leftAt = now();
    running -= 1;
    if (readers.size > 1_000) forget();
    pump();
  };

  const refusal = (reader: Reader): LimitExceeded => {
    if (fill(reader) < 1)
      return new LimitExceeded('rate', 'You ask faster than this server answers one reader; wait a moment.');
    return reader.running >= share.atOnce
      ? new LimitExceeded('concurrency', 'Too many of your requests are under way; wait for their answers.')
      : new LimitExceeded('load', 'Too many requests of all readers are under way; wait a moment.');
  };

  const enter = async (subject: string, signal: AbortSignal): Promise<() => void> => {
    signal.throwIfAborted();
    const reader = readerOf(subject);
    if (reader.queue.length >= share.waiting) throw refusal(reader);
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(late);
        signal.removeEventListener('abort', gone);
        waiting -= 1;
      };
      const giveUp = (error: unknown): void => {
        const place = reader.queue.indexOf(turn);
        if (place === -1) return;
        reader.queue.splice(place, 1);
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const gone = (): void => giveUp(signal.reason);
      const late = setTimeout(() => giveUp(refusal(reader)), share.patience);
      const turn: Waiting = {
        begin: () => {
          end();
          resolve();
        },
      };
      signal.addEventListener('abort', gone, { once: true });
      waiting += 1;
      reader.queue.push(turn);
      pump();
    });
    let over = false;
    return () => {
      if (over) return;
      over = true;
      leave(reader);
    };
  };

  return { enter, running: () => running, waiting: () => waiting };
}
