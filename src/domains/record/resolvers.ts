import type { Resolvers } from '../../generated/graphql.ts';
import { found } from '../ref.ts';

export const record: Resolvers = {
  Query: { node: (_, { id }, { load }) => load.node(id).then(found('id')) },
  Node: { __resolveType: ({ __typename }) => __typename },
  Occurrence: { __resolveType: ({ __typename }) => __typename },
  PoliceRecord: { __resolveType: ({ __typename }) => __typename },
};
