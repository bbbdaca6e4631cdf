import type { Context } from '../../context.ts';
import { Invalid } from '../../errors.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { areaOf } from './areaOf.ts';
import { validOn, type AreaNode } from './rules.ts';

const folded = (name: string): string => name.trim().toLocaleLowerCase('en-GB');

async function townsOf(
  { load }: Context,
  name: string,
  force: string | null | undefined,
): Promise<AreaNode[]> {
  const wanted = folded(name);
  const areas = await load.areas();
  return areas.filter(
    (area) =>
      area.kind === 'TOWN' &&
      folded(area.name) === wanted &&
      (force === undefined || force === null || area.force === force),
  );
}

export const area: Resolvers = {
  Query: {
    area: (_, { code, on }, { load }) => areaOf(code, on, load),
    areas: async (_, { kind, force, on }, { load }) => {
      return (await load.areas()).filter(
        (one) =>
          (kind === undefined || kind === null || one.kind === kind) &&
          (force === undefined || force === null || one.force === force) &&
          (on === undefined || on === null || validOn(one, on)),
      );
    },
    towns: (_, { name, force }, context) => townsOf(context, name, force),
    town: async (_, { code, name, force }, context) => {
      if (typeof code === 'string' && typeof name !== 'string') {
        const found = await context.load.area(code);
        return found?.kind === 'TOWN' ? found : null;
      }
      if (typeof name !== 'string' || typeof code === 'string')
        throw new Invalid('town: expected either code or name.');
      const [found, ...others] = await townsOf(context, name, force);
      if (others.length > 0) throw new Invalid('name: several towns are called so; give force, or code.');
      return found ?? null;
    },
  },
  Area: {
    force: ({ force }, _, { load }) => (force === null ? null : load.force(force)),
    within: ({ within }, _, { load }) => (within === null ? null : load.area(within)),
    supersededBy: ({ supersededBy }, _, { load }) => (supersededBy === null ? null : load.area(supersededBy)),
    supersedes: async ({ code }, _, { load }) =>
      (await load.areas()).filter(({ supersededBy }) => supersededBy === code),
    on: ({ code }, { day }, { load }) => areaOf(code, day, load),
  },
};
