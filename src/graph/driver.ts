import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { LimitExceeded, Unavailable } from '../errors.ts';

/** Where the database is and how to sign in. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string | undefined;
}

export type Runner = (text: string, params: object) => Promise<readonly Row[]>;
export type Row = Readonly<Record<string, unknown>>;

/** One connection pool. Only src/graph sees it. */
export interface Database {
  /**
   * An auto-commit read: one round trip, with our own bounded retry, since reads are one statement. The signal's end is the
   * statement's: it is stopped on the server too, and the signal's reason is thrown.
   */
  readonly read: (
    name: string,
    text: string,
    params: object,
    signal?: AbortSignal,
  ) => Promise<readonly Row[]>;
  /** A managed transaction: it may be run again, so what it does is guarded by an idempotency key. */
  readonly write: <T>(name: string, work: (run: Runner) => Promise<T>) => Promise<T>;
  /** Rows one by one, for readers of the whole graph. */
  readonly stream: (name: string, text: string, params: object, each: (row: Row) => void) => Promise<void>;
  /** A statement outside any transaction of ours: schema changes. */
  readonly schema: (text: string) => Promise<void>;
  /** Throws Unavailable unless the server answers within a second and a half. */
  readonly verify: () => Promise<void>;
  /** Connections that are in use now. */
  readonly inUse: () => number;
  readonly close: () => Promise<void>;
}

/** Longest time of one read or write on the server, milliseconds. */
const standardReadTimeout = 10_000;
const writeTimeout = 120_000;
const retries = 3;
/** Milliseconds after which a failed read is not tried again: who waits shall hear of it within five seconds. */
const patience = 1_500;

let nagleOff = false;

/**
 * The driver leaves Nagle's algorithm on, which makes any message over about 1,400 bytes wait some 40 ms for a delayed
 * acknowledgement (architecture.md, "Two traps"). Node's own channel cures it without touching the driver.
 */
function turnNagleOff(): void {
  if (nagleOff) return;
  nagleOff = true;
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket?: unknown };
    if (socket instanceof Socket) socket.setNoDelay(true);
  });
}

/** Whole numbers go to the database as integers: the driver would send every number as a float. */
function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'boolean') ? value : value.map(encode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
  }
  return value;
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

const isTooMuch = (code: string): boolean =>
  code.startsWith('Neo.TransientError.General.MemoryPoolOutOfMemory');

const isAway = (code: string): boolean =>
  code === 'ServiceUnavailable' ||
  code === 'SessionExpired' ||
  // A connection that broke off while the two were greeting each other.
  code === 'ProtocolError' ||
  code === 'Neo.ClientError.General.DatabaseUnavailable' ||
  code.startsWith('Neo.DatabaseError.General.Shutdown') ||
  (code.startsWith('Neo.TransientError.') && !isTooMuch(code));

/** The driver gives this failure no code of its own. */
const isWithoutConnection = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Connection acquisition timed out');

/** Turns what the driver throws when the database is away into the one sentence that users see; all else passes. */
export function awayAsUnavailable(error: unknown): unknown {
  const code = codeOf(error);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new LimitExceeded(
      'queryTime',
      'The database took too long over this question; ask for less of it.',
    );
  }
  if (isTooMuch(code)) {
    return new LimitExceeded(
      'queryMemory',
      'The database needed too much memory for this question; ask for less of it.',
    );
  }
  return isAway(code) || isWithoutConnection(error) ? away() : error;
}

const away = (): Unavailable => new Unavailable('The database is away; try again in a moment.');

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let round = 1; ; round += 1) {
    try {
      return await work();
    } catch (error) {
      const again = round < retries && performance.now() - began < patience;
      if (!again || !isAway(codeOf(error))) throw awayAsUnavailable(error);
      await wait(50 * round);
    }
  }
}

/** What the work gives, or the signal's reason as soon as that comes first; the work's own end is then nobody's concern. */
function unlessEnded<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', end, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/**
 * Opens a pool; nothing is sent until it is used. `readTimeout` bounds a read on the server, milliseconds; only who waits for plans
 * to be made, and no reader, gives it more.
 */
export function openDatabase(
  { uri, username, password, database }: DatabaseAddress,
  readTimeout = standardReadTimeout,
): Database {
  turnNagleOff();
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 3_000,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'crossforce',
  });
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      ...(database === undefined ? {} : { database }),
    });

  let inUse = 0;
  async function within<T>(
    mode: 'READ' | 'WRITE',
    work: (open: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const open = session(mode);
    inUse += 1;
    try {
      return await unlessEnded(work(open), signal);
    } finally {
      // A session that is closed over a running statement resets its connection, and the server ends the statement.
      const closed = open.close().finally(() => (inUse -= 1));
      if (signal?.aborted === true) closed.catch(() => undefined);
      else await closed;
    }
  }
  const rowsOf = (records: readonly { toObject: () => object }[]): readonly Row[] =>
    records.map((record) => record.toObject() as Row);

  return {
    read: (name, text, params, signal) =>
      retrying(() =>
        within(
          'READ',
          async (open) => {
            const { records } = await open.run(text, encode(params), {
              timeout: readTimeout,
              metadata: { statement: name },
            });
            return rowsOf(records);
          },
          signal,
        ),
      ),
    write: (name, work) =>
      within('WRITE', (open) =>
        open.executeWrite(
          (transaction: ManagedTransaction) =>
            work(async (text, params) => rowsOf((await transaction.run(text, encode(params))).records)),
          { timeout: writeTimeout, metadata: { statement: name } },
        ),
      ).catch((error: unknown) => {
        throw awayAsUnavailable(error);
      }),
    stream: (name, text, params, each) =>
      within('READ', async (open) => {
        const result = open.run(text, encode(params), { metadata: { statement: name } });
        for await (const record of result) each(record.toObject());
      }),
    schema: (text) =>
      within('WRITE', async (open) => {
        await open.run(text);
      }),
    verify: async () => {
      const late = AbortSignal.timeout(patience);
      const asked = driver.verifyConnectivity(database === undefined ? {} : { database });
      await unlessEnded(asked, late).catch(() => {
        throw away();
      });
    },
    inUse: () => inUse,
    close: () => driver.close(),
  };
}
