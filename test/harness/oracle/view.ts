import { graphOf, markingNumbers, type Graph } from './graph.ts';
import type { Marked, MarkedLink } from './rows.ts';
import { maySee, type Reader } from './sight.ts';
import { isThingRecord } from './things.ts';

export interface World {
  /** Whether every folder says that it is synthetic. */
  readonly synthetic: boolean;
  readonly records: ReadonlyMap<string, Marked>;
  readonly links: ReadonlyMap<string, MarkedLink>;
  /** From the key of a row about a thing to the key of the thing. */
  readonly things: ReadonlyMap<string, string>;
}

/** Keys that a reader may see: a set over a bitmap. */
export interface Keys extends Iterable<string> {
  readonly size: number;
  has(key: string): boolean;
}

/** What one reader may see, by row keys and thing keys. */
export interface View {
  readonly world: World;
  readonly reader: Reader;
  readonly records: Keys;
  readonly links: Keys;
  /** Things that a readable link or row about them touches. */
  readonly things: Keys;
  readonly graph: Graph;
  /** By number of a node or link of the graph: 1 where it may be seen. */
  readonly seenNodes: Uint8Array;
  readonly seenLinks: Uint8Array;
  /** Types that readable rows give to a thing, by the number of its node. */
  readonly typesOf: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What is the same for every reader of a world. */
interface Prepared {
  readonly graph: Graph;
  readonly records: readonly Marked[];
  readonly markings: ReturnType<typeof markingNumbers>;
  readonly recordNumbers: ReadonlyMap<string, number>;
  readonly linkNumbers: ReadonlyMap<string, number>;
}

const prepared = new WeakMap<World, Prepared>();

const numbered = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key, number) => [key, number]));

function prepare(world: World): Prepared {
  const known = prepared.get(world);
  if (known !== undefined) return known;
  const graph = graphOf(world.records, world.links, new Set(world.things.values()));
  const records = [...world.records.values()];
  const made = {
    graph,
    records,
    markings: markingNumbers([...records, ...graph.links]),
    recordNumbers: numbered(records.map((row) => row.key)),
    linkNumbers: numbered(graph.links.map((row) => row.key)),
  };
  prepared.set(world, made);
  return made;
}

function keysOf(numbers: ReadonlyMap<string, number>, bits: Uint8Array): Keys {
  const has = (key: string): boolean => bits[numbers.get(key) ?? -1] === 1;
  return {
    has,
    get size() {
      return [...numbers.values()].reduce((sum, number) => sum + (bits[number] ?? 0), 0);
    },
    *[Symbol.iterator]() {
      for (const [key, number] of numbers) if (bits[number] === 1) yield key;
    },
  };
}

/** What the reader may see at her instant: rows by their own key and known span, links besides only with both ends. */
export function visible(world: World, reader: Reader): View {
  const { graph, records, markings, recordNumbers, linkNumbers } = prepare(world);
  const closed = reader.purpose === 'TRAINING_SYNTHETIC' && !world.synthetic;
  const opens = markings.markings.map((marking) => !closed && maySee(marking, reader));
  const readable = (row: Marked): boolean =>
    opens[markings.of.get(row) ?? -1] === true && row.knownFrom <= reader.at && reader.at < row.knownTo;

  const seenRecords = Uint8Array.from(records, (row) => (readable(row) ? 1 : 0));
  const seenNodes = Uint8Array.from(graph.rows, (row) => (row !== undefined && readable(row) ? 1 : 0));
  const stands = (node: number): boolean =>
    node >= 0 && (graph.rows[node] === undefined || seenNodes[node] === 1);
  const seenLinks = Uint8Array.from(graph.links, (link, at) =>
    readable(link) && stands(graph.starts[at] ?? -1) && stands(graph.ends[at] ?? -1) ? 1 : 0,
  );

  const typesOf = new Map<number, Set<string>>();
  records.forEach((row, at) => {
    if (seenRecords[at] !== 1 || !isThingRecord(row)) return;
    const node = graph.numberOf.get(world.things.get(row.key) ?? '') ?? -1;
    if (node < 0) return;
    seenNodes[node] = 1;
    typesOf.set(node, (typesOf.get(node) ?? new Set<string>()).add(row.cells['type'] ?? ''));
  });
  seenLinks.forEach((seen, at) => {
    if (seen === 0) return;
    for (const node of [graph.starts[at] ?? -1, graph.ends[at] ?? -1]) seenNodes[node] = 1;
  });
  const thingNumbers = new Map(
    [...new Set(world.things.values())].map((key) => [key, graph.numberOf.get(key) ?? -1]),
  );
  return {
    world,
    reader,
    graph,
    seenNodes,
    seenLinks,
    typesOf,
    records: keysOf(recordNumbers, seenRecords),
    links: keysOf(linkNumbers, seenLinks),
    things: keysOf(thingNumbers, seenNodes),
  };
}
