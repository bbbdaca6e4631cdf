import { farFuture } from '../../src/domains/common.ts';
import { thingId } from '../../src/domains/publicId.ts';
import { idOf, testIdKey } from './ask.ts';
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
export type LinkType = 'INVOLVED_IN' | 'USED' | 'KNOWS' | 'FEATURED';
export type Label = 'Source' | 'Person' | 'Case' | 'Name' | 'Identifier' | 'Text' | 'ThingRecord';

export interface Builder {
  readonly node: (labels: readonly string[], props: Props) => Place;
  /** A record by its reference, `X1/rms/P1`. */
  readonly record: (label: Label, reference: string, key: Key, span?: Span, more?: Props) => Place;
  readonly thing: (name: string, kind: 'Phone' | 'Vehicle') => Place;
  /** A structural link. */
  readonly join: (start: Place, type: string, end: Place) => void;
  readonly link: (type: LinkType, start: Place, end: Place, key: Key, span?: Span, more?: Props) => void;
  readonly graph: () => GraphData;
}

const entities: readonly string[] = ['Person', 'Case'];

const content: Readonly<Record<Label | LinkType, (reference: string) => Props>> = {
  Source: (reference) => ({ kind: 'STATEMENT', title: `Statement ${reference}`, madeOn: '2019-05-01' }),
  Person: () => ({ identityStatus: 'CONFIRMED' }),
  Case: () => ({ status: 'CLOSED_NFA', outcome: '18', ...dates }),
  Name: (reference) => ({ kind: 'ALIAS', given: 'Given', family: `Of ${reference}` }),
  Identifier: (reference) => ({ kind: 'OTHER', value: `no ${reference}` }),
  Text: (reference) => ({ body: `What ${reference} says.` }),
  ThingRecord: (reference) => ({ type: 'PHONE', value: `value of ${reference}` }),
  INVOLVED_IN: () => ({ role: 'SUSPECT', legalStatus: 'SUSPECTED', ...dates }),
  USED: () => ({ capacity: 'OWNER', ...dates }),
  KNOWS: () => ({ nature: 'FAMILY', ...dates }),
  FEATURED: () => ({ capacity: 'SEEN', ...dates }),
};

const dates: Props = { fromMin: '2018-01-01', fromMax: '2018-12-31', fromPrecision: 'YEAR' };

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
  /** As in the sample: L1 for INVOLVED_IN, U1 for USED, K1, F1; counted for each force. */
  const nextReference = (type: LinkType, force: string): string => {
    const letter = type === 'INVOLVED_IN' ? 'L' : type.charAt(0);
    const count = (counts.get(`${letter}${force}`) ?? 0) + 1;
    counts.set(`${letter}${force}`, count);
    return `${force}/rms/${letter}${count}`;
  };
  return {
    node,
    record: (label, reference, key, span = plain, more = {}) =>
      node(
        ['Record', ...(entities.includes(label) ? ['Entity'] : []), label],
        present({
          id: idOf(reference),
          ...common(key, span, reference),
          ...content[label](reference),
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
        normaliser: 1,
      }),
    join: (start, type, end) => links.push({ type, start, end, props: {} }),
    link: (type, start, end, key, span = plain, more = {}) => {
      const reference = nextReference(type, key.force);
      const props = {
        id: idOf(reference),
        ...common(key, span, reference),
        ...content[type](reference),
        start: nodes[start]?.props['id'],
        end: nodes[end]?.props['id'],
        ...more,
      };
      links.push({ type, start, end, props: present(props) });
    },
    graph: () => ({ nodes, links }),
  };
}
