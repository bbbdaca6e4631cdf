import { describe, expect, test } from '@jest/globals';
import { compared } from '../../../bench/crash/compare.ts';
import { consultation, inFolder, openAt } from './fixture.ts';

/** What `npm run crashtest` would say of a record that lacks something: it must be able to fail. */

const answer = (n: number, ids: readonly string[] = []) =>
  ({ token: `CASE-${n}`, kind: 'CONSULTATION', ids }) as const;

describe('the crash test', () => {
  test.each([
    ['an answer with its entry', [answer(1, ['person-1'])], { lost: 0, doubled: 0 }],
    ['an answer without an entry', [answer(1), answer(9)], { lost: 1, doubled: 0 }],
    [
      'an answer that tells more than its entry',
      [answer(1, ['person-1', 'person-2'])],
      { lost: 1, doubled: 0 },
    ],
    ['an answer with two entries', [answer(2)], { lost: 0, doubled: 1 }],
    [
      'a download without its disclosure',
      [{ ...answer(1), kind: 'DISCLOSURE' as const }],
      { lost: 1, doubled: 0 },
    ],
  ])('counts %s', (_, answered, expected) =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      for (const n of [1, 2, 2]) await log.append(consultation(n));
      await log.close();
      expect(await compared(folder, answered)).toEqual(expected);
    }),
  );
});
