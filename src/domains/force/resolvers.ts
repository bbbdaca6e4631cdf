import type { Resolvers } from '../../generated/graphql.ts';

export const force: Resolvers = {
  Query: { forces: (_, _args, { load }) => load.forces() },
};
