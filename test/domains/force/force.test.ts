import { afterAll, expect, test } from '@jest/globals';
import { openAsker, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

test('forces are public reference data, each with its one contact unit', async () => {
  const { data, errors } = await ask(whoIs(readerNamed('admin')), '{ forces { code name contactUnit } }');
  expect(errors).toEqual([]);
  const { forces } = data as { forces: { code: string; name: string; contactUnit: string }[] };
  expect(forces.length).toBeGreaterThan(50);
  expect(forces).toContainEqual({
    code: 'X1',
    name: 'Northmere Police',
    contactUnit: 'Northmere force intelligence bureau',
  });
  expect(forces.every(({ contactUnit }) => contactUnit !== '')).toBe(true);
});
