import type { Resolvers } from '../../generated/graphql.ts';
import type { Context } from '../../context.ts';
import type { PageArgs } from '../page.ts';
import { pseudonymOf } from '../publicId.ts';
import { recordFields } from '../recordFields.ts';
import { found, type Ref } from '../ref.ts';
import type { ThingNode } from '../records.ts';

/** A row about a thing stands for the thing itself. */
const thingOf = async (ref: Ref, { idOf, endsOf, load }: Context): Promise<ThingNode | null> => {
  const [end] = await endsOf([idOf('ref', ref)]);
  return end === undefined || end === null ? null : load.record.Thing.load(end);
};

const thingFields = {
  pseudonym: ({ id }: ThingNode) => pseudonymOf(id),
  records: ({ id }: ThingNode, _: unknown, { load }: Context) => load.recordsOfThing(id),
  users: ({ id }: ThingNode, args: PageArgs, { load, linksOf }: Context) =>
    linksOf('users', id, args, load.usersOfThing),
  cases: ({ id }: ThingNode, args: PageArgs, { load, linksOf }: Context) =>
    linksOf('cases', id, args, load.casesOfThing),
};

export const thing: Resolvers = {
  Query: { thing: (_, { ref }, context) => thingOf(ref, context).then(found('ref')) },
  Thing: { __resolveType: ({ __typename }) => __typename },
  Phone: thingFields,
  Vehicle: thingFields,
  ThingRecord: recordFields,
};
