import type { Resolvers } from '../../generated/graphql.ts';

export const reference: Resolvers = {
  Query: {
    offences: (_, _args, { load }) => load.reference.offences(),
    outcomes: (_, _args, { load }) => load.reference.outcomes(),
    gradeValues: (_, _args, { load }) => load.reference.grades(),
    ethnicityCodes: (_, _args, { load }) => load.reference.ethnicities(),
  },
};
