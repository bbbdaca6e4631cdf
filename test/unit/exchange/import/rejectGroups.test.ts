import { expect, test } from '@jest/globals';
import { newGroups } from '../../../../src/exchange/import/rejectGroups.ts';

test('rejects of one file, column and reason are one group, most first, with two rows of it', () => {
  const groups = newGroups();
  const reject = (row: number, column: string) => ({
    file: 'a.csv',
    row,
    column,
    reason: 'expected x',
    id: '',
  });
  groups.add([reject(2, 'to'), reject(3, 'from')]);
  groups.add([4, 5, 6].map((row) => reject(row, 'from')));
  expect(groups.total()).toBe(5);
  expect(groups.list()).toEqual([
    { file: 'a.csv', column: 'from', reason: 'expected x', count: 4, examples: [3, 4] },
    { file: 'a.csv', column: 'to', reason: 'expected x', count: 1, examples: [2] },
  ]);
});
