import { expect } from '@jest/globals';
import {
  extendSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLSchema,
} from 'graphql';

/** Names that the schema offers: of types, fields, arguments, input fields and enum values, each as `Type.field(argument)`. */
export function namesOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap((type) => {
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => `${type.name}.${name}`)];
    if (isInputObjectType(type)) {
      return [type.name, ...Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
    const fields = Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}(${argument.name})`),
    ]);
    return [type.name, ...fields];
  });
}

/** The last word of a name: the type, field, argument or value itself. */
const lastOf = (name: string): string => name.replace(/\)$/, '').split(/[.(]/).at(-1) ?? '';

/** Names whose last word fits the pattern, but for those that are known not to be what it looks for. */
export const offered = (schema: GraphQLSchema, pattern: RegExp, known: readonly string[] = []): string[] =>
  namesOf(schema)
    .filter((name) => pattern.test(lastOf(name)) && !known.includes(name))
    .sort();

/** The schema as it would be with more in it. */
export const extended = (schema: GraphQLSchema, more: string): GraphQLSchema =>
  extendSchema(schema, parse(more));

/** What a schema is held to. */
interface Held {
  /** No last word of a name fits it. */
  readonly pattern: RegExp;
  /** Fields that whoever builds such a thing might add, one for each way in which the pattern fits. */
  readonly planted: readonly string[];
  /** Names that fit and are not what is looked for. */
  readonly known?: readonly string[];
}

/** Expects that a schema has nothing of what is looked for, and that each of the planted fields would be found. */
export function expectNone(schema: GraphQLSchema, { pattern, planted, known = [] }: Held): void {
  expect(offered(schema, pattern, known)).toEqual([]);
  const fields = planted.map((name) => `${name}: Int`).join(' ');
  const more = extended(schema, `extend type Query { ${fields} }`);
  expect(offered(more, pattern, known)).toEqual(planted.map((name) => `Query.${name}`).sort());
}
