import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const event: Resolvers = {
  Query: {
    event: (_, { ref }, { idOf, load }) => load.record.Event.load(idOf('ref', ref)).then(found('ref')),
    events: (_, args, { list }) => list('events', args, filtered(cypher.event, args.filter)),
  },
  Event: {
    ...recordFields,
    happened,
    pseudonym: ({ id }) => pseudonymOf(id),
    flags: ({ flags }) => flags ?? [],
    identifiers: ({ id }, _, { load }) => load.identifiersOf.event(id),
    texts: ({ id }, _, { load }) => load.textsOf.event(id),
    people: connection('people', (pages) => pages.event.peopleOf),
    things: connection('things', (pages) => pages.event.thingsOf),
    cases: connection('cases', (pages) => pages.event.casesOf),
    locations: connection('locations', (pages) => pages.event.locationsOf),
    reports,
  },
};
