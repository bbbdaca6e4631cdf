import type { Call } from '../graph/statement.ts';
import { Invalid } from '../errors.ts';

/** A list that is asked for with a filter: its statements, ready to be run. */
export interface Filtered<R> {
  /** The filter as text, which the list's cursors are bound to. */
  readonly asked: string;
  readonly page: (window: { readonly after: string; readonly first: number }) => Call<{ record: R }>;
  readonly total: () => Call<{ total: number }>;
}

interface Statements<F, R> {
  readonly page: (params: { after: string; first: number; filter: F }) => Call<{ record: R }>;
  readonly total: (params: { filter: F }) => Call<{ total: number }>;
}

/** What a client gives: the statement's own filter, but for its two days, which stand together as `happened`. */
type Given<F> = Omit<F, 'from' | 'to'> & {
  readonly happened?: { readonly from?: string | null; readonly to?: string | null } | null;
};

/** @throws Invalid for a span of days that ends before it begins */
export function filtered<F extends object, R>(
  { page, total }: Statements<F, R>,
  given: Given<F> | null | undefined,
): Filtered<R> {
  const { happened, ...rest } = given ?? ({} as Given<F>);
  const [from, to] = [happened?.from ?? null, happened?.to ?? null];
  if (from !== null && to !== null && to < from) {
    throw new Invalid('filter.happened: expected a span of days that does not end before it begins.');
  }
  const filter = { ...rest, ...(happened === undefined ? {} : { from, to }) } as unknown as F;
  return {
    asked: JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))),
    page: (window) => page({ ...window, filter }),
    total: () => total({ filter }),
  };
}
