import type { Resolvers } from '../../generated/graphql.ts';
import { linksBetween } from './linksBetween.ts';

export const chain: Resolvers = {
  Query: { linksBetween: (_, args, context) => linksBetween(args, context) },
  Chain: { forces: ({ forceCodes }, _, { load }) => Promise.all(forceCodes.map(load.force)) },
};
