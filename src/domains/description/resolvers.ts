import type { Resolvers } from '../../generated/graphql.ts';
import { happened, recordFields } from '../recordFields.ts';

export const description: Resolvers = {
  Description: { ...recordFields, happened, nationalities: ({ nationalities }) => nationalities ?? [] },
};
