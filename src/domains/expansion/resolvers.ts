import type { Resolvers } from '../../generated/graphql.ts';
import { found } from '../ref.ts';
import { countsOf, expand, neighboursOf } from './expand.ts';

export const expansion: Resolvers = {
  Query: { expand: (_, args, context) => expand(args, context) },
  Expansion: {
    of: ({ id }, _, { load }) => load.node(id).then(found('of')),
    counts: (expanded, _, context) => countsOf(expanded, context),
    neighbours: (expanded, _, context) => neighboursOf(expanded, context),
  },
  ExpansionCount: { force: ({ forceCode }, _, { load }) => load.force(forceCode) },
  Neighbour: {
    link: ({ id, type }, _, { load }) => load.anyLink(type, id).then(found('link')),
    node: ({ id, type, other }, _, { load }) =>
      load
        .anyLink(type, id)
        .then(() => load.node(other))
        .then(found('node')),
  },
};
