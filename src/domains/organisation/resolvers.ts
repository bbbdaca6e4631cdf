import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { areaOf } from '../area/areaOf.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';
import { thingOfKind } from '../thing/thingOf.ts';

export const organisation: Resolvers = {
  Query: {
    organisation: (_, { ref }, context) => thingOfKind('Organisation', ref, context).then(found('ref')),
    organisations: (_, args, { list }) =>
      list('organisations', args, filtered(cypher.organisation, args.filter)),
  },
  Organisation: {
    pseudonym: ({ id }) => pseudonymOf(id),
    records: ({ id }, _, { load }) => load.recordsOf.organisation(id),
    people: connection('people', (pages) => pages.organisation.peopleOf),
    locations: connection('locations', (pages) => pages.organisation.locationsOf),
    reports,
  },
  OrganisationRecord: {
    ...recordFields,
    area: ({ areaCode }, { on }, { load }) => areaOf(areaCode, on, load),
  },
};
