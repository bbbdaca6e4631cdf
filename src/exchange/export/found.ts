import { z } from 'zod';

/** What the fragments of `selections.ts` bring, as the schema gives it: before anything is disclosed. */

const text = z.string();
const maybe = text.nullish().transform((value) => value ?? null);

const marking = z.object({ gsc: text, handling: text, strand: text, team: text.nullable() });
export type FoundMarking = z.output<typeof marking>;

const force = z.object({ code: text }).transform(({ code }) => code);
const period = z.object({
  fromMin: text.nullable(),
  fromMax: text.nullable(),
  toMin: text.nullable(),
  toMax: text.nullable(),
});
const grade = z.object({
  sourceEvaluation: text.nullable(),
  informationAssessment: text.nullable(),
  legacyGrade: text.nullable(),
});

const satellite = { id: text, marking };
const name = z.object({ ...satellite, given: maybe, middle: maybe, family: maybe });
const identifier = z.object({ ...satellite, kind: text, value: text, system: text, force });
const thingRecord = z.object({
  ...satellite,
  force,
  objectType: maybe,
  locationType: maybe,
  organisationType: maybe,
  value: maybe,
  building: maybe,
  street: maybe,
  town: maybe,
  postcode: maybe,
  title: maybe,
});

export const foundNode = z.object({
  __typename: text,
  id: text,
  force: force.optional(),
  grade: grade.optional(),
  marking: marking.optional(),
  recordedAt: maybe,
  happened: period.optional(),
  identityStatus: maybe,
  suspectUnder18: maybe,
  name: name.nullish(),
  names: z.array(name).default([]),
  identifiers: z.array(identifier).default([]),
  caseStatus: maybe,
  crimeStatus: maybe,
  networkStatus: maybe,
  offence: maybe,
  eventType: maybe,
  records: z.array(thingRecord).default([]),
});
export type FoundNode = z.output<typeof foundNode>;

const end = z.object({ id: text }).transform(({ id }) => id);

export const foundLink = z.object({
  __typename: text,
  id: text,
  type: text,
  force,
  system: text,
  reference: text.nullable(),
  grade,
  marking,
  basis: text,
  recordedAt: text,
  happened: period,
  start: end,
  end,
  role: maybe,
  legalStatus: maybe,
  under18: maybe,
  usedAs: maybe,
  presentAs: maybe,
  workedAs: maybe,
  knownAs: maybe,
  memberAs: maybe,
  featuredAs: maybe,
});
export type FoundLink = z.output<typeof foundLink>;

/** One answer as a graph. A node or link may be named several times. */
export interface Found {
  readonly nodes: readonly FoundNode[];
  readonly links: readonly FoundLink[];
  /** Chains as they were answered: how long, how strong, and the ids of their links. */
  readonly chains: readonly {
    readonly length: number;
    readonly score: number;
    readonly links: readonly string[];
  }[];
  readonly formula: string | null;
  readonly reached: readonly string[];
  readonly setAside: number;
}
