import { describe, expect, test } from '@jest/globals';
import { normalForm } from '../../../../src/domains/thing/normal.ts';

describe('the normal form of a phone', () => {
  test.each([
    ['+999700900123', '+999700900123'],
    ['+999 700 900 123', '+999700900123'],
    ['+999-700-900-123', '+999700900123'],
    ['(+999) 700\u2013900\u00a0123', '+999700900123'],
  ])('%s is E.164 without spaces, hyphens and parentheses', (value, form) => {
    expect(normalForm('Phone', value)).toBe(form);
  });

  test.each([
    '0700 900123',
    '999700900123',
    '+0700900123',
    '+999 12',
    '+9997009001234567',
    '+999 700 9oo 123',
    '',
  ])('%p has none', (value) => {
    expect(normalForm('Phone', value)).toBeUndefined();
  });
});

describe('the normal form of a vehicle', () => {
  test.each([
    ['ZZ99 ABC', 'ZZ99ABC'],
    ['zz99abc', 'ZZ99ABC'],
    [' Z Z 9 9 A B C ', 'ZZ99ABC'],
  ])('%s is its full mark in upper case without spaces', (value, form) => {
    expect(normalForm('Vehicle', value)).toBe(form);
  });

  test.each(['ZZ99 A?C', 'ZZ99', 'ZZ99-ABC', 'ABCDEF', '123456', 'ZZ99ABCDE', ''])(
    '%p has none: a part of a mark joins nobody',
    (value) => {
      expect(normalForm('Vehicle', value)).toBeUndefined();
    },
  );
});
