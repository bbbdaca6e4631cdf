import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { objectTypes } from '../../../../src/domains/thingTypes.ts';
import { objectForm, objectValidity, passesLuhn, thingKindOf } from '../../../../src/domains/thing/normal.ts';

const formOf = (type: string, value: string, more: object = {}): string | undefined =>
  objectForm({ type, value, ...more });

describe('a phone', () => {
  test.each([
    ['+999700900123', '+999700900123'],
    ['+999 700 900 123', '+999700900123'],
    ['+999-700-900-123', '+999700900123'],
    ['(+999) 700\u2013900\u00a0123', '+999700900123'],
    // Ofcom's numbers for drama; the nought in brackets is no part of one.
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700 900 999', '+447700900999'],
  ])('%s is E.164 without blanks, hyphens and parentheses', (value, form) => {
    expect(formOf('PHONE', value)).toBe(form);
    expect(formOf('HELPLINE', value)).toBe(form);
    expect(objectValidity({ type: 'PHONE', value })).toBe('VALID');
  });

  test.each([
    '0700 900123',
    '07700 900123',
    '999700900123',
    '+0700900123',
    '+999 12',
    '+9997009001234567',
    '+999 700 9oo 123',
  ])('%p has no normal form', (value) => {
    expect(formOf('PHONE', value)).toBeUndefined();
    expect(objectValidity({ type: 'PHONE', value })).toBe('INVALID');
  });
});

describe('a vehicle', () => {
  test.each([
    ['ZZ99 ABC', 'ZZ99ABC'],
    ['zz99abc', 'ZZ99ABC'],
    [' Z Z 9 9 A B C ', 'ZZ99ABC'],
  ])('%s is its full mark in upper case without blanks', (value, form) => {
    expect(formOf('VEHICLE', value)).toBe(form);
  });

  test.each(['ZZ99 A?C', 'ZZ99', 'ZZ99-ABC', 'ABCDEF', '123456', 'ZZ99ABCDE'])(
    '%p is a part of a mark, and joins nobody',
    (value) => {
      expect(formOf('VEHICLE', value)).toBeUndefined();
      expect(objectValidity({ type: 'VEHICLE', value })).toBe('INVALID');
    },
  );
});

describe('an account', () => {
  test.each([
    ['EMAIL', ' Someone@Example.INVALID ', 'mail someone@example.invalid'],
    ['SOCIAL_ACCOUNT', 'Chatter - @Some.One', 'social chatter some.one'],
    ['SOCIAL_ACCOUNT', 'chatter  -  some.one', 'social chatter some.one'],
    ['BANK_ACCOUNT', '99-99-98 12345678', 'bank 99999812345678'],
  ])('of type %s, %p, is %s', (type, value, form) => {
    expect(formOf(type, value)).toBe(form);
  });

  test.each([
    ['EMAIL', 'someone'],
    ['EMAIL', 'someone@invalid'],
    ['EMAIL', 'some one@example.invalid'],
    ['EMAIL', `${'a'.repeat(110)}@example.invalid`],
    ['SOCIAL_ACCOUNT', '@someone'],
    ['SOCIAL_ACCOUNT', 'chatter - some one'],
    ['BANK_ACCOUNT', '999998 1234567'],
    ['BANK_ACCOUNT', '000000 00000000'],
  ])('of type %s, %p, has none', (type, value) => {
    expect(formOf(type, value)).toBeUndefined();
  });

  test('of a bank and one of another sort never meet', () => {
    expect(formOf('BANK_ACCOUNT', '99999812345678')).not.toBe(
      formOf('SOCIAL_ACCOUNT', 'bank - 99999812345678'),
    );
  });
});

describe('a device', () => {
  /** Fourteen digits and the one that makes them pass. */
  const imei = (digits: string): string =>
    Array.from('0123456789')
      .map((check) => `${digits}${check}`)
      .find((whole) => passesLuhn(whole)) ?? '';

  test('is its IMEI where the check digit holds, and with any one digit changed has none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999_999_999 }),
        fc.nat(14),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const whole = imei(String(number).padStart(14, '0'));
          expect(formOf('DEVICE', whole)).toBe(`imei ${whole}`);
          const digit = String((Number(whole.charAt(at)) + by) % 10);
          const wrong = `${whole.slice(0, at)}${digit}${whole.slice(at + 1)}`;
          expect(formOf('DEVICE', wrong, { maker: 'Orbel' })).toBeUndefined();
          expect(objectValidity({ type: 'DEVICE', value: wrong })).toBe('INVALID');
        },
      ),
    );
  });

  test.each(['490154203237518', '49-015420-323751-8', '49 015420 323751 8'])(
    '%s is one number however it is written',
    (value) => {
      expect(formOf('DEVICE', value)).toBe('imei 490154203237518');
    },
  );

  test('is else its serial with its maker', () => {
    expect(formOf('DEVICE', 'sn-12 34', { maker: ' Orbel  Works ' })).toBe('serial ORBEL WORKS SN1234');
    for (const [value, maker] of [
      ['SN1234', undefined],
      ['unknown', 'Orbel'],
      ['0000', 'Orbel'],
      ['SN1234', 'unknown'],
      ['000000000000000', 'Orbel'],
    ] as const)
      expect([value, maker, formOf('DEVICE', value, { maker })]).toEqual([value, maker, undefined]);
    expect(objectValidity({ type: 'DEVICE', value: 'SN1234' })).toBe('NOT_CHECKED');
  });
});

describe('a document', () => {
  test.each(['PASSPORT', 'DRIVING_LICENCE', 'TAXI_LICENCE'])('%s is issuer and number', (type) => {
    expect(formOf(type, 'ab 12-3', { issuer: 'Northmere  licensing authority' })).toBe(
      `${type} NORTHMERE LICENSING AUTHORITY AB123`,
    );
    expect(formOf(type, 'AB123')).toBeUndefined();
    expect(formOf(type, 'unknown', { issuer: 'Northmere' })).toBeUndefined();
    expect(formOf(type, 'AB123', { issuer: 'n/a' })).toBeUndefined();
  });
});

test('a photograph and any other item never join anybody', () => {
  expect(formOf('PHOTOGRAPH', 'IMG 1', { maker: 'Orbel', issuer: 'Orbel' })).toBeUndefined();
  expect(formOf('OTHER', '+999700900123', { maker: 'Orbel', issuer: 'Orbel' })).toBeUndefined();
});

test('every type is of one kind of thing, and an unknown one is an item', () => {
  expect(objectTypes.map((type) => `${type} ${thingKindOf(type)}`)).toEqual([
    ...[
      'PHONE Phone',
      'VEHICLE Vehicle',
      'EMAIL Account',
      'SOCIAL_ACCOUNT Account',
      'DEVICE Device',
      'BANK_ACCOUNT Account',
    ],
    ...[
      'PASSPORT Document',
      'DRIVING_LICENCE Document',
      'TAXI_LICENCE Document',
      'PHOTOGRAPH Item',
      'HELPLINE Phone',
      'OTHER Item',
    ],
  ]);
  expect(thingKindOf('TELEX')).toBe('Item');
});
