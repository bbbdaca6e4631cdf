import type { Context } from '../../context.ts';
import { Invalid, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { QueryExpandArgs } from '../../generated/graphql.ts';
import { knownForces } from '../force/known.ts';
import type { PageOf } from '../page.ts';
import type { LinkTypeName } from '../records.ts';

/** What is expanded: an entity or thing that the reader may see, and how much of it she wants. */
export interface Expanded {
  readonly id: string;
  readonly args: Omit<QueryExpandArgs, 'of'>;
}

/** A link of what is expanded and the id at its other end, not fetched yet. */
export interface NeighbourFound {
  /** The link's id. */
  readonly id: string;
  readonly type: LinkTypeName;
  readonly other: string;
}

export interface CountFound {
  readonly type: LinkTypeName;
  readonly forceCode: string;
  readonly links: number;
  readonly neighbours: number;
}

/** Throws NotFound for what is not there, or not for this reader; Invalid for a list that would leave nothing. */
export async function expand({ of, ...args }: QueryExpandArgs, context: Context): Promise<Expanded> {
  if (args.types?.length === 0) throw new Invalid('types: expected at least one type of link, or no list.');
  await knownForces('forces', args.forces, context);
  const [id] = await context.endsOf([context.idOf('of', of)]);
  if (id === null || id === undefined) throw new NotFound('of');
  return { id, args };
}

/** The links by type and force, in the order of these. */
export async function countsOf({ id }: Expanded, { graph }: Context): Promise<CountFound[]> {
  const rows = await graph.run(cypher.expansion.counts({ ids: [id] }));
  return rows.map(({ type, force, links, neighbours }) => ({ type, forceCode: force, links, neighbours }));
}

/** A page of the links; its cursors are bound to what is expanded and to what is asked of it. */
export function neighboursOf(
  { id, args: { types = null, forces = null, ...window } }: Expanded,
  { graph, load, linksOf }: Context,
): Promise<PageOf<NeighbourFound>> {
  const asked = JSON.stringify([id, types && [...types].sort(), forces && [...forces].sort()]);
  return linksOf('expand', asked, window, async (_, { after, first }) => {
    const rows = await graph.run(
      cypher.expansion.page({ ids: [id], linkTypes: types, forces, after, first }),
    );
    const links = rows.flatMap(({ link, type, node }) =>
      link === null || type === null || node === null ? [] : [{ id: link, type, other: node }],
    );
    // Fetched whatever the client selects, so that the access record says what she was given.
    await Promise.all(links.map(({ id: link, type }) => load.link[type].load(link)));
    return { links, total: rows[0]?.total ?? 0 };
  });
}
