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

/** Adds nodes and links; the constraints that the server has must hold. */
export async function add({ raw }: TestDatabase, { nodes, links }: GraphData): Promise<void> {
  await raw(
    `UNWIND $nodes AS row
CREATE (n:$(row.labels))
SET n = row.props
WITH collect(n) AS made
UNWIND $links AS row
WITH made[row.start] AS a, made[row.end] AS b, row
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.props`,
    { nodes: encoded(nodes), links: encoded(links) },
  );
}

/** Makes the server hold this graph and nothing else; its constraints stay as they are. */
export async function replace(test: TestDatabase, data: GraphData): Promise<void> {
  await test.clear();
  await add(test, data);
}
