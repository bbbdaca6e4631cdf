import { decodeColumn, type Seen, type Shapes } from './decode.ts';
import type { Database, Row as RawRow, Runner } from './driver.ts';
import type { Call } from './statement.ts';
import { takeTurns } from './turns.ts';

/** What `$reader` is in every statement: supplied here and nowhere else, so it can be neither forged nor left out. */
export interface ReaderParams {
  readonly at: number;
  readonly keys: readonly boolean[];
  readonly pointerKeys: readonly boolean[];
  readonly writeKeys: readonly boolean[];
}

/** What the access record must know of a request: which statements ran and which records they gave. */
export interface Trail {
  readonly statement: (name: string) => void;
  /** The id of a record, link or thing, and the number of its key. */
  readonly record: (id: string, acl: number) => void;
}

/** Runs a call and gives its decoded rows. */
export type Run = <Row>(call: Call<Row>) => Promise<Row[]>;

/** The one door to the database for a reader. */
export interface Graph {
  readonly run: Run;
  /** Writing statements in one transaction, which may be run again: guard it with an idempotency key. */
  readonly write: <T>(name: string, work: (run: Run) => Promise<T>) => Promise<T>;
}

export interface GraphParts {
  readonly database: Database;
  readonly shapes: Shapes;
  readonly reader: ReaderParams;
  readonly trail: Trail;
  /** Told of every record, link and thing that comes back; the loaders are primed by it. */
  readonly seen?: Seen;
  /** Ends the statements under way, and lets no other begin. */
  readonly signal?: AbortSignal | undefined;
  /** Statements of this reader's request that may be under way at once; no bound where it is absent. */
  readonly atOnce?: number;
}

/** The graph as one reader sees it. */
export function graphFor({ database, shapes, reader, trail, seen, signal, atOnce }: GraphParts): Graph {
  const turn = takeTurns(atOnce ?? Number.POSITIVE_INFINITY);
  const noted: Seen = (typename, decoded) => {
    trail.record(decoded.id, decoded.acl ?? 0);
    seen?.(typename, decoded);
  };
  const via =
    (runner: Runner): Run =>
    async <Row>(call: Call<Row>) => {
      trail.statement(call.name);
      const params = { ...call.params, reader: neededBy(call.text, reader) };
      return decodeRows<Row>(await runner(call.text, params), call, shapes, noted);
    };
  return {
    run: (call) =>
      via((text, params) => turn(() => database.read(call.name, text, params, signal)))(readable(call)),
    // Work whose time is over stops before its next statement and is rolled back; a commit under way is waited for.
    write: (name, work) =>
      database.write(name, (runner) =>
        work(
          via((text, params) => {
            signal?.throwIfAborted();
            return runner(text, params);
          }),
        ),
      ),
  };
}

/** The lists of the reader that a statement reads: with 2,500 keys each of them is a packet to be sent, read and kept. */
function neededBy(text: string, { at, keys, pointerKeys, writeKeys }: ReaderParams): Partial<ReaderParams> {
  return {
    at,
    ...(text.includes('$reader.keys') ? { keys } : {}),
    ...(text.includes('$reader.pointerKeys') ? { pointerKeys } : {}),
    ...(text.includes('$reader.writeKeys') ? { writeKeys } : {}),
  };
}

function readable<Row>(call: Call<Row>): Call<Row> {
  if (call.flags.write) throw new Error(`${call.name} writes: run it inside graph.write`);
  return call;
}

function decodeRows<Row>(rows: readonly RawRow[], call: Call<Row>, shapes: Shapes, seen: Seen): Row[] {
  const columns = Object.entries(call.columns);
  return rows.map(
    (row) =>
      Object.fromEntries(
        columns.map(([name, type]) => [name, decodeColumn(row[name], type, shapes, seen)]),
      ) as Row,
  );
}

/** The graph without a reader: statements flagged `@system` or `@public` alone, for callers that a law lists by name. */
export interface SystemGraph extends Graph {
  /** Rows one by one, for readers of the whole graph. */
  readonly stream: <Row>(call: Call<Row>, each: (row: Row) => void) => Promise<void>;
}

const nobody: ReaderParams = { at: 0, keys: [true], pointerKeys: [false], writeKeys: [false] };
const noTrail: Trail = { statement: () => undefined, record: () => undefined };
const ignore: Seen = () => undefined;

/** Opens the graph for the machine itself; `trail` where a request's record tells of it. A guarded statement is refused here. */
export function systemGraph(database: Database, shapes: Shapes, trail: Trail = noTrail): SystemGraph {
  const { run, write } = graphFor({ database, shapes, reader: nobody, trail });
  return {
    run: (call) => run(unguarded(call)),
    write: (name, work) => write(name, (inner) => work((call) => inner(unguarded(call)))),
    stream: <Row>(call: Call<Row>, each: (row: Row) => void) =>
      database.stream(call.name, unguarded(call).text, call.params, (row) => {
        const [decoded] = decodeRows<Row>([row], call, shapes, ignore);
        if (decoded !== undefined) each(decoded);
      }),
  };
}

function unguarded<Row>(call: Call<Row>): Call<Row> {
  if (!call.flags.system && !call.flags.public) throw new Error(`${call.name} is guarded: it needs a reader`);
  return call;
}
