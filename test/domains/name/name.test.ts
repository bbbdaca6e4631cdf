import { afterAll, expect, test } from '@jest/globals';
import { idOf, openAsker, whoIs } from '../../harness/ask.ts';
import { visible } from '../../harness/oracle.ts';
import { readerNamed, readers, world } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const question = `query ($id: ID!) {
  node(id: $id) { __typename id ... on PoliceRecord { force { code } basis mopiGroup reviewDue recordedAt grade { legacyGrade } } ... on Name { kind given middle family } }
}`;

test('a name is a record of its own', async () => {
  const { data, errors } = await ask(whoIs(readerNamed('national-unmasked')), question, {
    id: idOf('X1/rms/N1'),
  });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    node: { id: idOf('X1/rms/N1'), force: { code: 'X1' }, __typename: 'Name', kind: 'LEGAL' },
  });
});

const rows = [...world.records.values()].filter(
  ({ noun, key }) => noun === 'Name' && !key.endsWith('#reference'),
);

test.each(readers.map(({ name }) => name))(
  '%s gets those names that the files say, and no other',
  async (name) => {
    const view = visible(world, readerNamed(name));
    const who = whoIs(readerNamed(name));
    const answers = await Promise.all(rows.map(({ key }) => ask(who, question, { id: idOf(key) })));
    const got = rows.filter((_, index) => answers[index]?.errors.length === 0).map(({ key }) => key);
    expect(got).toEqual(rows.map(({ key }) => key).filter((key) => view.records.has(key)));
    for (const { errors } of answers)
      for (const { code } of errors) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code);
  },
);
