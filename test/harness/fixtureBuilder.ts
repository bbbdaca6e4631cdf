import { farFuture } from '../../src/domains/common.ts';
import type { ThingKind } from '../../src/domains/define.ts';
import { thingId } from '../../src/domains/publicId.ts';
import { idOf, testIdKey } from './ask.ts';
import { contentOf, labelsOf, letterOf, type Label, type LinkType } from './fixtureContent.ts';
import type { GraphData, GraphLink, GraphNode, Props } from './lawsGraph.ts';

/** Puts records, things and links of the laws' fixture together, each with content of its own. */

export interface Key {
  /** The number of the key; undefined for a row that has none. */
  readonly acl: number | undefined;
  readonly force: string;
}

/** From when until when a row is known, milliseconds. */
export interface Span {
  readonly knownFrom: number;
  readonly knownTo: number;
}

export const plain: Span = { knownFrom: Date.UTC(2020, 0), knownTo: farFuture };
export const retracted: Span = { knownFrom: Date.UTC(2020, 0), knownTo: Date.UTC(2021, 0) };
export const notYetKnown: Span = { knownFrom: Date.UTC(2090, 0), knownTo: farFuture };

/** A place in the list of nodes. */
export type Place = number;

export interface Builder {
  readonly node: (labels: readonly string[], props: Props) => Place;
  /** A record by its reference, `X1/rms/P1`. */
  readonly record: (label: Label, reference: string, key: Key, span?: Span, more?: Props) => Place;
  readonly thing: (name: string, kind: ThingKind) => Place;
  /** A structural link. */
  readonly join: (start: Place, type: string, end: Place) => void;
  readonly link: (type: LinkType, start: Place, end: Place, key: Key, span?: Span, more?: Props) => void;
  readonly graph: () => GraphData;
}

/** What every row carries. */
const common = (key: Key, span: Span, reference: string): Props => ({
  acl: key.acl,
  force: key.force,
  ...span,
  basis: 'ALLEGATION',
  sourceEvaluation: 'TWO',
  informationAssessment: 'B',
  mopiGroup: 'G1',
  reviewDue: '2040-01-01',
  recordedBy: 'PC-1',
  sourceId: idOf(`${key.force}/rms/S1`),
  system: 'rms',
  reference,
  batch: 'example-batch',
  loadedAt: 0,
  digest: `digest of ${reference}`,
});

/** The database stores no nulls. */
const present = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));

export function newBuilder(): Builder {
  const nodes: GraphNode[] = [];
  const links: GraphLink[] = [];
  const counts = new Map<string, number>();
  const node: Builder['node'] = (labels, props) => nodes.push({ labels, props }) - 1;
  /** Counted for each force. */
  const nextReference = (letter: string, force: string): string => {
    const count = (counts.get(`${letter}${force}`) ?? 0) + 1;
    counts.set(`${letter}${force}`, count);
    return `${force}/rms/${letter}${count}`;
  };
  const labelsAt = (place: Place): readonly string[] => nodes[place]?.labels ?? [];
  return {
    node,
    record: (label, reference, key, span = plain, more = {}) =>
      node(
        labelsOf(label),
        present({
          id: idOf(reference),
          ...common(key, span, reference),
          ...contentOf[label](reference),
          ...more,
        }),
      ),
    thing: (name, kind) =>
      node(['Thing', 'Entity', kind], {
        id: thingId(testIdKey, kind, name),
        acl: 0,
        knownFrom: 0,
        knownTo: farFuture,
        neighbours: 0,
        normaliser: 2,
      }),
    join: (start, type, end) => links.push({ type, start, end, props: {} }),
    link: (type, start, end, key, span = plain, more = {}) => {
      const reference = nextReference(letterOf(type, [...labelsAt(start), ...labelsAt(end)]), key.force);
      const props = {
        id: idOf(reference),
        ...common(key, span, reference),
        ...contentOf[type](reference),
        start: nodes[start]?.props['id'],
        end: nodes[end]?.props['id'],
        ...more,
      };
      links.push({ type, start, end, props: present(props) });
    },
    graph: () => ({ nodes, links }),
  };
}
