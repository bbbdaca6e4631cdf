import { afterAll, expect, test } from '@jest/globals';
import { openAsker, whoIs } from '../../harness/ask.ts';
import { nodesFor, testRows } from '../../harness/rows.ts';
import { ofNoun, readerNamed } from '../../unit/harness/example.ts';

testRows('Identifier', { kind: 'kind', value: 'value' });

const asker = openAsker();
afterAll(asker.close);

test('a value that fails its rule is kept as it stands, and marked', async () => {
  const keys = ofNoun('Identifier').map(({ key }) => key);
  const who = whoIs(readerNamed('national-unmasked'));
  const found = await nodesFor(asker, who, keys, '... on Identifier { kind validity }');
  const marks = new Set(
    [...found.values()].map(({ kind, validity }) => `${String(kind)} ${String(validity)}`),
  );
  expect([...marks]).toEqual(expect.arrayContaining(['PNC_ID VALID', 'PNC_ID INVALID']));
});
