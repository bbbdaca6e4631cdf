import { describe, expect, test } from '@jest/globals';
import { Invalid } from '../../../src/errors.ts';
import { accessRequest, parseKnownOn, parsePurpose, unmasks } from '../../../src/policy/purposes.ts';
import { purposes } from '../../../src/policy/values.ts';
import { asking, now } from './build.ts';

describe('the access headers', () => {
  test('are read into a request, blanks left out', () => {
    const headers: Record<string, string> = {
      'x-access-purpose': ' PROTECT_CHILD ',
      'x-access-reason': ' Strategy meeting. ',
      'x-access-case': '  ',
      'x-access-unmask': 'Victim contact.',
      'x-known-on': '2026-01-02',
    };
    expect(accessRequest((name) => headers[name], now)).toEqual({
      purpose: 'PROTECT_CHILD',
      reason: 'Strategy meeting.',
      unmask: 'Victim contact.',
      knownOn: Date.UTC(2026, 0, 3) - 1,
      at: now,
    });
    expect(accessRequest(() => undefined, now)).toEqual({ purpose: undefined, reason: undefined, at: now });
  });

  test.each([
    ['x-access-reason', 'X-Access-Reason'],
    ['x-access-case', 'X-Access-Case'],
    ['x-access-unmask', 'X-Access-Unmask'],
  ])('%s of more than 500 characters is refused by name', (name, place) => {
    const read = (length: number) => () =>
      accessRequest((one) => (one === name ? 'x'.repeat(length) : undefined), now);
    expect(read(500)).not.toThrow();
    expect(read(501)).toThrow(new Invalid(`${place}: expected at most 500 characters.`));
  });

  test.each(purposes)('the purpose %s is read', (purpose) => {
    expect(parsePurpose(purpose)).toBe(purpose);
  });

  test.each(['protect_child', 'PROTECT', 'PROTECT_CHILD, AUDIT', 'toString', 'none'])(
    'a purpose that is none is refused, not taken for missing: %j',
    (text) => {
      expect(() => parsePurpose(text)).toThrow(Invalid);
      expect(() => parsePurpose(text)).toThrow(/^X-Access-Purpose: expected one of PREVENT_DETECT_CRIME, /);
    },
  );

  test('a blank unmask is none', () => {
    const states = [undefined, '', ' ', 'Victim contact.'].map((unmask) =>
      unmasks(asking('PROTECT_CHILD', unmask === undefined ? {} : { unmask })),
    );
    expect(states).toEqual([false, false, false, true]);
  });
});

describe('the day whose knowledge is asked for', () => {
  test('counts to its end, today to this instant', () => {
    expect(parseKnownOn('2024-02-29', now)).toBe(Date.UTC(2024, 2, 1) - 1);
    expect(parseKnownOn('2026-01-15', now)).toBe(now);
    expect(parseKnownOn(' ', now)).toBeUndefined();
  });

  test.each(['2026-01-16', '2025-02-30', '2025-13-01', '2025', '2025-01-01T00:00:00Z', 'yesterday'])(
    'is refused when it is no day or not yet begun: %s',
    (text) => {
      expect(() => parseKnownOn(text, now)).toThrow(/^X-Known-On: expected a day/);
      expect(() => parseKnownOn(text, now)).toThrow(Invalid);
    },
  );
});
