import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { documentLimits } from '../../../src/limits.ts';
import { argumentsOf } from './arguments.ts';
import type { Dice } from './dice.ts';
import type { Material } from './material.ts';

/** Documents made from the schema by chance: every root field, its arguments, selections to a few levels. */

export interface Generator {
  readonly schema: GraphQLSchema;
  readonly material: Material;
  readonly dice: Dice;
}

export interface RandomDocument {
  readonly source: string;
  /** Root fields that it asks for. */
  readonly fields: readonly string[];
  /** Whether one of them at least gives records, which may be hidden. */
  readonly guarded: boolean;
  /** Whether it has one root field that is a list in pages, so that `$after` walks it; its key is `page`. */
  readonly paged: boolean;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the fields of the access record have in common: none of the readers here may ask for them. */
const ofTheLog = 'it reads the access record, for AUDITOR alone: logFields.test.ts';

/**
 * Root fields of Query that are not asked for by chance, each with its reason. The list is short on purpose: a new field is
 * under the law without a word.
 */
export const leftOut: Readonly<Record<string, string>> = {
  pointers:
    'it tells of what the reader has a pointer to, which a twin does not hold; it has a twin of its own in twinGraph.test.ts',
  accessLog: ofTheLog,
  unusualUse: ofTheLog,
  accessLogVerification: ofTheLog,
};

export const rootFields = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !Object.hasOwn(leftOut, name));

/** Of how many turns a field of public reference data gets one; nothing in it could be hidden. */
const publicEvery = 6;

/** The root fields in the order of their turns. */
function turnsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  const all = rootFields(schema);
  const guarded = all.filter((field) => !isPublic(field));
  const open = all.filter(isPublic);
  return Array.from({ length: publicEvery }, () => guarded)
    .flat()
    .concat(open);
}

export const isPublic = ({ astNode }: GraphQLField<unknown, unknown>): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'public') === true;

const deepest = 6;

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isAbstractType(type)
    ? 'getFields' in type
      ? Object.values(type.getFields())
      : []
    : [];
}

/** A selection of some fields of a type; of an abstract one also of some types that it may be. */
function selectionOf(from: Generator, type: GraphQLNamedType, depth: number): string {
  const { dice, schema } = from;
  const all = fieldsOf(type);
  const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
  const nested = all.filter((field) => !isLeafType(getNamedType(field.type)));
  const isList = type.name.endsWith('Connection');
  const inner = depth >= deepest ? [] : dice.some(nested, isList ? 0.9 : Math.max(0.08, 0.4 - depth * 0.06));
  const parts = [
    '__typename',
    ...(leaves.length === 0 ? [] : dice.some(leaves, 0.5)).map((field) => fieldText(from, field, depth)),
    ...inner.map((field) => fieldText(from, field, depth)),
  ];
  if (isAbstractType(type) && depth < deepest) {
    for (const one of dice.some(schema.getPossibleTypes(type), 0.3).slice(0, 3)) {
      parts.push(`... on ${one.name} ${selectionOf(from, one, depth + 2)}`);
    }
  }
  return `{ ${parts.join(' ')} }`;
}

function fieldText(from: Generator, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { dice, material } = from;
  const alias = dice.happens(0.04) ? `a${dice.below(1000)}: ` : '';
  const type = getNamedType(field.type);
  const given = argumentsOf({ dice, material, field: field.name }, field.args);
  const inner = isLeafType(type) ? '' : ` ${selectionOf(from, type, depth + 1)}`;
  return `${alias}${field.name}${given}${inner}`;
}

function attempt(from: Generator, fields: readonly GraphQLField<unknown, unknown>[]): RandomDocument {
  const { dice, material } = from;
  const [only] = fields;
  const paged = fields.length === 1 && only?.args.some(({ name }) => name === 'after') === true;
  const texts = fields.map((field, place) => {
    const type = getNamedType(field.type);
    const asked = { dice, material, field: field.name };
    if (!paged) {
      const inner = isLeafType(type) ? '' : ` ${selectionOf(from, type, 1)}`;
      return `f${place}: ${field.name}${argumentsOf(asked, field.args)}${inner}`;
    }
    const given = argumentsOf(asked, field.args, ['after', 'first']).replace(/^\(|\)$/g, '');
    const first = dice.pick([1, 2, 3, 7, 25]);
    const info = 'pageInfo { hasNextPage endCursor }';
    const way = type.name.endsWith('Connection') ? info : `neighbours { ${info} }`;
    return `page: ${field.name}(first: ${first}, after: $after${given === '' ? '' : `, ${given}`}) { ${way} ...${type.name}Part }
} fragment ${type.name}Part on ${type.name} ${selectionOf(from, type, 1)}`;
  });
  const source = paged ? `query page($after: String) { ${texts.join('')}` : `{ ${texts.join(' ')} }`;
  return { source, fields: fields.map(({ name }) => name), guarded: !fields.every(isPublic), paged };
}

/** Whether the API would run it: within the schema and within its limits. */
function isAllowed(schema: GraphQLSchema, source: string): boolean {
  return validate(schema, parse(source), [...specifiedRules, documentLimits], { maxErrors: 1 }).length === 0;
}

const mostAttempts = 500;

/**
 * Fields that may stand beside others: where one that must not be null is refused, the whole answer ends there, and whether
 * it still holds what another was refused with is a matter of which was first.
 */
const mayBeNull = ({ type }: GraphQLField<unknown, unknown>): boolean => !isNonNullType(type);

/** The next document. Root fields come in turns, so that each is asked for; one in ten documents has two or three more. */
export function randomDocument(from: Generator, turn: number): RandomDocument {
  const { schema, dice } = from;
  const all = rootFields(schema);
  const turns = turnsOf(schema);
  const own = turns[turn % turns.length];
  if (own === undefined) throw new Error('the schema has no root field');
  for (let tries = 0; tries < mostAttempts; tries += 1) {
    const others = dice.happens(0.1) ? [dice.pick(all), dice.pick(all)] : [];
    const made = attempt(from, [own, ...others].every(mayBeNull) ? [own, ...others] : [own]);
    if (isAllowed(schema, made.source)) return made;
  }
  throw new Error(`no document for ${own.name} fits the limits after ${mostAttempts} attempts`);
}
