import { afterAll, expect, test } from '@jest/globals';
import { idOf, openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const investigator = whoIs(readerNamed('x1-investigator'));
const national = whoIs(readerNamed('national'));

const fragments = /* GraphQL */ `
  query ($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Link {
        type
        system
        reference
        recordedAt
        basis
        grade {
          sourceEvaluation
          informationAssessment
          legacyGrade
        }
        happened {
          fromMin
          toMax
        }
        force {
          code
        }
      }
      ... on InvolvedIn {
        role
        legalStatus
        person {
          id
        }
        case {
          id
        }
      }
      ... on Used {
        useCapacity: capacity
        thing {
          id
        }
      }
      ... on Knows {
        nature
        other {
          id
        }
      }
      ... on Featured {
        featureCapacity: capacity
        case {
          id
        }
      }
    }
  }
`;

test.each([
  ['X1/rms/L1', 'InvolvedIn', 'INVOLVED_IN'],
  ['X1/rms/U1', 'Used', 'USED'],
  ['X1/rms/K1', 'Knows', 'KNOWS'],
  ['X1/rms/F1', 'Featured', 'FEATURED'],
])('link %s is a node of its own', async (reference, typename, type) => {
  const { data, errors } = await ask(investigator, fragments, { id: idOf(reference) });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    node: {
      __typename: typename,
      type,
      id: idOf(reference),
      reference: reference.split('/')[2],
      system: 'rms',
      force: { code: 'X1' },
    },
  });
});

test('a link is not there for who may not see one of its ends', async () => {
  const id = idOf('X2/rms/K2');
  expect((await ask(investigator, fragments, { id })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await ask(national, fragments, { id })).errors).toEqual([]);
  expect(refOf('X2/rms/K2').reference.force).toBe('X2');
});
