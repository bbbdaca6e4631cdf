import type { Resolvers } from '../../generated/graphql.ts';
import { recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const source: Resolvers = {
  Query: {
    source: (_, { ref }, { idOf, load }) => load.record.Source.load(idOf('ref', ref)).then(found('ref')),
  },
  Source: recordFields,
};
