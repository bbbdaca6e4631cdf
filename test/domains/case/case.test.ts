import { afterAll, expect, test } from '@jest/globals';
import { idOf, openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const investigator = whoIs(readerNamed('x1-investigator'));
const analyst = whoIs(readerNamed('x1-analyst'));
const national = whoIs(readerNamed('national'));

const byRef = /* GraphQL */ `
  query ($ref: RecordRef!) {
    case(ref: $ref) {
      status
      outcome
      flags
      cocadStrand
      happened {
        fromMin
        fromMax
        fromPrecision
      }
      identifiers {
        kind
        value
      }
      texts {
        body
      }
      people(first: 1) {
        total
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            role
          }
        }
      }
    }
  }
`;

test('a case has its status, outcome, dates with their precision, reference and people', async () => {
  const { data, errors } = await ask(investigator, byRef, { ref: refOf('X1/rms/C1') });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    case: {
      status: 'CLOSED_NFA',
      outcome: '18',
      flags: [],
      happened: { fromMin: '2009-04-01', fromMax: '2009-04-30', fromPrecision: 'MONTH' },
      people: { pageInfo: { hasNextPage: true } },
    },
  });
  expect(data).toHaveProperty(
    'case.identifiers',
    expect.arrayContaining([{ kind: 'FORCE_REFERENCE', value: 'C1' }]),
  );
});

test('the case of a team is there for its members alone', async () => {
  const lantern = whoIs(readerNamed('x1-analyst-lantern'));
  const ref = refOf('X1/rms/C8');
  expect((await ask(analyst, byRef, { ref })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await ask(lantern, byRef, { ref })).errors).toEqual([]);
});

test('cases are listed inside the view of the reader', async () => {
  const count = async (who: typeof analyst): Promise<number> => {
    const { data } = await ask(who, '{ cases(first: 100) { total edges { node { id } } } }');
    const { cases } = data as { cases: { total: number; edges: unknown[] } };
    expect(cases.edges).toHaveLength(cases.total);
    return cases.total;
  };
  expect(await count(national)).toBeGreaterThan(await count(analyst));
  expect(await count(analyst)).toBeGreaterThan(5);
  expect(idOf('X1/rms/C1')).toMatch(/^[a-z2-7]{26}$/);
});
