import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const crime: Resolvers = {
  Query: {
    crime: (_, { ref }, { idOf, load }) => load.record.Crime.load(idOf('ref', ref)).then(found('ref')),
    crimes: (_, args, { list }) => list('crimes', args, filtered(cypher.crime, args.filter)),
  },
  Crime: {
    ...recordFields,
    happened,
    pseudonym: ({ id }) => pseudonymOf(id),
    flags: ({ flags }) => flags ?? [],
    identifiers: ({ id }, _, { load }) => load.identifiersOf.crime(id),
    texts: ({ id }, _, { load }) => load.textsOf.crime(id),
    people: connection('people', (pages) => pages.crime.peopleOf),
    things: connection('things', (pages) => pages.crime.thingsOf),
    cases: connection('cases', (pages) => pages.crime.casesOf),
    locations: connection('locations', (pages) => pages.crime.locationsOf),
    reports,
  },
};
