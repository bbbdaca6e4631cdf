import { nameWays } from '../../analysis/nameRank.ts';
import type { Context } from '../../context.ts';
import type { QuerySearchArgs } from '../../generated/graphql.ts';
import { knownForces } from '../force/known.ts';
import type { PageOf } from '../page.ts';
import type { AnyNode, AnyRecord } from '../records.ts';
import { byIdentifier, byName, byThing, type Match, type Way } from './find.ts';
import { questionOf } from './question.ts';

/** A record or thing that was found, with the rows that matched. */
export interface HitFound {
  /** Where it stands in the order of the answer: by relevance, then by its id. */
  readonly id: string;
  readonly record: AnyNode;
  readonly matches: readonly { readonly row: AnyRecord; readonly how: Way }[];
  readonly relevance: number;
}

/** The same before anything is fetched. */
interface Ranked {
  readonly id: string;
  readonly record: string;
  readonly matches: readonly Match[];
  readonly relevance: number;
}

/**
 * Finds by name, identifier and thing, inside the reader's view. Ranks, order and total come of readable rows alone. Throws
 * Invalid or LimitExceeded for an argument out of bounds, or where too many rows may match.
 */
export async function search(args: QuerySearchArgs, context: Context): Promise<PageOf<HitFound>> {
  const question = questionOf(args);
  const { text, forces, labels } = question;
  await knownForces('forces', forces, context);
  const asked = JSON.stringify([text, forces && [...forces].sort(), labels && [...labels].sort()]);
  return context.linksOf('search', asked, args, async (_, { after, first }) => {
    const matches = await Promise.all([
      byName(question, context),
      byIdentifier(question, context),
      byThing(question, context),
    ]);
    const hits = ranked(matches.flat());
    const page = hits.filter(({ id }) => id > after).slice(0, first);
    const fetched = await Promise.all(page.map((hit) => fetchHit(hit, context)));
    return { links: fetched.flat(), total: hits.length };
  });
}

const ways: readonly Way[] = ['EXACT', 'NORMAL_FORM', ...nameWays.slice(1)];

/** By record: its matches the best first, each row once; the most relevant record first, by id among equals. */
function ranked(matches: readonly Match[]): Ranked[] {
  const byRecord = new Map<string, Map<string, Match>>();
  const best = [...matches].sort(
    (a, b) =>
      b.relevance - a.relevance || ways.indexOf(a.how) - ways.indexOf(b.how) || (a.row < b.row ? -1 : 1),
  );
  for (const match of best) {
    const rows = byRecord.get(match.record) ?? new Map<string, Match>();
    byRecord.set(match.record, rows);
    if (!rows.has(match.row)) rows.set(match.row, match);
  }
  return [...byRecord]
    .map(([record, rows]): Ranked => {
      const own = [...rows.values()];
      const relevance = own[0]?.relevance ?? 0;
      return { id: `${(1 - relevance).toFixed(4)} ${record}`, record, matches: own, relevance };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What was found is fetched whatever the client selects, so that the access record says what she was given. */
async function fetchHit({ matches, record: of, ...hit }: Ranked, { load }: Context): Promise<HitFound[]> {
  const [record, rows] = await Promise.all([
    load.node(of),
    Promise.all(matches.map(async ({ row, sort, how }) => ({ row: await load.row(sort, row), how }))),
  ]);
  const present = rows.flatMap(({ row, how }) => (row === null ? [] : [{ row, how }]));
  return record === null || present.length === 0 ? [] : [{ ...hit, record, matches: present }];
}
