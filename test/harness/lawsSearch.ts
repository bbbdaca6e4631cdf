import { makeContext } from '../../src/context.ts';
import { forQuestions } from './forQuestions.ts';
import { countsOf, expand, neighboursOf } from '../../src/domains/expansion/expand.ts';
import { search } from '../../src/domains/search/search.ts';
import type { Registry } from '../../src/domains/registry.ts';
import { idOf, testIdKey } from './ask.ts';
import { told } from './lawsChains.ts';
import type { TestDatabase } from './neo4j.ts';
import type { FixtureReader } from './readers.ts';

/** Searches and expansions over the laws' fixture, asked of one server and of another: order, relevance, totals, full pages. */

const noTrail = { statement: () => undefined, record: () => undefined };

/** Names in several ways, an identifier that many have, references in full: of open rows, hidden ones and none. */
const texts = [
  ...['Given', 'Middle Given', 'Givn', 'Given Of', 'Of X1 rms', 'rms hidden', 'of retracted', 'N1 N11'],
  ...['2099/0000101Q', '99/101q', 'X1/rms/P1', 'X1/rms/O1', 'X1/rms/O-0-hidden', 'X1/rms/O-absent'],
];

const subjects = ['X1/rms/P1', 'X1/rms/P2', 'X1/rms/C1', 'X1/rms/O1', 'INQ/rms/P1', 'X2/rms/P-2-hidden'];

/** All pages of a list, each as text. */
async function walk(
  page: (after: string | null) => Promise<{
    readonly edges: readonly { readonly node: object }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly total: unknown;
  }>,
): Promise<unknown[]> {
  const pages: unknown[] = [];
  for (let after: string | null = null; pages.length < 100;) {
    const { edges, pageInfo, total } = await page(after);
    pages.push({ nodes: edges.map(({ node }) => node), total, more: pageInfo.hasNextPage });
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return pages;
}

/** Every search and every expansion, of one server, as one reader. */
export async function findingsOf(
  { database }: TestDatabase,
  registry: Registry,
  { identity, request }: FixtureReader,
): Promise<{ readonly searches: readonly string[]; readonly expansions: readonly string[] }> {
  const context = () =>
    makeContext({ ...forQuestions(registry), database, idKey: testIdKey, identity, request, trail: noTrail });
  const searches: string[] = [];
  for (const text of texts) {
    for (const first of [7, 100]) {
      searches.push(await told(() => walk((after) => search({ text, first, after }, context()))));
    }
  }
  const expansions: string[] = [];
  for (const subject of subjects) {
    expansions.push(
      await told(async () => {
        const asked = { of: { id: idOf(subject) }, first: 2 };
        const counts = await countsOf(await expand(asked, context()), context());
        const pages = await walk(async (after) =>
          neighboursOf(await expand({ ...asked, after }, context()), context()),
        );
        return { counts, pages };
      }),
    );
  }
  return { searches, expansions };
}
