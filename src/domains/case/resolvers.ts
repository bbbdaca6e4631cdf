import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const policeCase: Resolvers = {
  Query: {
    case: (_, { ref }, { idOf, load }) => load.record.Case.load(idOf('ref', ref)).then(found('ref')),
    cases: (_, args, { list }) => list('cases', args, filtered(cypher.case, args.filter)),
  },
  Case: {
    ...recordFields,
    happened,
    pseudonym: ({ id }) => pseudonymOf(id),
    flags: ({ flags }) => flags ?? [],
    identifiers: ({ id }, _, { load }) => load.identifiersOf.case(id),
    texts: ({ id }, _, { load }) => load.textsOf.case(id),
    people: connection('people', (pages) => pages.case.peopleOf),
    things: connection('things', (pages) => pages.case.thingsOf),
    crimes: connection('crimes', (pages) => pages.case.crimesOf),
    events: connection('events', (pages) => pages.case.eventsOf),
    reports,
  },
};
