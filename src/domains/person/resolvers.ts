import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { under18AsSuspect } from '../age.ts';
import { connection, reports } from '../connection.ts';
import { displayedDescription, displayedName } from '../displayed.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const person: Resolvers = {
  Query: {
    person: (_, { ref }, { idOf, load }) => load.record.Person.load(idOf('ref', ref)).then(found('ref')),
    people: (_, args, { list }) => list('people', args, filtered(cypher.person, args.filter)),
  },
  Person: {
    ...recordFields,
    pseudonym: ({ id }) => pseudonymOf(id),
    name: ({ id }, _, { load }) => load.namesOf.person(id).then(displayedName),
    names: ({ id }, _, { load }) => load.namesOf.person(id),
    identifiers: ({ id }, _, { load }) => load.identifiersOf.person(id),
    description: ({ id }, _, { load }) => load.descriptionsOf(id).then(displayedDescription),
    descriptions: ({ id }, _, { load }) => load.descriptionsOf(id),
    suspectUnder18: ({ id }, _, { load }) => load.suspicionsOf(id).then(under18AsSuspect),
    texts: ({ id }, _, { load }) => load.textsOf.person(id),
    cases: connection('cases', (pages) => pages.person.casesOf),
    crimes: connection('crimes', (pages) => pages.person.crimesOf),
    events: connection('events', (pages) => pages.person.eventsOf),
    things: connection('things', (pages) => pages.person.thingsOf),
    locations: connection('locations', (pages) => pages.person.locationsOf),
    organisations: connection('organisations', (pages) => pages.person.organisationsOf),
    acquaintances: connection('acquaintances', (pages) => pages.person.acquaintancesOf),
    networks: connection('networks', (pages) => pages.person.networksOf),
    reports,
  },
};
