import type { Resolvers } from '../../generated/graphql.ts';
import { search as find } from './search.ts';

export const search: Resolvers = { Query: { search: (_, args, context) => find(args, context) } };
