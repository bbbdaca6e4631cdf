import { afterAll, describe, expect, test } from '@jest/globals';
import { idOf, openAsker, refOf, whoIs, type Who } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const analyst = whoIs(readerNamed('x1-analyst'));
const national = whoIs(readerNamed('national'));

const question = /* GraphQL */ `
  query (
    $from: [RecordRef!]!
    $to: [RecordRef!]!
    $maxHops: Int
    $commonAbove: Int
    $includeCommon: Boolean
    $limit: Int
  ) {
    linksBetween(
      from: $from
      to: $to
      maxHops: $maxHops
      commonAbove: $commonAbove
      includeCommon: $includeCommon
      limit: $limit
    ) {
      formula
      keysDigest
      reached
      same {
        id
      }
      setAside {
        reason
        neighbours
        joinsBoth
        thing {
          id
        }
      }
      chains {
        length
        score
        worstSource
        worstInformation
        forces {
          code
        }
        steps {
          type
          says
          score
          gapDays
          overlap
          factors {
            grade
            status
            rarity
            time
            independence
          }
          sources {
            source {
              id
            }
            copies {
              id
            }
          }
          from {
            id
          }
          to {
            id
          }
          links {
            id
            type
            force {
              code
            }
            grade {
              sourceEvaluation
            }
            happened {
              fromMin
            }
            source {
              id
            }
            ... on InvolvedIn {
              role
              legalStatus
            }
          }
        }
      }
    }
  }
`;

interface Found {
  readonly formula: string;
  readonly reached: readonly string[];
  readonly same: readonly { readonly id: string }[];
  readonly setAside: readonly {
    readonly reason: string;
    readonly neighbours: number;
    readonly joinsBoth: boolean;
  }[];
  readonly chains: readonly {
    readonly length: number;
    readonly score: number;
    readonly forces: readonly { readonly code: string }[];
    readonly steps: readonly {
      readonly says: string;
      readonly score: number;
      readonly factors: Readonly<Record<string, number>>;
    }[];
  }[];
}

async function between(
  who: Who,
  from: string,
  to: string,
  more: Record<string, unknown> = {},
): Promise<Found> {
  const { data, errors } = await ask(who, question, { from: [refOf(from)], to: [refOf(to)], ...more });
  expect(errors).toEqual([]);
  return (data as { linksBetween: Found }).linksBetween;
}

test('a chain says each step in words, with its factors, and never a name', async () => {
  const { chains, formula } = await between(analyst, 'X1/rms/P1', 'X2/rms/P1');
  expect(formula).toBe('chain-2');
  expect(chains).toMatchObject([{ length: 2, forces: [{ code: 'X1' }, { code: 'X2' }] }]);
  const steps = chains[0]?.steps ?? [];
  expect(steps).toHaveLength(2);
  for (const { says, factors, score } of steps) {
    expect(says).toMatch(
      /^person [a-z2-7]{8} \(X[12]\) is linked, as .+, to phone [a-z2-7]{8}, .+; recorded by X[12], .*graded.*\.$/,
    );
    expect(Object.values(factors).every((factor) => factor >= 0 && factor <= 1)).toBe(true);
    expect(score).toBeGreaterThan(0);
  }
});

test('things can be ends', async () => {
  expect((await between(analyst, 'X1/rms/O1', 'X2/rms/P1')).chains).toMatchObject([{ length: 1 }]);
  expect((await between(analyst, 'X1/rms/O1', 'X2/rms/C1')).chains).toMatchObject([{ length: 2 }]);
  const { same, chains } = await between(analyst, 'X1/rms/O1', 'X2/rms/O1');
  expect([same.length, chains.length]).toEqual([1, 0]);
});

describe('a common thing', () => {
  test('is set aside by the number of its readable neighbours, and a longer chain answers', async () => {
    const cut = await between(analyst, 'X1/rms/P25', 'X2/rms/P15', { commonAbove: 3 });
    expect(cut.chains).toMatchObject([{ length: 4 }]);
    expect(cut.setAside).toContainEqual(expect.objectContaining({ reason: 'NEIGHBOURS', joinsBoth: true }));
    expect(cut.setAside.find(({ joinsBoth }) => joinsBoth)?.neighbours).toBeGreaterThan(3);
    expect((await between(analyst, 'X1/rms/P25', 'X2/rms/P15')).chains).toMatchObject([{ length: 2 }]);
  });

  test('is set aside by its nature, and walked when asked', async () => {
    const cut = await between(analyst, 'X1/rms/P5', 'X2/rms/P4');
    expect(cut.setAside).toContainEqual(expect.objectContaining({ reason: 'KIND', joinsBoth: true }));
    expect(cut.chains).toEqual([]);
    const walked = await between(analyst, 'X1/rms/P5', 'X2/rms/P4', { includeCommon: true });
    expect(walked.chains).toMatchObject([{ length: 2 }]);
    expect(walked.setAside).toEqual([]);
  });

  test('is not set aside where it is itself an end', async () => {
    const { chains, setAside } = await between(analyst, 'X1/rms/O16', 'X2/rms/P4');
    expect(chains).toMatchObject([{ length: 1 }]);
    expect(setAside).toEqual([]);
  });
});

test('the longer chain answers who may not see the shorter', async () => {
  expect((await between(national, 'X1/rms/P14', 'X2/rms/P10')).chains).toMatchObject([{ length: 2 }]);
  expect((await between(analyst, 'X1/rms/P14', 'X2/rms/P10')).chains).toMatchObject([{ length: 4 }]);
});

test('the shortest of all chains is at most maxHops long', async () => {
  expect((await between(analyst, 'X1/rms/C1', 'X2/rms/C1', { maxHops: 3 })).chains).toEqual([]);
  expect((await between(analyst, 'X1/rms/C1', 'X2/rms/C1', { maxHops: 4 })).chains).toMatchObject([
    { length: 4 },
  ]);
});

test('a cut answer says so', async () => {
  const { chains, reached } = await between(analyst, 'X1/rms/P10', 'X2/rms/P7', { limit: 1 });
  expect(chains).toHaveLength(1);
  expect(reached).toEqual(['CHAINS']);
});

test.each([
  [{ maxHops: 7 }, 'LIMIT_EXCEEDED', 'maxHops'],
  [{ limit: 101 }, 'LIMIT_EXCEEDED', 'limit'],
  [{ maxHops: 0 }, 'BAD_USER_INPUT', undefined],
  [{ commonAbove: 2 }, 'BAD_USER_INPUT', undefined],
  [{ from: [] }, 'BAD_USER_INPUT', undefined],
  [{ from: [{ id: idOf('X1/rms/P999') }] }, 'NOT_FOUND', undefined],
  [{ from: [refOf('X1/rms/N1')] }, 'NOT_FOUND', undefined],
])('%j is refused as %s', async (more, code, limit) => {
  const variables = { from: [refOf('X1/rms/P1')], to: [refOf('X2/rms/P1')], ...more };
  const { errors } = await ask(analyst, question, variables);
  expect(errors).toMatchObject([{ code }]);
  expect(errors[0]?.extensions).toEqual(limit === undefined ? { code } : { code, limit });
});
