import { z } from 'zod';
import type { Pair } from '../chains/pairs.ts';

/** What analysts ask all day, one document a kind. Answers hold no instant and no cursor, so that two servers' can be compared. */

export interface Question {
  readonly kind: Kind;
  readonly query: string;
  readonly variables: object;
}

const documents = {
  person: `query person($ref: RecordRef!) {
  person(ref: $ref) {
    id identityStatus names { id given family kind }
    cases(first: 25) { total edges { node { role legalStatus grade { sourceEvaluation informationAssessment }
      occurrence { id force { code } } } } }
    things(first: 25) { total edges { node { capacity thing { id kind: __typename } } } }
  }
}`,
  people: `query people($filter: PersonFilter, $first: Int) {
  people(first: $first, filter: $filter) { edges { node { id identityStatus force { code }
    names { given family } } } }
}`,
  peopleTotal: `query peopleTotal($filter: PersonFilter) { people(first: 1, filter: $filter) { total } }`,
  search: `query search($text: String!) {
  search(text: $text, first: 10) { total edges { node { relevance record { id } matches { how row { id } } } } }
}`,
  linksBetween: `query between($from: [RecordRef!]!, $to: [RecordRef!]!) {
  linksBetween(from: $from, to: $to) {
    chains { length score forces { code } steps { type says score links { id
      grade { sourceEvaluation informationAssessment } source { kind } } } }
    reached
  }
}`,
  expand: `query expand($of: RecordRef!) {
  expand(of: $of, first: 25) { counts { type force { code } links neighbours }
    neighbours { total edges { node { link { id } node { id } } } } }
}`,
} as const;

export type Kind = keyof typeof documents;
export const kinds = Object.keys(documents) as readonly Kind[];

/** A total looks at every row, and the test of the keys is most of that: it is shown by itself and stands in no mean. */
export const isOrdinary = (kind: Kind): boolean => kind !== 'peopleTotal';

export const namesDocument = `query names($ref: RecordRef!) { person(ref: $ref) { names { given family } } }`;

const named = z.object({
  person: z
    .object({ names: z.array(z.object({ given: z.string().nullable(), family: z.string().nullable() })) })
    .nullable(),
});

/** The first whole name of a person in an answer to `namesDocument`; nothing where there is none. */
export function nameIn(data: unknown): string | undefined {
  const whole = named
    .parse(data)
    .person?.names.find(({ given, family }) => given !== null && family !== null);
  return whole === undefined ? undefined : `${whole.given ?? ''} ${whole.family ?? ''}`;
}

export interface Material {
  readonly pairs: readonly Pair[];
  /** Ids of people; the ends of pairs may be other records. */
  readonly people: readonly string[];
  readonly names: readonly string[];
  readonly forces: readonly string[];
}

/** The questions of every kind, `count` of each. */
export function questionsOf({ pairs, people, names, forces }: Material, count: number): Question[] {
  const filters = people.map((_, place) => ({
    force: forces[place % forces.length],
    ...(place % 2 === 0 ? { identityStatus: 'CONFIRMED' } : {}),
  }));
  const variables: Readonly<Record<Kind, readonly object[]>> = {
    person: people.map((id) => ({ ref: { id } })),
    people: filters.map((filter, place) => ({ filter, first: 5 + (place % 20) })),
    peopleTotal: filters.map((filter) => ({ filter })),
    search: names.map((text) => ({ text })),
    linksBetween: pairs.map(({ from, to }) => ({ from: [{ id: from }], to: [{ id: to }] })),
    expand: pairs.map(({ to }) => ({ of: { id: to } })),
  };
  return kinds.flatMap((kind) =>
    variables[kind].slice(0, count).map((given) => ({ kind, query: documents[kind], variables: given })),
  );
}
