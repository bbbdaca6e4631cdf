import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { connection, reports } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const network: Resolvers = {
  Query: {
    network: (_, { ref }, { idOf, load }) => load.record.Network.load(idOf('ref', ref)).then(found('ref')),
    networks: (_, args, { list }) => list('networks', args, filtered(cypher.network, args.filter)),
  },
  Network: {
    ...recordFields,
    happened,
    pseudonym: ({ id }) => pseudonymOf(id),
    definitions: ({ definitions }) => definitions ?? [],
    names: ({ id }, _, { load }) => load.namesOf.network(id),
    identifiers: ({ id }, _, { load }) => load.identifiersOf.network(id),
    members: connection('members', (pages) => pages.network.membersOf),
    reports,
  },
};
