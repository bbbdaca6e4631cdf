import type { Context } from '../context.ts';
import type { PageArgs, PageOf } from './page.ts';
import type { PageLoader, Pages } from './pages.ts';

/**
 * The resolver of a nested connection: `field` is its name in the schema, which its cursors are bound to, `pick` the loader of
 * its statement.
 */
export const connection =
  <L extends { readonly id: string }>(field: string, pick: (pages: Pages) => PageLoader<L>) =>
  ({ id }: { readonly id: string }, args: PageArgs, { load, linksOf }: Context): Promise<PageOf<L>> =>
    linksOf(field, id, args, pick(load.pages));

/** The intelligence reports that mention a person, a matter, a network or a thing. */
export const reports = connection('reports', ({ intelligence }) => intelligence.reportsOf);
