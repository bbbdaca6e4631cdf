import { afterAll, expect, test } from '@jest/globals';
import { referenceRows } from '../../../src/cli/reference.ts';
import { openAsker, root, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

const lists = referenceRows(root);
const without = (rows: readonly object[], left: string): object[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== left)));
const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

test('reference lists are public, and are what the folder says', async () => {
  const { data, errors, trail } = await ask(
    whoIs(readerNamed('admin')),
    `{ offences { code name group childSpecific sexual statute }
       outcomes { code name group isNfa suspectIdentified victimSupports reviewDefault }
       gradeValues { scheme dimension code name legacy }
       ethnicityCodes { list code name group } }`,
  );
  expect(errors).toEqual([]);
  const { offences, outcomes, gradeValues, ethnicityCodes } = data as Record<string, object[]>;
  expect(sorted(offences ?? [])).toEqual(sorted(lists.offences));
  expect(sorted(outcomes ?? [])).toEqual(sorted(lists.outcomes));
  expect(sorted(gradeValues ?? [])).toEqual(sorted(without(lists.grades, 'key')));
  expect(sorted(ethnicityCodes ?? [])).toEqual(sorted(without(lists.ethnicities, 'key')));
  expect(trail.records.length).toBe(0);
});

test('each closed outcome says whether it goes to review', async () => {
  const { data } = await ask(whoIs(readerNamed('admin')), '{ outcomes { code isNfa reviewDefault } }');
  const { outcomes } = data as { outcomes: { code: string; isNfa: boolean; reviewDefault: string }[] };
  const of = (code: string) => outcomes.find((one) => one.code === code);
  expect([of('18'), of('1'), of('LEGACY_UNDETECTED')]).toEqual([
    { code: '18', isNfa: true, reviewDefault: 'IN' },
    { code: '1', isNfa: false, reviewDefault: 'OUT' },
    { code: 'LEGACY_UNDETECTED', isNfa: true, reviewDefault: 'IN' },
  ]);
});
