import type { Asked } from '../../audit/document.ts';
import type { Entry } from '../../audit/entry.ts';
import { readNewest, type Positions, type ReadingEnd } from '../../audit/newest.ts';
import { testOf } from '../../audit/question.ts';
import type { Context } from '../../context.ts';
import { Invalid } from '../../errors.ts';
import type { AskedQuestion, QueryAccessLogArgs } from '../../generated/graphql.ts';
import type { PageOf } from '../page.ts';
import { mostBytesAPage, placeOf } from './accessRecord.ts';

/** An entry as it is answered: `id` is the position after it, which its cursor holds, and `folder` whose chain it stands in. */
export type LoggedEntry = Entry & { readonly id: string; readonly folder: string };

export type AccessLogPage = Omit<PageOf<LoggedEntry>, 'total'> & { readonly searchedTo: string | null };

/** Names of the arguments that narrow the question, and the id of the record that it is about. */
function askedOf(
  { first: _, after: _after, record, ...args }: QueryAccessLogArgs,
  id: string | undefined,
): string[] {
  const names = Object.entries(args).flatMap(([name, value]) => (value == null ? [] : [`accessLog.${name}`]));
  return ['accessLog', ...names, ...(record == null || id === undefined ? [] : [`accessLog.record=${id}`])];
}

/** The question as its reader sent it. @throws Invalid for variables that are no JSON */
function askedIn({ document, variables }: AskedQuestion): Asked {
  try {
    return { document, variables: variables == null ? undefined : (JSON.parse(variables) as unknown) };
  } catch {
    throw new Invalid('question.variables: expected JSON.');
  }
}

/** A page of the access record: reads backwards from where the page before it stopped, and no more than its bytes. */
export async function accessLog(args: QueryAccessLogArgs, context: Context): Promise<AccessLogPage> {
  const { actor, purpose, question, operation, outcome, from, to } = args;
  const { accessRecord, idOf } = context;
  const record = args.record == null ? undefined : idOf('record', args.record);
  const questionHash = question == null ? undefined : accessRecord.questionHash(askedIn(question));
  const asked = { actor, record, purpose, questionHash, operation, outcome, from, to };
  const { window, page, cursor } = context.pager('accessLog', JSON.stringify(asked), args);
  accessRecord.logRead(askedOf(args, record));
  const { mayMatch, matches } = testOf({
    actor: actor ?? undefined,
    record,
    purpose: purpose ?? undefined,
    questionHash,
    operations: operation ?? undefined,
    outcomes: outcome ?? undefined,
  });
  const rows: LoggedEntry[] = [];
  const before = window.after === '' ? undefined : (JSON.parse(window.after) as Positions);
  const reading = {
    folder: placeOf(accessRecord).folder,
    before,
    from: from ?? undefined,
    to: to ?? undefined,
    mayMatch,
    mostBytes: mostBytesAPage,
  };
  const end = await readNewest(reading, (entry, folder, positions) => {
    if (matches(entry)) rows.push({ ...entry, folder, id: JSON.stringify(positions()) });
    return rows.length < window.first;
  });
  return withEnd(page(rows, 0), end, cursor);
}

/** Where the bytes were up before the page was full, the next page goes on at that very line. */
function withEnd(
  { total: _, ...page }: PageOf<LoggedEntry>,
  { end, reached, positions }: ReadingEnd,
  cursor: (position: string) => string,
): AccessLogPage {
  if (end !== 'BYTES') return { ...page, searchedTo: null };
  const endCursor = cursor(JSON.stringify(positions));
  return {
    ...page,
    pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor },
    searchedTo: reached ?? null,
  };
}
