import { commonFields } from './common.ts';
import { links, nouns, satellites } from './index.ts';
import { thingKinds, type Definition } from './define.ts';
import { referenceShapes } from './reference/shapes.ts';
import type { Shape, Shapes } from '../graph/decode.ts';

/** Stored on every record and link. */
const base = [
  'id',
  'acl',
  'knownFrom',
  'knownTo',
  'force',
  'version',
  'sourceId',
  ...Object.keys(commonFields),
];
const dates = ['fromMin', 'fromMax', 'toMin', 'toMax', 'fromPrecision', 'toPrecision'];
const referenced = ['system', 'reference'];

const shown = ({ fields, derived = {} }: Definition): string[] => [
  ...Object.entries(fields).flatMap(([property, { kept }]) => (kept === true ? [] : [property])),
  ...Object.entries(derived).flatMap(([property, { kept }]) => (kept === true ? [] : [property])),
];

const shapeOf = (definition: Definition, typename: string, more: readonly string[]): Shape => ({
  typename,
  properties: [...base, ...shown(definition), ...(definition.dated ? dates : []), ...more],
});

/** `INVOLVED_IN` → `InvolvedIn`: a link type's name in the schema. */
export const typenameOf = (type: string): string =>
  type
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');

/** What the decoders project of each noun and link, made from the definitions. */
export const shapes: Shapes = {
  nodes: Object.fromEntries([
    ...nouns.map((noun): [string, Shape] => [
      noun.label,
      shapeOf(noun, noun.label, noun.entity ? [] : referenced),
    ]),
    ...satellites.map((satellite): [string, Shape] => [
      satellite.label,
      shapeOf(satellite, satellite.label, referenced),
    ]),
    ...thingKinds.map((kind): [string, Shape] => [kind, { typename: kind, properties: ['id'] }]),
    ['Force', { typename: 'Force', properties: ['code', 'name', 'contactUnit'] }],
    ...Object.entries(referenceShapes),
  ]),
  // The files of one type share their fields, so that any of them gives the type's shape (test/tree/vocabulary).
  links: Object.fromEntries(
    links.map((link): [string, Shape] => [
      link.type,
      shapeOf(link, typenameOf(link.type), [...referenced, 'start', 'end']),
    ]),
  ),
};
