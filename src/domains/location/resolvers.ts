import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';
import { areaOf } from '../area/areaOf.ts';
import { thingOfKind } from '../thing/thingOf.ts';

export const location: Resolvers = {
  Query: {
    location: (_, { ref }, context) => thingOfKind('Location', ref, context).then(found('ref')),
    locations: (_, args, { list }) => list('locations', args, filtered(cypher.location, args.filter)),
  },
  Location: {
    pseudonym: ({ id }) => pseudonymOf(id),
    records: ({ id }, _, { load }) => load.recordsOf.location(id),
    people: connection('people', (pages) => pages.location.peopleOf),
    crimes: connection('crimes', (pages) => pages.location.crimesOf),
    events: connection('events', (pages) => pages.location.eventsOf),
    organisations: connection('organisations', (pages) => pages.location.organisationsOf),
    reports,
  },
  LocationRecord: {
    ...recordFields,
    area: ({ areaCode }, { on }, { load }) => areaOf(areaCode, on, load),
  },
};
