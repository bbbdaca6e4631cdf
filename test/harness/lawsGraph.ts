import neo4j from 'neo4j-driver';
import { migrate } from '../../src/graph/migrate.ts';
import type { TestDatabase } from './neo4j.ts';

/** A whole graph as plain data, so that a twin can be worked out of it and put on another server. */

export interface GraphNode {
  readonly labels: readonly string[];
  readonly props: Props;
}

export interface GraphLink {
  readonly type: string;
  /** Places in the list of nodes. */
  readonly start: number;
  readonly end: number;
  readonly props: Props;
}

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export type Props = Readonly<Record<string, unknown>>;

/** Whole numbers as the server's integers, as `graph/driver.ts` sends them. */
export function encoded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'boolean') ? value : value.map(encoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encoded(item)]));
}

/** Reads everything that the server holds. */
export async function dump({ raw }: TestDatabase): Promise<GraphData> {
  const { records: nodes } = await raw(
    'MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS props',
  );
  const places = new Map(nodes.map((row, place) => [String(row.get('key')), place]));
  const placeOf = (key: unknown): number => {
    const place = places.get(String(key));
    if (place === undefined) throw new Error('the graph changed while it was read');
    return place;
  };
  const { records: links } = await raw(
    'MATCH (a)-[r]->(b) RETURN elementId(a) AS start, elementId(b) AS end, type(r) AS type, properties(r) AS props',
  );
  return {
    nodes: nodes.map((row) => ({ labels: row.get('labels') as string[], props: row.get('props') as Props })),
    links: links.map((row) => ({
      type: String(row.get('type')),
      start: placeOf(row.get('start')),
      end: placeOf(row.get('end')),
      props: row.get('props') as Props,
    })),
  };
}

/** Takes everything away and applies the migrations. */
export async function renew(test: TestDatabase): Promise<void> {
  await test.clear();
  await migrate(test.database, test.system, 0);
}

/** So much travels at once: a whole sample in one transaction is more than a test server's memory. */
const batch = 2_000;

const batches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / batch) }, (_, at) =>
    items.slice(at * batch, (at + 1) * batch),
  );

/** Adds nodes and links; the constraints that the server has must hold. */
export async function add({ raw }: TestDatabase, { nodes, links }: GraphData): Promise<void> {
  const made: unknown[] = [];
  for (const rows of batches(nodes)) {
    const { records } = await raw(
      'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.props RETURN elementId(n) AS made',
      { rows: encoded(rows) },
    );
    made.push(...records.map((record) => record.get('made') as unknown));
  }
  const placed = links.map((link) => ({ ...link, start: made[link.start], end: made[link.end] }));
  for (const rows of batches(placed)) {
    await raw(
      `UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.start
MATCH (b) WHERE elementId(b) = row.end
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.props`,
      { rows: encoded(rows) },
    );
  }
}

/** Makes the server hold this graph and nothing else; its constraints stay as they are. */
export async function replace(test: TestDatabase, data: GraphData): Promise<void> {
  await test.clear();
  await add(test, data);
}
