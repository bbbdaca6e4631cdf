import { afterAll, expect, test } from '@jest/globals';
import { idOf, openAsker, whoIs } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import { readerNamed, readers, world } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const question =
  '{ people(first: 100) { total edges { node { id } } } cases(first: 100) { total edges { node { id } } } }';

interface Listed {
  readonly total: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const reading = ['ANALYST', 'INVESTIGATOR', 'REVIEWER', 'NATIONAL', 'INQUIRY'];

test.each(readers.filter(({ role }) => reading.includes(role)).map(({ name }) => name))(
  '%s is given the people and cases that the files say, and no other',
  async (name) => {
    const view = visible(world, readerNamed(name));
    const { data, errors } = await ask(whoIs(readerNamed(name)), question);
    expect(errors).toEqual([]);
    const { people, cases } = data as { people: Listed; cases: Listed };
    for (const [noun, { total, edges }] of [
      ['Person', people],
      ['Case', cases],
    ] as const) {
      const expected = [...view.records]
        .filter((key) => world.records.get(key)?.noun === noun)
        .map(idOf)
        .sort();
      expect(edges.map(({ node }) => node.id)).toEqual(expected);
      expect(total).toBe(expected.length);
    }
  },
);

test.each(readers.filter(({ role }) => !reading.includes(role)).map(({ name }) => name))(
  '%s reads no record',
  async (name) => {
    const { data, errors } = await ask(whoIs(readerNamed(name)), question);
    expect(data).toBeNull();
    expect(errors[0]?.code).toBe('FORBIDDEN');
  },
);

test('node gives any record, link or thing by its id, and one answer for what is not there', async () => {
  const who = whoIs(readerNamed('national'));
  const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';
  for (const [reference, typename] of [
    ['X1/rms/P1', 'Person'],
    ['X1/rms/C1', 'Case'],
    ['X1/rms/O1', 'ObjectRecord'],
    ['X1/rms/L1', 'InvolvedIn'],
  ] as const) {
    const { data, errors } = await ask(who, node, { id: idOf(reference) });
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: { __typename: typename, id: idOf(reference) } });
  }
  expect((await ask(who, node, { id: idOf('X1/rms/P999') })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
