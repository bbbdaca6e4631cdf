import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Dice } from './dice.ts';
import { nonsense, type Material } from './material.ts';

/** Values for arguments, as they stand in a document. */

type Slot = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

/** Labels of the graph that an argument may mean, by the field that takes it: `person` asks for people, `expand` for anything. */
const labelsFor: Readonly<Record<string, readonly string[]>> = {
  person: ['Person'],
  case: ['Case'],
  crime: ['Crime'],
  event: ['Event'],
  network: ['Network'],
  intelligenceReport: ['IntelligenceReport'],
  source: ['Source'],
  thing: ['Phone', 'Vehicle', 'Account', 'Device', 'Document', 'Item', 'ObjectRecord'],
  location: ['Location', 'LocationRecord'],
  organisation: ['Organisation', 'OrganisationRecord'],
};

const anything: readonly string[] = ['Person', 'Person', 'Case', 'Crime', 'Event', 'Network', 'Phone', ''];

const quoted = (text: string): string => JSON.stringify(text);

/** A record or thing: mostly one of the sort that the field asks for, hidden or not; now and then something else, or nothing. */
function refOf(dice: Dice, material: Material, field: string): string {
  const label = dice.happens(0.95) ? dice.pick(labelsFor[field] ?? anything) : '';
  const references = material.references.get(label) ?? [];
  if (references.length > 0 && dice.happens(0.4)) {
    const [force, system, reference] = dice.pick(references);
    return `{ reference: { force: ${quoted(force)}, system: ${quoted(system)}, reference: ${quoted(reference)} } }`;
  }
  const ids = material.ids.get(label) ?? material.ids.get('') ?? [];
  return `{ id: ${quoted(dice.happens(0.97) ? dice.pick(ids) : dice.pick(nonsense))} }`;
}

/** Half of a text, or one sign of it another: what a search must forgive or not. */
function spoilt(dice: Dice, text: string): string {
  const at = dice.below(text.length);
  return dice.happens(0.5) ? text.slice(0, at + 1) : `${text.slice(0, at)}x${text.slice(at + 1)}`;
}

function textOf(dice: Dice, material: Material, name: string): string {
  if (dice.happens(0.05)) return dice.pick(nonsense);
  if (name === 'force' || name === 'forces') return dice.pick(material.forces);
  const words = material.words.get(name) ?? [];
  if (words.length > 0) return dice.pick(words);
  const text = dice.pick(material.texts);
  return dice.happens(0.8) ? text : spoilt(dice, text);
}

/** Sizes mostly within their bounds, sometimes just past them. */
const sizes: Readonly<Record<string, readonly number[]>> = {
  first: [1, 2, 3, 5, 10, 25, 25, 100, 0, 101],
  limit: [1, 2, 5, 10, 100, 101],
  maxHops: [1, 2, 3, 4, 4, 5, 7],
  commonAbove: [3, 4, 5, 50, 2],
};

function scalarOf(dice: Dice, material: Material, type: string, name: string): string {
  switch (type) {
    case 'Int':
      return String(dice.pick(sizes[name] ?? [0, 1, 2, 10]));
    case 'Float':
      return String(dice.below(100) / 10);
    case 'Boolean':
      return String(dice.happens(0.5));
    case 'Date':
      return quoted(`${2000 + dice.below(25)}-0${1 + dice.below(9)}-1${dice.below(9)}`);
    default:
      return quoted(textOf(dice, material, name));
  }
}

export interface Asked {
  readonly dice: Dice;
  readonly material: Material;
  /** The field whose arguments they are. */
  readonly field: string;
}

/** A value of an input type. */
export function valueOf(asked: Asked, type: GraphQLInputType, name: string): string {
  const { dice, material, field } = asked;
  if (isNonNullType(type)) return valueOf(asked, type.ofType, name);
  if (isListType(type)) {
    const count = 1 + dice.below(3);
    return `[${Array.from({ length: count }, () => valueOf(asked, type.ofType, name)).join(', ')}]`;
  }
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isScalarType(type)) return scalarOf(dice, material, type.name, name);
  if (type.name === 'RecordRef') return refOf(dice, material, field);
  if (!isInputObjectType(type)) throw new Error('an input type of an unknown kind');
  const fields = Object.values(type.getFields());
  const given = fields.filter((one) => isNonNullType(one.type) || dice.happens(0.3));
  return `{ ${given.map((one) => `${one.name}: ${valueOf(asked, one.type, one.name)}`).join(', ')} }`;
}

/** How often an argument that may be left out is given. `after` is walked by the pages of an answer, and tried with nonsense here. */
const often = (name: string): number => (name === 'after' ? 0.01 : name === 'first' ? 0.6 : 0.25);

/** The arguments of a field in brackets, or nothing. */
export function argumentsOf(asked: Asked, slots: readonly Slot[], without: readonly string[] = []): string {
  const given = slots.filter(
    ({ name, type, defaultValue }) =>
      !without.includes(name) &&
      ((isNonNullType(type) && defaultValue === undefined) || asked.dice.happens(often(name))),
  );
  const parts = given.map(({ name, type }) => `${name}: ${valueOf(asked, type, name)}`);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
