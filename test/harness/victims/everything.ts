import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Documents that ask for everything, made from the schema: every field of what a root field gives, and of its neighbours. */

/** How deep the neighbours of a record are asked about. */
const deep = 4;

interface Depth {
  /** Pages of links that may still be opened. */
  readonly hops: number;
  /** Objects in objects: a source's source, an area's area. */
  readonly nested: number;
}

const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const isPage = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');
/** Fields that a client must give something to are asked by documents of their own. */
const isFree = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: Depth): string {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const parts = types.map((one) => {
    const inner = fieldsOf(one)
      .filter(isFree)
      .flatMap((field) => fieldText(schema, one, field, depth));
    return isAbstractType(type) ? `... on ${one.name} { __typename ${inner.join(' ')} }` : inner.join(' ');
  });
  return `{ __typename ${parts.join(' ')} }`;
}

function fieldText(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  { hops, nested }: Depth,
): string[] {
  const type = getNamedType(field.type);
  // Each under a name of its own: two types of one interface may have fields of one name and different types.
  const key = `${parent.name}_${field.name}: ${field.name}`;
  if (isLeafType(type)) return [key];
  const page = isPage(type);
  if ((page && hops === 0) || nested === 0) return [];
  const more = page ? { hops: hops - 1, nested: deep } : { hops, nested: nested - 1 };
  return [`${key}${page ? '(first: 100)' : ''} ${selection(schema, type, more)}`];
}

/** A root field with these arguments and all that it gives. */
export function everythingOf(
  schema: GraphQLSchema,
  name: string,
  parameters: string,
  given: string,
  hops: number,
  nested = 3,
): string {
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`Query has no field ${name}`);
  const type = getNamedType(field.type);
  const info = isPage(type) ? ' pageInfo { hasNextPage endCursor }' : '';
  const inner = selection(schema, type, { hops, nested }).slice(1, -1);
  return `query (${parameters}) { found: ${name}(${given}) {${inner}${info} } }`;
}

/** The root fields that are lists in pages and need nothing to be given. */
export const openLists = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => isPage(getNamedType(field.type)) && isFree(field))
    .map(({ name }) => name);
