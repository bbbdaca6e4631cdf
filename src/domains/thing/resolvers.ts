import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import type { Context } from '../../context.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';
import type { ObjectNode } from '../records.ts';
import { thingOf } from './thingOf.ts';

const objectFields = {
  pseudonym: ({ id }: ObjectNode) => pseudonymOf(id),
  records: ({ id }: ObjectNode, _: unknown, { load }: Context) => load.recordsOf.thing(id),
  users: connection('users', (pages) => pages.thing.usersOf),
  cases: connection('cases', (pages) => pages.thing.casesOf),
  crimes: connection('crimes', (pages) => pages.thing.crimesOf),
  events: connection('events', (pages) => pages.thing.eventsOf),
  reports,
};

export const thing: Resolvers = {
  Query: {
    thing: (_, { ref }, context) => thingOf(ref, context).then(found('ref')),
    objects: (_, args, { list }) => list('objects', args, filtered(cypher.thing, args.filter)),
  },
  Thing: { __resolveType: ({ __typename }) => __typename },
  ThingRecord: { __resolveType: ({ __typename }) => __typename },
  ObjectThing: { __resolveType: ({ __typename }) => __typename },
  Phone: objectFields,
  Vehicle: objectFields,
  Account: objectFields,
  Device: objectFields,
  Document: objectFields,
  Item: objectFields,
  ObjectRecord: recordFields,
};
