import { afterAll, expect, test } from '@jest/globals';
import { openAsker, whoIs } from '../../harness/ask.ts';
import { nodesFor, testRows } from '../../harness/rows.ts';
import { ofNoun, readerNamed } from '../../unit/harness/example.ts';

testRows('Identifier', { kind: 'kind', value: 'value' });

const asker = openAsker();
afterAll(asker.close);

test("the force's own reference is an identifier like others", async () => {
  const { data, errors } = await asker.ask(
    whoIs(readerNamed('national-unmasked')),
    '{ people(first: 20) { edges { node { identifiers { kind validity } } } } crimes { edges { node { identifiers { kind validity } } } } }',
  );
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toContain('{"kind":"FORCE_REFERENCE","validity":"NOT_CHECKED"}');
});

test('a value that fails its rule is kept as it stands, and marked', async () => {
  const keys = ofNoun('Identifier').map(({ key }) => key);
  const who = whoIs(readerNamed('national-unmasked'));
  const found = await nodesFor(asker, who, keys, '... on Identifier { kind validity }');
  const marks = new Set(
    [...found.values()].map(({ kind, validity }) => `${String(kind)} ${String(validity)}`),
  );
  expect([...marks]).toEqual(expect.arrayContaining(['PNC_ID VALID', 'PNC_ID INVALID']));
});
