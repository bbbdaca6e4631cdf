import type { Resolvers } from '../../generated/graphql.ts';
import { recordFields } from '../recordFields.ts';

export const identifier: Resolvers = { Identifier: recordFields };
