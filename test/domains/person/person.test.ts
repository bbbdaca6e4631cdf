import { afterAll, describe, expect, test } from '@jest/globals';
import { idOf, openAsker, refOf, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const investigator = whoIs(readerNamed('x1-investigator'));
const unmasked = whoIs(readerNamed('x1-investigator-unmasked'));
const analyst = whoIs(readerNamed('x1-analyst'));
const national = whoIs(readerNamed('national'));

const byRef = /* GraphQL */ `
  query ($ref: RecordRef!) {
    person(ref: $ref) {
      id
      pseudonym
      identityStatus
      force {
        code
        name
      }
      marking {
        gsc
        handling
        strand
        team
      }
      names {
        kind
        family
      }
      identifiers {
        kind
        value
      }
      texts {
        body
      }
    }
  }
`;

test('a person is found by the reference of the force and by id, and is the same', async () => {
  const byReference = await ask(investigator, byRef, { ref: refOf('X1/rms/P1') });
  const byId = await ask(investigator, byRef, { ref: { id: idOf('X1/rms/P1') } });
  expect(byReference.errors).toEqual([]);
  expect(byReference.data).toEqual(byId.data);
  expect(byReference.data).toMatchObject({
    person: {
      id: idOf('X1/rms/P1'),
      force: { code: 'X1', name: 'Northmere Police' },
      identityStatus: 'CONFIRMED',
      names: expect.arrayContaining([
        expect.objectContaining({ kind: 'LEGAL' }),
        expect.objectContaining({ kind: 'ALIAS' }),
      ]),
      marking: { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL', team: null },
    },
  });
});

test('what is not there, what is hidden and what is no person give one and the same answer', async () => {
  const absent = await ask(analyst, byRef, { ref: refOf('X1/rms/P999') });
  const hidden = await ask(analyst, byRef, { ref: refOf('X2/rms/P8') });
  const noPerson = await ask(analyst, byRef, { ref: refOf('X1/rms/C1') });
  expect(absent.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(hidden.errors).toEqual(absent.errors);
  expect(noPerson.errors).toEqual(absent.errors);
  expect((await ask(national, byRef, { ref: refOf('X2/rms/P8') })).errors).toEqual([]);
});

describe('a protected person', () => {
  const victim = { ref: refOf('X1/rms/P4') };

  test('stands under a pseudonym alone, for her own force too', async () => {
    const { data, errors } = await ask(investigator, byRef, victim);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ person: { id: idOf('X1/rms/P4'), names: [], identifiers: [], texts: [] } });
  });

  test('is named to an investigator of her force who unmasks, and the access record hears of it', async () => {
    const { data, trail } = await ask(unmasked, byRef, victim);
    expect(data).toMatchObject({
      person: { names: [{ kind: 'LEGAL' }], identifiers: [{ kind: 'FORCE_REFERENCE', value: 'P4' }] },
    });
    expect(trail.unmasked().length).toBeGreaterThanOrEqual(2);
  });

  test('is never named to an analyst', async () => {
    const asking = { ...analyst, request: { ...analyst.request, unmask: 'Asked all the same.' } };
    expect((await ask(asking, byRef, victim)).data).toMatchObject({ person: { names: [] } });
  });
});

describe('links', () => {
  const links = /* GraphQL */ `
    query ($ref: RecordRef!) {
      person(ref: $ref) {
        cases {
          total
          edges {
            node {
              role
              legalStatus
              case {
                id
              }
            }
          }
        }
        things {
          total
          edges {
            node {
              thing {
                id
                users {
                  total
                }
              }
            }
          }
        }
        acquaintances {
          total
        }
      }
    }
  `;

  test('carry role and legal status, and are counted inside the view of the reader', async () => {
    const { data, errors } = await ask(investigator, links, { ref: refOf('X1/rms/P1') });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      person: {
        cases: { total: 1, edges: [{ node: { role: 'SUSPECT', case: { id: idOf('X1/rms/C1') } } }] },
        things: { total: 1, edges: [{ node: { thing: { users: { total: 2 } } } }] },
      },
    });
  });

  test('of fifty people cost one statement a level', async () => {
    const { data, errors, trail } = await ask(
      national,
      '{ people(first: 50) { edges { node { id cases(first: 5) { edges { node { case { id people(first: 5) { edges { node { person { id } } } } } } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(2_000);
    expect(trail.statements()).toEqual({ 'person/page': 1, 'person/casesOf': 1, 'case/peopleOf': 1 });
  });
});

describe('pages', () => {
  const page = /* GraphQL */ `
    query ($first: Int, $after: String) {
      people(first: $first, after: $after) {
        total
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
        }
      }
    }
  `;
  interface Page {
    readonly people: {
      readonly total: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly node: { readonly id: string } }[];
    };
  }
  const get = async (variables: Record<string, unknown>): Promise<Page['people']> => {
    const { data, errors } = await ask(analyst, page, variables);
    expect(errors).toEqual([]);
    return (data as Page).people;
  };

  test('walked to the end give everybody once, as many as the total says', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 20; turn += 1) {
      const { edges, pageInfo, total } = await get({ first: 7, after });
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) {
        expect(ids).toHaveLength(total);
        break;
      }
      expect(edges).toHaveLength(7);
      after = pageInfo.endCursor;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThan(20);
  });

  test('of ten thousand are refused, with the limit named', async () => {
    expect((await ask(analyst, page, { first: 10_000 })).errors).toMatchObject([
      { code: 'LIMIT_EXCEEDED', extensions: { limit: 'first' } },
    ]);
    expect((await ask(analyst, page, { first: 0 })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  test('open with a cursor of this very reader and list alone', async () => {
    const { pageInfo } = await get({ first: 2 });
    const other = { ...analyst, identity: { ...analyst.identity, subject: 'another' } };
    for (const [who, after] of [
      [other, pageInfo.endCursor],
      [national, pageInfo.endCursor],
      [analyst, `${pageInfo.endCursor.slice(0, -2)}AA`],
    ] as const) {
      expect((await ask(who, page, { first: 2, after })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    }
  });
});
