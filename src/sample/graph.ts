import { mentioned } from './matters.ts';
import { linkFiles, type LinkFile, type World } from './world.ts';

/** The whole graph as every reader together would see it: nouns and shared things, joined by links of any kind. */

/** Kinds of nodes; each has a block of numbers. */
const kinds = [
  'people',
  'cases',
  'crimes',
  'events',
  'networks',
  'reports',
  'objects',
  'places',
  'organisations',
] as const;
export type NodeKind = (typeof kinds)[number];

const ends: Readonly<Record<LinkFile, readonly [NodeKind, NodeKind]>> = {
  person_case: ['people', 'cases'],
  person_crime: ['people', 'crimes'],
  person_event: ['people', 'events'],
  person_object: ['people', 'objects'],
  person_location: ['people', 'places'],
  person_organisation: ['people', 'organisations'],
  person_person: ['people', 'people'],
  person_network: ['people', 'networks'],
  crime_case: ['crimes', 'cases'],
  event_case: ['events', 'cases'],
  crime_location: ['crimes', 'places'],
  event_location: ['events', 'places'],
  case_object: ['objects', 'cases'],
  crime_object: ['objects', 'crimes'],
  event_object: ['objects', 'events'],
  organisation_location: ['organisations', 'places'],
  intelligence_link: ['reports', 'people'],
};

const mentionedKinds: Readonly<Record<number, NodeKind>> = {
  [mentioned.PERSON]: 'people',
  [mentioned.CASE]: 'cases',
  [mentioned.CRIME]: 'crimes',
  [mentioned.EVENT]: 'events',
  [mentioned.NETWORK]: 'networks',
  [mentioned.OBJECT]: 'objects',
  [mentioned.PLACE]: 'places',
  [mentioned.ORGANISATION]: 'organisations',
};

/** The kinds of what a row joins. */
export const endsOfRow = (world: World, file: LinkFile, row: number): readonly [NodeKind, NodeKind] =>
  file === 'intelligence_link'
    ? ['reports', mentionedKinds[world.links.intelligence_link.code.at(row)] ?? 'people']
    : ends[file];

export class Graph {
  private readonly offsets = new Map<NodeKind, number>();
  private readonly starts: Int32Array;
  private readonly targets: Int32Array;
  /** Links that were added since, and room for things that were. */
  private readonly more = new Map<number, number[]>();
  private readonly seen: readonly [Int32Array, Int32Array];
  private turn = 0;
  private readonly world: World;

  /** `room` is how many things may still be added. */
  constructor(world: World, room: number) {
    this.world = world;
    let count = 0;
    for (const kind of kinds) {
      this.offsets.set(kind, count);
      const held = world[kind];
      count += 'things' in held ? held.things + room : held.count;
    }
    const starts = new Int32Array(count + 1);
    this.each((a, b) => {
      starts[a + 1] = (starts[a + 1] ?? 0) + 1;
      starts[b + 1] = (starts[b + 1] ?? 0) + 1;
    });
    for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const next = starts.slice();
    const targets = new Int32Array(starts[count] ?? 0);
    const put = (from: number, to: number): void => {
      const place = next[from] ?? 0;
      targets[place] = to;
      next[from] = place + 1;
    };
    this.each((a, b) => {
      put(a, b);
      put(b, a);
    });
    this.starts = starts;
    this.targets = targets;
    this.seen = [new Int32Array(count), new Int32Array(count)];
  }

  node(kind: NodeKind, at: number): number {
    return (this.offsets.get(kind) ?? 0) + at;
  }

  /** The nodes that a row joins: rows about things stand for the thing. */
  nodesOf(file: LinkFile, row: number): readonly [number, number] {
    const { links } = this.world;
    const [a, b] = endsOfRow(this.world, file, row);
    return [this.noded(a, links[file].a.at(row)), this.noded(b, links[file].b.at(row))];
  }

  private noded(kind: NodeKind, at: number): number {
    const held = this.world[kind];
    return this.node(kind, 'things' in held ? held.thing.at(at) : at);
  }

  private each(take: (a: number, b: number) => void): void {
    for (const file of linkFiles) {
      for (let row = 0; row < this.world.links[file].count; row += 1) take(...this.nodesOf(file, row));
    }
  }

  /** Adds a row that was planned after the graph was made. */
  add(file: LinkFile, row: number): void {
    const [a, b] = this.nodesOf(file, row);
    this.more.set(a, [...(this.more.get(a) ?? []), b]);
    this.more.set(b, [...(this.more.get(b) ?? []), a]);
  }

  /**
   * The least number of links between two nodes, by a breadth-first search from both, one whole level at a time;
   * `limit` + 1 where they are further apart than that.
   */
  distance(from: number, to: number, limit: number): number {
    if (from === to) return 0;
    this.turn += 1;
    const [one, other] = this.seen;
    one[from] = this.turn;
    other[to] = this.turn;
    let near = [from];
    let far = [to];
    for (let length = 1; length <= limit; length += 1) {
      const forward = near.length <= far.length;
      const next = this.level(forward ? near : far, forward ? one : other, forward ? other : one);
      if (next === undefined) return length;
      if (next.length === 0) return limit + 1;
      if (forward) near = next;
      else far = next;
    }
    return limit + 1;
  }

  /** The nodes one link further; nothing where one of them was reached from the other side. */
  private level(nodes: readonly number[], mine: Int32Array, theirs: Int32Array): number[] | undefined {
    const next: number[] = [];
    const reach = (node: number): boolean => {
      if (theirs[node] === this.turn) return true;
      if (mine[node] !== this.turn) {
        mine[node] = this.turn;
        next.push(node);
      }
      return false;
    };
    for (const node of nodes) {
      const to = this.starts[node + 1] ?? 0;
      for (let at = this.starts[node] ?? 0; at < to; at += 1)
        if (reach(this.targets[at] ?? 0)) return undefined;
      for (const neighbour of this.more.get(node) ?? []) if (reach(neighbour)) return undefined;
    }
    return next;
  }
}
