import type { Resolvers } from '../../generated/graphql.ts';
import type { Context } from '../../context.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

/** A link came back, so both its ends are readable: what is missing here vanished between two statements. */
const person = (id: string, { load }: Context) => load.record.Person.load(id).then(found('person'));
const policeCase = (id: string, { load }: Context) => load.record.Case.load(id).then(found('case'));
const thing = (id: string, { load }: Context) => load.record.Thing.load(id).then(found('thing'));

export const link: Resolvers = {
  Link: { __resolveType: ({ __typename }) => __typename },
  InvolvedIn: {
    ...recordFields,
    happened,
    type: () => 'INVOLVED_IN',
    person: ({ start }, _, context) => person(start, context),
    case: ({ end }, _, context) => policeCase(end, context),
  },
  Used: {
    ...recordFields,
    happened,
    type: () => 'USED',
    person: ({ start }, _, context) => person(start, context),
    thing: ({ end }, _, context) => thing(end, context),
  },
  Knows: {
    ...recordFields,
    happened,
    type: () => 'KNOWS',
    person: ({ start }, _, context) => person(start, context),
    other: ({ end }, _, context) => person(end, context),
  },
  Featured: {
    ...recordFields,
    happened,
    type: () => 'FEATURED',
    thing: ({ start }, _, context) => thing(start, context),
    case: ({ end }, _, context) => policeCase(end, context),
  },
};
