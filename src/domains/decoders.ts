import { commonFields } from './common.ts';
import { links, nouns, satellites } from './index.ts';
import type { Definition } from './define.ts';
import type { Shape, Shapes } from '../graph/decode.ts';

/** Stored on every record and link. */
const base = ['id', 'acl', 'knownFrom', 'knownTo', 'force', 'sourceId', ...Object.keys(commonFields)];
const dates = ['fromMin', 'fromMax', 'toMin', 'toMax', 'fromPrecision', 'toPrecision'];
const referenced = ['system', 'reference'];

const shown = ({ fields }: Definition): string[] =>
  Object.entries(fields).flatMap(([property, { kept }]) => (kept === true ? [] : [property]));

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

const thing = (typename: string): Shape => ({ typename, properties: ['id'] });

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
    ['Phone', thing('Phone')],
    ['Vehicle', thing('Vehicle')],
    ['Force', { typename: 'Force', properties: ['code', 'name', 'contactUnit'] }],
  ]),
  links: Object.fromEntries(
    links.map((link): [string, Shape] => [
      link.type,
      shapeOf(link, typenameOf(link.type), [...referenced, 'start', 'end']),
    ]),
  ),
};
