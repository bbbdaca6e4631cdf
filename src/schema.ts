import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { day } from './domains/define.ts';
import { access } from './domains/access/resolvers.ts';
import { area } from './domains/area/resolvers.ts';
import { auditing } from './domains/audit/resolvers.ts';
import { policeCase } from './domains/case/resolvers.ts';
import { chain } from './domains/chain/resolvers.ts';
import { crime } from './domains/crime/resolvers.ts';
import { description } from './domains/description/resolvers.ts';
import { event } from './domains/event/resolvers.ts';
import { expansion } from './domains/expansion/resolvers.ts';
import { exporting } from './domains/export/resolvers.ts';
import { force } from './domains/force/resolvers.ts';
import { identifier } from './domains/identifier/resolvers.ts';
import { intelligence } from './domains/intelligence/resolvers.ts';
import { link } from './domains/link/resolvers.ts';
import { location } from './domains/location/resolvers.ts';
import { name } from './domains/name/resolvers.ts';
import { network } from './domains/network/resolvers.ts';
import { organisation } from './domains/organisation/resolvers.ts';
import { person } from './domains/person/resolvers.ts';
import { record } from './domains/record/resolvers.ts';
import { reference } from './domains/reference/resolvers.ts';
import { search } from './domains/search/resolvers.ts';
import { source } from './domains/source/resolvers.ts';
import { text } from './domains/text/resolvers.ts';
import { thing } from './domains/thing/resolvers.ts';
import { guardRootFields } from './policy/directive.ts';

/** Days and instants travel as ISO 8601 text. */
const textScalar = (name: string, parse: (value: unknown) => string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });

function parseDay(value: unknown): string {
  const read = day.safeParse(value);
  if (!read.success) throw new GraphQLError('Date: expected a day as YYYY-MM-DD.');
  return read.data;
}

const instant = z.iso.datetime({ offset: true });

/** In UTC and to the millisecond, whatever zone it was written in. */
function parseInstant(value: unknown): string {
  const read = instant.safeParse(value);
  if (!read.success) throw new GraphQLError('DateTime: expected an instant as 2026-03-31T08:00:00Z.');
  return new Date(read.data).toISOString();
}

const resolvers = [
  access,
  ...[area, auditing, policeCase, chain, crime, description, event, expansion, exporting, force, identifier],
  ...[intelligence, link, location, name, network, organisation, person, record, reference, search],
  ...[source, text, thing],
];

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
    resolvers: [
      { Date: textScalar('Date', parseDay), DateTime: textScalar('DateTime', parseInstant) },
      ...resolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return guardRootFields(schema);
}
