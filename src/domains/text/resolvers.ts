import type { Resolvers } from '../../generated/graphql.ts';
import { recordFields } from '../recordFields.ts';

export const text: Resolvers = { Text: recordFields };
