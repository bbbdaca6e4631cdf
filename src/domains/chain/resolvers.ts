import type { Resolvers } from '../../generated/graphql.ts';
import { linksAcross } from './linksAcross.ts';
import { linksBetween } from './linksBetween.ts';

export const chain: Resolvers = {
  Query: {
    linksBetween: (_, args, context) => linksBetween(args, context),
    linksAcross: (_, args, context) => linksAcross(args, context),
  },
  Chain: { forces: ({ forceCodes }, _, { load }) => Promise.all(forceCodes.map(load.force)) },
};
