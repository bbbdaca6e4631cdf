import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { pseudonymOf } from '../publicId.ts';
import { recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const person: Resolvers = {
  Query: {
    person: (_, { ref }, { idOf, load }) => load.record.Person.load(idOf('ref', ref)).then(found('ref')),
    people: (_, args, { list }) => list('people', args, cypher.person.page, cypher.person.total),
  },
  Person: {
    ...recordFields,
    pseudonym: ({ id }) => pseudonymOf(id),
    names: ({ id }, _, { load }) => load.namesOf(id),
    identifiers: ({ id }, _, { load }) => load.identifiersOfPerson(id),
    texts: ({ id }, _, { load }) => load.textsOfPerson(id),
    cases: ({ id }, args, { load, linksOf }) => linksOf('cases', id, args, load.casesOfPerson),
    things: ({ id }, args, { load, linksOf }) => linksOf('things', id, args, load.thingsOfPerson),
    acquaintances: ({ id }, args, { load, linksOf }) =>
      linksOf('acquaintances', id, args, load.acquaintancesOf),
  },
};
