import type { Resolvers } from '../../generated/graphql.ts';

/** `ticket` is the context's own, for what it does lies above this layer: in `exchange/export`. */
export const exporting: Resolvers = {
  Mutation: { export: (_, args, { ticket }, { schema }) => ticket(args, schema) },
};
