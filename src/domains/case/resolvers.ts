import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { pseudonymOf } from '../publicId.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const policeCase: Resolvers = {
  Query: {
    case: (_, { ref }, { idOf, load }) => load.record.Case.load(idOf('ref', ref)).then(found('ref')),
    cases: (_, args, { list }) => list('cases', args, cypher.case.page, cypher.case.total),
  },
  Case: {
    ...recordFields,
    happened,
    pseudonym: ({ id }) => pseudonymOf(id),
    flags: ({ flags }) => flags ?? [],
    identifiers: ({ id }, _, { load }) => load.identifiersOfCase(id),
    texts: ({ id }, _, { load }) => load.textsOfCase(id),
    people: ({ id }, args, { load, linksOf }) => linksOf('people', id, args, load.peopleOfCase),
    things: ({ id }, args, { load, linksOf }) => linksOf('things', id, args, load.thingsOfCase),
  },
};
