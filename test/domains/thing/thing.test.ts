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
    thing(ref: $ref) {
      __typename
      id
      pseudonym
      records {
        force {
          code
        }
        description
        ... on ObjectRecord {
          type
          value
        }
      }
      ... on ObjectThing {
        users {
          total
        }
        cases {
          total
        }
      }
    }
  }
`;

test("a phone is found by either force's row, and is one phone", async () => {
  const fromX1 = await ask(investigator, byRef, { ref: refOf('X1/rms/O1') });
  const fromX2 = await ask(investigator, byRef, { ref: refOf('X2/rms/O1') });
  expect(fromX1.errors).toEqual([]);
  expect(fromX1.data).toEqual(fromX2.data);
  expect(fromX1.data).toMatchObject({ thing: { __typename: 'Phone', users: { total: 2 } } });
  expect(fromX1.data).toHaveProperty(
    'thing.records',
    expect.arrayContaining([
      expect.objectContaining({ force: { code: 'X1' } }),
      expect.objectContaining({ force: { code: 'X2' } }),
    ]),
  );
});

test('a thing is not there for a reader whom no row reaches', async () => {
  const { data } = await ask(national, byRef, { ref: refOf('X2/rms/O3') });
  const { id } = (data as { thing: { id: string } }).thing;
  const stranger = whoIs(readerNamed('inquiry'));
  expect((await ask(stranger, byRef, { ref: { id } })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await ask(analyst, byRef, { ref: { id } })).errors).toEqual([]);
  expect((await ask(analyst, byRef, { ref: { id: idOf('X1/rms/nothing') } })).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('a vehicle has its mark as recorded', async () => {
  const { data } = await ask(investigator, byRef, { ref: refOf('X1/rms/O3') });
  expect(data).toMatchObject({ thing: { __typename: 'Vehicle' } });
});
