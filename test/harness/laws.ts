import type { QueryResult, Session } from 'neo4j-driver';
import { followRegistry, type Registry } from '../../src/domains/registry.ts';
import { shapes } from '../../src/domains/decoders.ts';
import { decodeColumn } from '../../src/graph/decode.ts';
import type { ReaderParams } from '../../src/graph/run.ts';
import { loadFixture } from './fixture.ts';
import { encoded, renew, type GraphData } from './lawsGraph.ts';
import { testDatabase, type ServerName, type TestDatabase } from './neo4j.ts';
import type { LawStatement } from './statements.ts';
import { materialOf, type Call, type Material } from './statementsCalls.ts';

/** What a call gave a reader: its decoded rows as text, or the code of the error that it met. */
export interface Outcome {
  /** In order where the statement orders its rows, sorted where it doesn't. */
  readonly rows: readonly string[];
  readonly error: string | undefined;
  /** Whether the graph would have changed; everything is rolled back. */
  readonly changed: boolean;
}

/** One server under the laws. Nothing that runs here stays. */
export interface Bench {
  readonly test: TestDatabase;
  /** May be called while another call runs. */
  readonly run: (call: Call, reader: ReaderParams) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

export function openBench(name: ServerName): Bench {
  const test = testDatabase(name);
  const runOnce = async (call: Call, reader: ReaderParams): Promise<Outcome> => {
    const { write } = call.statement.flags;
    const session = test.driver.session({ defaultAccessMode: write ? 'WRITE' : 'READ' });
    try {
      return await outcomeOf(call, reader, write ? rolledBack(session) : plainly(session));
    } finally {
      await session.close();
    }
  };
  /** Writes take turns: two at once would wait for each other's locks. */
  let lastWrite: Promise<unknown> = Promise.resolve();
  return {
    test,
    run: (call, reader) => {
      if (!call.statement.flags.write) return runOnce(call, reader);
      const mine = lastWrite.then(() => runOnce(call, reader));
      lastWrite = mine.catch(() => undefined);
      return mine;
    },
    close: test.close,
  };
}

/** A statement that only reads needs no transaction; one that writes all the same is refused in a reading session. */
const plainly = (session: Session) => ({
  run: (text: string, params: object) => session.run(text, params),
});

/** Runs in a transaction of its own, which is rolled back whatever comes. */
const rolledBack = (session: Session) => ({
  run: async (text: string, params: object) => {
    const transaction = session.beginTransaction();
    try {
      return await transaction.run(text, params);
    } finally {
      await transaction.rollback();
    }
  },
});

/** The fixture on its server, and what calls about it are made of. */
export interface FullGraph extends Bench {
  readonly data: GraphData;
  readonly registry: Registry;
  /** Rows to be written stand under a key of X1. */
  readonly material: Material;
  /** A key that no reader of X1 may write under. */
  readonly foreignAcl: number;
}

/** Puts the fixture on the server `LAWS`. */
export async function openFull(): Promise<FullGraph> {
  const bench = openBench('LAWS');
  const data = await loadFixture(bench.test);
  const registry = await followRegistry(bench.test.system)();
  const keyOf = (force: string): number => {
    const key = registry.keys.find(
      ({ owner, identity, team, handling }) =>
        owner === force && identity === 'OPEN' && team === '' && handling === 'P',
    );
    if (key === undefined) throw new Error(`the fixture has no plain key of ${force}`);
    return key.number;
  };
  return { ...bench, data, registry, material: materialOf(data, keyOf('X1')), foreignAcl: keyOf('X2') };
}

/** Opens the server `TWIN`, empty but for its constraints. */
export async function openTwin(): Promise<Bench> {
  const bench = openBench('TWIN');
  await renew(bench.test);
  return bench;
}

/**
 * A column that collects texts, tuples or maps promises no order, and two servers walk in orders of their own; what is in it
 * must be the same. A tuple's own order, and that of numbers by level, is kept.
 */
function inOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const collected = value.every((item) => typeof item === 'object' || typeof item === 'string');
  return collected ? value.map((item) => JSON.stringify(item)).sort() : value;
}

async function outcomeOf(
  { statement, params }: Call,
  reader: ReaderParams,
  { run }: { run: (text: string, params: object) => PromiseLike<QueryResult> },
): Promise<Outcome> {
  const result = await run(
    `CYPHER replan=skip ${statement.text}`,
    encoded({ ...params, reader }) as object,
  ).then(
    (found) => found,
    (error: unknown) => codeOf(error),
  );
  if (typeof result === 'string') return { rows: [], error: result, changed: false };
  const columns = Object.entries(statement.columns);
  const rows = result.records.map((record) =>
    JSON.stringify(
      Object.fromEntries(
        columns.map(([name, type]) => [
          name,
          inOrder(decodeColumn(record.get(name), type, shapes, () => undefined)),
        ]),
      ),
    ),
  );
  const changed = result.summary.counters.containsUpdates();
  return { rows: isOrdered(statement) ? rows : rows.sort(), error: undefined, changed };
}

/** Only what the server says of a statement may be an answer; anything else is a fault of the suite. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    if (error.code.startsWith('Neo.ClientError.')) return error.code;
  }
  throw error;
}

const isOrdered = ({ text }: LawStatement): boolean =>
  /\bORDER BY\b/.test(text.slice(text.lastIndexOf('RETURN')));

export const isSame = (a: Outcome, b: Outcome): boolean =>
  a.error === b.error &&
  a.rows.length === b.rows.length &&
  a.rows.every((row, place) => row === b.rows[place]);

/** The first difference of two answers, in words that name no content but the rows'. */
export function difference({ statement }: Call, full: Outcome, twin: Outcome): string {
  if (full.error !== twin.error)
    return `${statement.name}: ${full.error ?? 'rows'} on the one, ${twin.error ?? 'rows'} on the other`;
  const more = full.rows.find((row) => !twin.rows.includes(row));
  const fewer = twin.rows.find((row) => !full.rows.includes(row));
  return `${statement.name}: ${full.rows.length} rows against ${twin.rows.length}; only here ${more ?? 'none'}; only there ${fewer ?? 'none'}`;
}

/**
 * Whether an answer holds nothing: no row, or rows of nulls, zeros, false, empty lists, and texts that the call itself
 * gave (a value, or the name of a parameter).
 */
export function isEmpty({ rows }: Outcome, { params }: Call): boolean {
  const given = new Set([...Object.keys(params), ...textsIn(params)]);
  return rows.every((row) => isNothing(JSON.parse(row), given));
}

function isNothing(value: unknown, given: ReadonlySet<string>): boolean {
  if (value === null || value === 0 || value === false) return true;
  if (typeof value === 'string') return given.has(value);
  return typeof value === 'object' && Object.values(value).every((item) => isNothing(item, given));
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
