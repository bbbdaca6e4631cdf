import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { Kind, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { policeCase } from './domains/case/resolvers.ts';
import { chain } from './domains/chain/resolvers.ts';
import { force } from './domains/force/resolvers.ts';
import { identifier } from './domains/identifier/resolvers.ts';
import { link } from './domains/link/resolvers.ts';
import { name } from './domains/name/resolvers.ts';
import { person } from './domains/person/resolvers.ts';
import { record } from './domains/record/resolvers.ts';
import { source } from './domains/source/resolvers.ts';
import { text } from './domains/text/resolvers.ts';
import { thing } from './domains/thing/resolvers.ts';
import { guardRootFields } from './policy/directive.ts';

/** Days and instants travel as ISO 8601 text; nothing takes one as an argument yet. */
const textScalar = (scalar: string): GraphQLScalarType =>
  new GraphQLScalarType({
    name: scalar,
    parseValue: (value) => value,
    parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : undefined),
  });

const resolvers = [person, policeCase, source, name, identifier, text, thing, link, force, record, chain];

/** The SDL of the folder `schema`, one file per domain, in the order of their names. */
export function readTypeDefs(root: string): string[] {
  const folder = join(root, 'schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Builds the schema. Throws when a root field says neither who may use it nor that it is public. */
export function buildSchema(typeDefs: readonly string[]): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: [...typeDefs],
    resolvers: [{ Date: textScalar('Date'), DateTime: textScalar('DateTime') }, ...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return guardRootFields(schema);
}
