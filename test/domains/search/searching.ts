import { expect } from '@jest/globals';
import { z } from 'zod';
import { limits } from '../../../src/limits.ts';
import type { Asker, Who } from '../../harness/ask.ts';

/** Searches through GraphQL, one or many in a question. */

const hit = z.object({
  record: z.object({ __typename: z.string(), id: z.string() }),
  relevance: z.number(),
  matches: z.array(z.object({ how: z.string(), row: z.object({ __typename: z.string(), id: z.string() }) })),
});
export type Hit = z.infer<typeof hit>;

const page = z.object({
  total: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node: hit })),
});

const selection =
  'total pageInfo { hasNextPage endCursor } edges { node { record { __typename id } relevance matches { how row { __typename id } } } }';

export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly next: string | null;
}

export function searcher({ ask }: Asker) {
  const question = `query ($text: String!, $kinds: [SearchKind!], $forces: [ID!], $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, forces: $forces, first: $first, after: $after) { ${selection} }
  }`;
  const read = (value: unknown): Found => {
    const { edges, total, pageInfo } = page.parse(value);
    return {
      hits: edges.map(({ node }) => node),
      total,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  };
  return {
    /** One search, which must not be refused. */
    search: async (who: Who, text: string, more: Record<string, unknown> = {}): Promise<Found> => {
      const { data, errors } = await ask(who, question, { text, ...more });
      expect(errors).toEqual([]);
      return read(z.object({ search: z.unknown() }).parse(data).search);
    },
    /** The code and message of a refusal. */
    refusal: async (who: Who, text: string, more: Record<string, unknown> = {}) =>
      (await ask(who, question, { text, ...more })).errors[0],
    /** Many searches, by their texts: as many in one question as a document may ask for. */
    searchAll: async (
      who: Who,
      texts: readonly string[],
      { kinds }: { readonly kinds: readonly string[] },
    ): Promise<ReadonlyMap<string, readonly Hit[]>> => {
      const every = new Map<string, readonly Hit[]>();
      for (let from = 0; from < texts.length; from += limits.rootFields) {
        const some = texts.slice(from, from + limits.rootFields);
        const fields = some.map(
          (text, at) =>
            `s${at}: search(text: ${JSON.stringify(text)}, kinds: [${kinds.join(' ')}], first: 100) { ...all }`,
        );
        const { data, errors } = await ask(
          who,
          `fragment all on SearchConnection { ${selection} } query { ${fields.join('\n')} }`,
        );
        expect(errors).toEqual([]);
        const found = z.record(z.string(), z.unknown()).parse(data);
        for (const [at, text] of some.entries()) every.set(text, read(found[`s${at}`]).hits);
      }
      return every;
    },
  };
}

/** The ids of all rows that matched, sorted. */
export const hitsOf = (hits: readonly Hit[]): string[] =>
  hits.flatMap(({ matches }) => matches.map(({ row }) => row.id)).sort();
