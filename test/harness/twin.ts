import { links as linkDefinitions } from '../../src/domains/index.ts';
import type { GraphData, GraphNode, Props } from './lawsGraph.ts';
import type { Marking } from './oracle/rows.ts';
import { hasPointer, maySee, type Reader } from './oracle/sight.ts';
import type { FixtureReader } from './readers.ts';

/**
 * The twin of a graph for one reader: all that she may not see is gone. It is worked out from the stored markings by the
 * oracle, not by the product's policy and not by its statements.
 */

/** Whether a record or link with these properties may be seen. */
export type Sees = (props: Props) => boolean;

const contentLinks: ReadonlySet<string> = new Set(linkDefinitions.map(({ type }) => type));
const is = ({ labels }: GraphNode, label: string): boolean => labels.includes(label);

/** The markings of a graph by key number, read from the texts of its `:Acl` nodes. */
function markingsOf({ nodes }: GraphData): ReadonlyMap<unknown, Marking> {
  return new Map(
    nodes
      .filter((node) => is(node, 'Acl'))
      .map(({ props }) => {
        const [owner = '', gsc = '', handling = '', strand = '', team = '', identity] = String(
          props['parts'],
        ).split('|');
        return [props['number'], { owner, gsc, handling, strand, team, protected: identity !== 'OPEN' }];
      }),
  );
}

/** The same reader as the oracle knows her. */
export const oracleReader = ({ identity, request }: FixtureReader): Reader => ({
  ...identity,
  purpose: request.purpose ?? '',
  unmask: request.unmask !== undefined,
  at: request.knownOn ?? request.at,
});

/** What a reader may read at the instant that she asks about. */
export function readsOf(data: GraphData, reader: FixtureReader): Sees {
  const markings = markingsOf(data);
  const who = oracleReader(reader);
  return ({ acl, knownFrom, knownTo }) => {
    const marking = markings.get(acl);
    return (
      marking !== undefined && Number(knownFrom) <= who.at && who.at < Number(knownTo) && maySee(marking, who)
    );
  };
}

/** What a reader may read or has a pointer to: what questions for pointers may tell of. */
export function pointsOf(data: GraphData, reader: FixtureReader): Sees {
  const markings = markingsOf(data);
  const who = oracleReader(reader);
  const reads = readsOf(data, reader);
  return (props) => {
    const marking = markings.get(props['acl']);
    const known = Number(props['knownFrom']) <= who.at && who.at < Number(props['knownTo']);
    return reads(props) || (marking !== undefined && known && hasPointer(marking, who));
  };
}

/** A graph without the keys that do not open to a reader: in a world that never had what is hidden, nobody made them. */
export function keysOf(graph: GraphData, { nodes }: GraphData, reader: FixtureReader): GraphData {
  const markings = markingsOf({ nodes, links: [] });
  const who = oracleReader(reader);
  const stays = graph.nodes.map((node) => {
    const marking = is(node, 'Acl') ? markings.get(node.props['number']) : undefined;
    return marking === undefined || maySee(marking, who);
  });
  const places: number[] = [];
  for (const kept of stays) places.push(kept ? (places.at(-1) ?? -1) + 1 : (places.at(-1) ?? -1));
  const placeOf = (place: number): number => places[place] ?? -1;
  return {
    nodes: graph.nodes.filter((_, place) => stays[place]),
    links: graph.links.map((link) => ({ ...link, start: placeOf(link.start), end: placeOf(link.end) })),
  };
}

/** What a writer meets: the rows of her own force, whenever they were known. Her twin keeps all bare things. */
export function writesOf(data: GraphData, { identity }: FixtureReader): Sees {
  const markings = markingsOf(data);
  return ({ acl }) => markings.get(acl)?.owner === identity.force;
}

/**
 * The graph without records and links that may not be seen, links that lost an end, and things that no seen row reaches
 * (a writer makes the things that she names beforehand, so hers stay); `neighbours` of things is counted anew. What
 * belongs to no reader (keys, forces, batches) stays.
 */
export function twinOf(
  { nodes, links }: GraphData,
  sees: Sees,
  things: 'reached' | 'all' = 'reached',
): GraphData {
  const isThing = (node: GraphNode | undefined): boolean => node !== undefined && is(node, 'Thing');
  const isGuarded = (node: GraphNode): boolean => is(node, 'Record') || is(node, 'Entity');
  const seen = nodes.map((node) => !isGuarded(node) || isThing(node) || sees(node.props));
  const left = links.filter(
    ({ type, start, end, props }) =>
      seen[start] === true && seen[end] === true && (!contentLinks.has(type) || sees(props)),
  );
  const reached = new Set(left.flatMap(({ start, end }) => [start, end]));
  const kept = nodes.flatMap((node, place) =>
    seen[place] === true && (!isThing(node) || things === 'all' || reached.has(place)) ? [place] : [],
  );
  const places = new Map(kept.map((place, index) => [place, index]));
  const neighbours = new Map<number, Set<number>>();
  const note = (place: number, near: number): void => {
    neighbours.set(place, (neighbours.get(place) ?? new Set()).add(near));
  };
  for (const { type, start, end } of left) {
    if (!contentLinks.has(type)) continue;
    note(start, end);
    note(end, start);
  }
  const placeOf = (place: number): number => places.get(place) ?? -1;
  return {
    links: left.map((link) => ({ ...link, start: placeOf(link.start), end: placeOf(link.end) })),
    nodes: kept.flatMap((place) => {
      const node = nodes[place];
      if (node === undefined) return [];
      if (!isThing(node)) return [node];
      return [{ ...node, props: { ...node.props, neighbours: neighbours.get(place)?.size ?? 0 } }];
    }),
  };
}
