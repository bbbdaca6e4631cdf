import { createHash } from 'node:crypto';
import { cypher } from '../generated/cypher.ts';
import type { SystemGraph } from '../graph/run.ts';

/** Two order-free hashes of the graph (contract.md, `check --hash`). */
export interface GraphHash {
  readonly nodes: number;
  readonly links: number;
  /** Over what is current: equal after an import is repeated or resumed. */
  readonly content: string;
  /** Over everything. */
  readonly all: string;
}

/** What says when and how a row came and what searches find it by, not what it says. */
const circumstances = new Set(['loadedAt', 'batch', 'acl', 'neighbours', 'searchKeys', 'normal', 'version']);
/** Nodes that keep the service's own books, and reference data. */
const books = new Set([
  ...['Batch', 'Idempotency', 'Lease', 'Migration', 'AclRegistry', 'Acl', 'Setting'],
  ...['Grant', 'AccessRequest', 'AccessChange', 'CappedUse'],
  ...['Force', 'Area', 'Offence', 'Outcome', 'Grade', 'EthnicityCode'],
]);

type Props = Readonly<Record<string, unknown>>;

/** A sum of hashes: the order in which rows come makes no difference, and a row that is there twice counts twice. */
function summing(): { add: (parts: readonly unknown[]) => void; text: () => string } {
  let sum = 0n;
  const size = 1n << 256n;
  return {
    add: (parts) => {
      const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
      sum = (sum + BigInt(`0x${digest}`)) % size;
    },
    text: () => sum.toString(16).padStart(64, '0'),
  };
}

const sorted = (props: Props, leave: (key: string) => boolean): [string, unknown][] =>
  Object.entries(props)
    .filter(([key]) => !leave(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Reads the whole graph, a row at a time. */
export async function hashGraph(system: SystemGraph): Promise<GraphHash> {
  const content = summing();
  const all = summing();
  const marks = await markings(system);
  let nodes = 0;
  let links = 0;
  /** Key numbers depend on the order of imports; what they stand for does not. */
  const current = (props: Props): unknown[] => [
    sorted(props, (key) => circumstances.has(key)),
    markOf(marks, props),
  ];
  await system.stream(cypher.check.records({}), ({ labels, props }) => {
    nodes += 1;
    const names = [...labels].sort();
    all.add([names, sorted(props, () => false)]);
    if (!names.some((label) => books.has(label))) content.add([names, ...current(props)]);
  });
  await system.stream(cypher.check.links({}), ({ start, end, type, props }) => {
    links += 1;
    all.add([type, start, end, sorted(props, () => false)]);
    content.add([type, start, end, ...current(props)]);
  });
  return { nodes, links, content: content.text(), all: all.text() };
}

const markOf = (marks: ReadonlyMap<number, string>, { acl }: Props): string =>
  typeof acl === 'number' ? (marks.get(acl) ?? '') : '';

async function markings(system: SystemGraph): Promise<ReadonlyMap<number, string>> {
  const rows = await system.run(cypher.acl.state({ version: 0 }));
  return new Map(
    rows.flatMap(({ number, parts }) => (number === null || parts === null ? [] : [[number, parts]])),
  );
}
