import { isNode, isRelationship } from 'neo4j-driver';
import type { ColumnType } from './statement.ts';

/**
 * What the decoders need to know of a noun or a link; `domains/decoders.ts` makes it from the definitions, because this
 * layer may not import them.
 */
export interface Shape {
  readonly typename: string;
  /** The properties that are projected; anything else that the database holds stays behind. */
  readonly properties: readonly string[];
}

export interface Shapes {
  readonly nodes: Readonly<Record<string, Shape>>;
  readonly links: Readonly<Record<string, Shape>>;
}

/** A guarded record, link or thing that came back, for the access record and the loaders. */
export interface Decoded {
  readonly __typename: string;
  readonly id: string;
  /** The number of its key; a bare thing has none. */
  readonly acl?: number;
}

export type Seen = (typename: string, decoded: Decoded) => void;

const project = ({ typename, properties }: Shape, from: Readonly<Record<string, unknown>>): Decoded =>
  Object.fromEntries([
    ['__typename', typename],
    ...properties.map((property): [string, unknown] => [property, from[property] ?? null]),
  ]) as unknown as Decoded;

/** Whether nothing that the reader is given by name stands in it: a search brings ten thousand cells of text. */
const isPlain = (type: ColumnType): boolean =>
  type.kind === 'LIST' ? isPlain(type.of) : type.kind !== 'NODE' && type.kind !== 'LINK';

/** Decodes one column by its declared type: nodes and links by their noun's shape, all else as it comes. */
export function decodeColumn(value: unknown, type: ColumnType, shapes: Shapes, seen: Seen): unknown {
  if (value === null || value === undefined) return null;
  if (type.kind === 'NODE') {
    if (!isNode(value)) throw new Error(`expected a node (${type.label})`);
    const label = value.labels.find((one) => shapes.nodes[one] !== undefined);
    const shape = label === undefined ? undefined : shapes.nodes[label];
    if (shape === undefined) throw new Error(`no decoder for a node with labels ${value.labels.join(', ')}`);
    return note(project(shape, value.properties), seen);
  }
  if (type.kind === 'LINK') {
    if (!isRelationship(value)) throw new Error(`expected a link (${type.type})`);
    const shape = shapes.links[value.type];
    if (shape === undefined) throw new Error(`no decoder for a link of type ${value.type}`);
    return note(project(shape, value.properties), seen);
  }
  if (type.kind === 'LIST' && !isPlain(type) && Array.isArray(value)) {
    return value.map((item) => decodeColumn(item, type.of, shapes, seen));
  }
  return value;
}

/** Reference data has no public id and is nobody's record. */
function note(decoded: Decoded, seen: Seen): Decoded {
  if (typeof decoded.id === 'string') seen(decoded.__typename, decoded);
  return decoded;
}
