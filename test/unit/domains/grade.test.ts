import { describe, expect, test } from '@jest/globals';
import { isSuspectedFalse } from '../../../src/domains/grade.ts';

describe('suspected false', () => {
  test.each(['B/5/1', 'B51', 'B 5 1', 'E5', 'a/5', ' C-5-3'])('is read from the old grade %p', (grade) => {
    expect(isSuspectedFalse(undefined, grade)).toBe(true);
  });

  test.each(['B/2/5', 'B15', 'E/1/5', '5', '5/B/1', 'X/5/1', '', undefined])(
    'is not read from %p',
    (grade) => {
      expect(isSuspectedFalse(undefined, grade)).toBe(false);
    },
  );

  test('is assessment E, whatever the old grade says', () => {
    expect(isSuspectedFalse('E', 'B/2/1')).toBe(true);
    expect(isSuspectedFalse('D', 'B/2/1')).toBe(false);
  });
});
