import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { followIssuer, freshness, isSafeAddress } from '../../../src/identity/issuer.ts';
import { verifyOidcToken } from '../../../src/identity/oidc.ts';
import {
  accessToken,
  audience,
  makeKey,
  openIssuer,
  type SigningKey,
  type TestIssuer,
} from '../../harness/issuer.ts';

/** Keys of a real issuer over time; the clock of the cache is the test's. */

let old: SigningKey;
let next: SigningKey;
let issuer: TestIssuer;
let clock = 0;
let ask: (key: SigningKey) => Promise<string>;

beforeAll(async () => {
  [old, next] = await Promise.all([makeKey('old', 'ES256'), makeKey('next', 'PS256')]);
});
beforeEach(async () => {
  clock = 0;
  issuer = await openIssuer([old]);
  const keys = followIssuer(issuer.url, freshness, () => clock);
  ask = async (key) =>
    verifyOidcToken({ issuer: issuer.url, audience, keys }, `Bearer ${await accessToken(issuer, key)}`).then(
      () => 'taken',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
});
afterEach(() => issuer.close());

const pass = (seconds: number): void => void (clock += seconds * 1_000);

describe('keys of an issuer', () => {
  test('are asked for once, and then every minute that tokens come', async () => {
    for (let n = 0; n < 5; n += 1) expect(await ask(old)).toBe('taken');
    expect(issuer.asked()).toBe(1);
    pass(61);
    expect(await ask(old)).toBe('taken');
    expect(issuer.asked()).toBe(2);
  });

  test('turn over: a new key is known at its first token', async () => {
    expect(await ask(old)).toBe('taken');
    pass(20);
    issuer.keys = [old, next];
    expect([await ask(next), await ask(old)]).toEqual(['taken', 'taken']);
  });

  test('that are withdrawn open nothing two minutes later', async () => {
    expect(await ask(old)).toBe('taken');
    issuer.keys = [next];
    pass(119);
    expect([await ask(old), await ask(next)]).toEqual(['UNAUTHENTICATED', 'taken']);
  });

  test('hold while the issuer is away, and a key that is unknown is not guessed', async () => {
    expect(await ask(old)).toBe('taken');
    issuer.away = true;
    for (const hours of [0, 1, 5]) {
      pass(hours * 3_600);
      expect([await ask(old), await ask(next)]).toEqual(['taken', 'UNAUTHENTICATED']);
    }
    issuer.away = false;
    issuer.keys = [next];
    pass(61);
    expect([await ask(old), await ask(next)]).toEqual(['UNAUTHENTICATED', 'taken']);
  });

  test('do not hold for a day', async () => {
    expect(await ask(old)).toBe('taken');
    issuer.away = true;
    pass(13 * 3_600);
    expect(await ask(old)).toBe('UNAVAILABLE');
  });

  test('that were never read are no reason to refuse a reader for good', async () => {
    issuer.away = true;
    expect(await ask(old)).toBe('UNAVAILABLE');
    issuer.away = false;
    pass(16);
    expect(await ask(old)).toBe('taken');
  });

  test('are not asked for again and again by tokens with invented names', async () => {
    expect(await ask(old)).toBe('taken');
    for (let n = 0; n < 50; n += 1) {
      pass(0.1);
      expect(await ask({ ...next, kid: `invented-${n}` })).toBe('UNAUTHENTICATED');
    }
    expect(issuer.asked()).toBe(1);
    pass(16);
    await Promise.all(Array.from({ length: 20 }, () => ask(next)));
    expect(issuer.asked()).toBe(2);
  });

  test.each([
    ['of another issuer', (url: string) => ({ issuer: `${url}/`, jwks_uri: `${url}/keys` })],
    ['without keys', (url: string) => ({ issuer: url })],
    ['whose keys travel in the open', (url: string) => ({ issuer: url, jwks_uri: 'http://keys.invalid/' })],
  ])('are not taken from metadata %s', async (_, metadata) => {
    issuer.metadata = metadata(issuer.url);
    expect(await ask(old)).toBe('UNAVAILABLE');
    expect(issuer.asked()).toBe(0);
  });
});

test('an issuer is asked over TLS, or on this machine', () => {
  const safe = [
    'https://id.police.invalid/realms/a',
    'http://127.0.0.1:8080',
    'http://localhost/a',
    'http://[::1]:1',
  ];
  const unsafe = [
    'http://id.police.invalid',
    'http://127.0.0.1.invalid',
    'ftp://localhost',
    'id.police.invalid',
    '',
  ];
  expect(safe.filter((address) => !isSafeAddress(address))).toEqual([]);
  expect(unsafe.filter(isSafeAddress)).toEqual([]);
});
