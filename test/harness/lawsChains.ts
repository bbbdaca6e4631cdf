import { makeContext } from '../../src/context.ts';
import { forQuestions } from './forQuestions.ts';
import { forgetHubs } from '../../src/domains/chain/hubs.ts';
import { linksAcross } from '../../src/domains/chain/linksAcross.ts';
import { linksBetween } from '../../src/domains/chain/linksBetween.ts';
import { thingId } from '../../src/domains/publicId.ts';
import type { Registry } from '../../src/domains/registry.ts';
import { Refused } from '../../src/errors.ts';
import type { QueryLinksAcrossArgs, QueryLinksBetweenArgs } from '../../src/generated/graphql.ts';
import { idOf, testIdKey } from './ask.ts';
import type { TestDatabase } from './neo4j.ts';
import type { FixtureReader } from './readers.ts';

/** Searches for chains over the laws' fixture, asked of one server and of another. */

const ends: readonly string[] = [
  ...['X1/rms/P1', 'X1/rms/P2', 'X1/rms/P3', 'X1/rms/C1', 'X1/rms/C2', 'X1/rms/O1'].map(idOf),
  ...['X2/rms/P1', 'X2/rms/P2', 'X2/rms/C1', 'X1/rms/P11', 'X1/rms/P12', 'X1/rms/C12'].map(idOf),
  ...['INQ/rms/P1', 'INQ/rms/P2', 'INQ/rms/P3', 'INQ/rms/C1', 'INQ/rms/C2', 'INQ/rms/C3'].map(idOf),
  ...['X1/rms/P-0-hidden', 'X1/rms/P-0-retracted', 'X2/rms/P-2-hidden', 'X1/rms/P-absent'].map(idOf),
  ...['X1/rms/CR1', 'X1/rms/E1', 'X1/rms/NW1', 'X1/rms/R1', 'X1/rms/A1', 'X1/rms/G1', 'X2/rms/CR1'].map(idOf),
  ...['phone-0', 'hub-open-0', 'user-hidden-0', 'helpline-hidden-1'].map((name) =>
    thingId(testIdKey, 'Phone', name),
  ),
];

/** Pairs at several distances in the list of ends, with options that take turns. */
export const searches: readonly QueryLinksBetweenArgs[] = [1, 2].flatMap((step) =>
  ends.flatMap((from, place) => {
    if (place % step !== 0) return [];
    const options = {
      from: [{ id: from }],
      to: [{ id: ends[(place + step) % ends.length] ?? from }],
      maxHops: [2, 4, 6][(place + step) % 3] ?? 6,
      commonAbove: place % 4 === 0 ? 50 : 3,
      includeCommon: place % 5 === 0,
      limit: 100,
    };
    return [options];
  }),
);

/** From each of the ends to whatever other forces hold, with options that take turns. */
export const outward: readonly QueryLinksAcrossArgs[] = ends.map((id, place) => ({
  from: [{ id }],
  maxHops: [4, 2, 3][place % 3] ?? 4,
  commonAbove: place % 4 === 0 ? 50 : 3,
  includeCommon: place % 5 === 0,
  first: place % 2 === 0 ? 100 : 3,
  ...(place % 3 === 1 ? { forces: ['X1', 'X2', 'INQ'] } : {}),
}));

/** What was answered, as text: the whole answer, or the code of a refusal. */
export async function told(ask: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${error.code} ${error.message}`;
  }
}

const noTrail = { statement: () => undefined, record: () => undefined };

/** Every search, of one server, as one reader. What is kept of common things is forgotten: it belongs to one graph. */
export async function answersOf(
  { database }: TestDatabase,
  registry: Registry,
  { identity, request }: FixtureReader,
): Promise<string[]> {
  forgetHubs();
  const context = () =>
    makeContext({ ...forQuestions(registry), database, idKey: testIdKey, identity, request, trail: noTrail });
  const all = [
    ...searches.map((args) => () => linksBetween(args, context())),
    ...outward.map((args) => () => linksAcross(args, context())),
  ];
  const answers: string[] = [];
  const atOnce = 6;
  for (let at = 0; at < all.length; at += atOnce) {
    answers.push(...(await Promise.all(all.slice(at, at + atOnce).map(told))));
  }
  forgetHubs();
  return answers;
}
