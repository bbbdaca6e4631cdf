import { Invalid, LimitExceeded } from '../errors.ts';
import { cursorBinding, openCursor, sealCursor } from '../policy/cursor.ts';
import type { AcrossFound } from './chain/answer.ts';
import type { NeighbourFound } from './expansion/expand.ts';
import type { Links, ObjectNode, Records } from './records.ts';
import type { HitFound } from './search/search.ts';

/** Relay connections with keyed cursors: opaque, authenticated, bound to reader, rights, field and arguments. */

/** The longest page. */
export const longestPage = 100;

/** What a client asks for. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Whose cursors they are: `subject` and `keys` bind them to the reader and her rights. */
export interface CursorMaker {
  readonly key: Buffer;
  readonly subject: string;
  readonly keys: string;
}

export interface PageOf<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly total: number | (() => Promise<number>);
}

export type PersonPage = PageOf<Records['Person']>;
export type CasePage = PageOf<Records['Case']>;
export type CrimePage = PageOf<Records['Crime']>;
export type EventPage = PageOf<Records['Event']>;
export type NetworkPage = PageOf<Records['Network']>;
export type IntelligenceReportPage = PageOf<Records['IntelligenceReport']>;
export type LocationPage = PageOf<Records['Location']>;
export type OrganisationPage = PageOf<Records['Organisation']>;
export type ObjectThingPage = PageOf<ObjectNode>;
export type InvolvedInPage = PageOf<Links['INVOLVED_IN']>;
export type UsedPage = PageOf<Links['USED']>;
export type PresentAtPage = PageOf<Links['PRESENT_AT']>;
export type WorkedForPage = PageOf<Links['WORKED_FOR']>;
export type KnowsPage = PageOf<Links['KNOWS']>;
export type MemberOfPage = PageOf<Links['MEMBER_OF']>;
export type PartOfPage = PageOf<Links['PART_OF']>;
export type OccurredAtPage = PageOf<Links['OCCURRED_AT']>;
export type FeaturedPage = PageOf<Links['FEATURED']>;
export type BasedAtPage = PageOf<Links['BASED_AT']>;
export type MentionsPage = PageOf<Links['MENTIONS']>;
export type NeighbourPage = PageOf<NeighbourFound>;
export type SearchPage = PageOf<HitFound>;
export type AcrossPage = AcrossFound;

/** What a statement is asked: one more than the page, so that it shows whether there is a next one. */
export interface Window {
  readonly after: string;
  readonly first: number;
}

export interface Pager {
  readonly window: Window;
  /** The cursor of any position, for a list that may stop between two rows. */
  readonly cursor: (position: string) => string;
  readonly page: <T extends { readonly id: string }>(
    rows: readonly T[],
    total: PageOf<T>['total'],
  ) => PageOf<T>;
}

/**
 * Reads the page arguments of a field. Throws LimitExceeded (limit `first`) past the longest page, Invalid for less than
 * one or for a cursor that was not made for this reader, these rights and this list.
 */
export function pager(maker: CursorMaker, field: string, subject: string, args: PageArgs): Pager {
  const first = args.first ?? 25;
  if (first > longestPage) {
    throw new LimitExceeded(
      'first',
      `first: ${first} asked, at most ${longestPage} a page; go on with \`after\`.`,
    );
  }
  if (first < 1) throw new Invalid(`first: ${first} asked, expected 1 to ${longestPage}.`);
  const binding = cursorBinding({ subject: maker.subject, keys: maker.keys, field, args: { of: subject } });
  const after = args.after ?? '';
  const cursor = (position: string): string => sealCursor(maker.key, binding, position);
  return {
    cursor,
    window: { first: first + 1, after: after === '' ? '' : openCursor(maker.key, binding, after) },
    page: (rows, total) => {
      const edges = rows.slice(0, first).map((node) => ({ cursor: cursor(node.id), node }));
      return {
        edges,
        pageInfo: {
          hasNextPage: rows.length > first,
          hasPreviousPage: after !== '',
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        total,
      };
    },
  };
}
