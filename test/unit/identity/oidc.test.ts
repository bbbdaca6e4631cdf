import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { followIssuer } from '../../../src/identity/issuer.ts';
import { verifyOidcToken, type OidcParts } from '../../../src/identity/oidc.ts';
import {
  accessToken,
  audience,
  makeKey,
  openIssuer,
  type SigningKey,
  type TestIssuer,
  type Told,
} from '../../harness/issuer.ts';

let issuer: TestIssuer;
let parts: OidcParts;
let first: SigningKey;
let foreign: SigningKey;

beforeAll(async () => {
  [first, foreign] = await Promise.all([makeKey('first'), makeKey('first')]);
  issuer = await openIssuer([first]);
  parts = { issuer: issuer.url, audience, keys: followIssuer(issuer.url) };
});
afterAll(() => issuer.close());

const outcome = async (token: string): Promise<string> =>
  verifyOidcToken(parts, `Bearer ${token}`).then(
    ({ subject }) => subject,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
const outcomeOf = async (told: Told, key = first): Promise<string> =>
  outcome(await accessToken(issuer, key, told));

const now = (): number => Math.floor(Date.now() / 1_000);

describe('an access token', () => {
  test('of the issuer says who asks and when she signed in', async () => {
    const token = await accessToken(issuer, first, {
      claims: { jti: 't1', auth_time: 1_700_000_000, teams: ['PSD'] },
    });
    expect(await verifyOidcToken(parts, `Bearer ${token}`)).toEqual({
      subject: 'reader-of-an-issuer',
      force: 'X1',
      role: 'INVESTIGATOR',
      clearance: 'OFFICIAL_SENSITIVE',
      teams: ['PSD'],
      tokenId: 't1',
      signedInAt: 1_700_000_000_000,
    });
  });

  test.each<[string, () => Told]>([
    ['type JWT', () => ({ header: { typ: 'JWT' } })],
    ['type application/at+jwt', () => ({ header: { typ: 'application/at+jwt' } })],
    ['several audiences', () => ({ claims: { aud: ['another', audience] } })],
    ['a clock three seconds ahead', () => ({ claims: { iat: now() + 3 } })],
    ['an end a second ago', () => ({ claims: { exp: now() - 1 } })],
    ['no teams', () => ({ without: ['teams'] })],
  ])('with %s is taken', async (_, told) => {
    expect(await outcomeOf(told())).toBe('reader-of-an-issuer');
  });

  test.each<[string, () => Told]>([
    ['of another audience', () => ({ claims: { aud: 'another' } })],
    ['of another issuer', () => ({ claims: { iss: 'https://elsewhere.invalid' } })],
    ['whose issuer has a stroke more', () => ({ claims: { iss: 'ISSUER/' } })],
    ['that is an identity token by its type', () => ({ header: { typ: 'id+jwt' } })],
    ['that is a logout token by its type', () => ({ header: { typ: 'logout+jwt' } })],
    ['without a type', () => ({ header: { typ: undefined } })],
    ['that is over', () => ({ claims: { exp: now() - 30 } })],
    ['that begins later', () => ({ claims: { nbf: now() + 60 } })],
    ['from the future', () => ({ claims: { iat: now() + 60 } })],
    ['that was made yesterday and lives on', () => ({ claims: { iat: now() - 86_400, exp: now() + 600 } })],
    ['without an end', () => ({ without: ['exp'] })],
    ['without a beginning', () => ({ without: ['iat'] })],
    ['without a subject', () => ({ without: ['sub'] })],
    ['with an empty subject', () => ({ claims: { sub: '' } })],
    ['without a force', () => ({ without: ['force'] })],
    ['without a clearance', () => ({ without: ['clearance'] })],
    ['with an unknown role', () => ({ claims: { role: 'SUPERUSER' } })],
    ['with several roles', () => ({ claims: { role: ['INVESTIGATOR', 'NATIONAL'] } })],
    ['with an unknown clearance', () => ({ claims: { clearance: 'TOP_SECRET' } })],
    ['with a force that is no code', () => ({ claims: { force: "X1' OR 1=1" } })],
    ['with a role that another body holds', () => ({ claims: { role: 'NATIONAL', force: 'X1' } })],
    ['with teams that are no list', () => ({ claims: { teams: 'PSD' } })],
    ['with a critical header that nobody knows', () => ({ header: { crit: ['b64x'], b64x: true } })],
  ])('%s is refused', async (_, made) => {
    const { claims, header = {}, without = [] } = made();
    const iss = claims?.iss === 'ISSUER/' ? { iss: `${issuer.url}/` } : {};
    const told = { claims: { ...claims, ...iss }, header, without };
    expect(await outcomeOf(told)).toBe('UNAUTHENTICATED');
  });
});

describe('a forged token', () => {
  test('signed with another key of the same name is refused', async () => {
    expect(await outcomeOf({}, foreign)).toBe('UNAUTHENTICATED');
  });

  test('without a signature is refused', async () => {
    const claims = {
      iss: issuer.url,
      aud: audience,
      sub: 'x',
      force: 'X1',
      role: 'INVESTIGATOR',
      clearance: 'SECRET',
    };
    const bare = new UnsecuredJWT(claims).setIssuedAt().setExpirationTime('5m').encode();
    expect(await outcome(bare)).toBe('UNAUTHENTICATED');
    expect(await outcome(`${bare}AAAA`)).toBe('UNAUTHENTICATED');
  });

  test('signed with the public key as if it were a shared secret is refused', async () => {
    const shown = await importJWK({ ...first.open, ext: true }, 'RS256', { extractable: true });
    if (shown instanceof Uint8Array) throw new Error('expected a public key');
    const secrets = [await exportSPKI(shown), JSON.stringify(first.open), String(first.open.n)];
    for (const secret of secrets) {
      const token = await new SignJWT({ force: 'X1', role: 'INVESTIGATOR', clearance: 'SECRET', teams: [] })
        .setProtectedHeader({ alg: 'HS256', kid: 'first', typ: 'at+jwt' })
        .setIssuer(issuer.url)
        .setAudience(audience)
        .setSubject('x')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(secret));
      expect(await outcome(token)).toBe('UNAUTHENTICATED');
    }
  });

  test('that brings its own key, or says where to get one, is refused and nothing is fetched', async () => {
    const thief = await openIssuer([foreign]);
    for (const header of [
      { jku: `${thief.url}/keys` },
      { jwk: foreign.open },
      { x5u: `${thief.url}/keys` },
      { jku: `${thief.url}/keys`, kid: 'unheard-of' },
    ]) {
      expect(await outcomeOf({ header }, foreign)).toBe('UNAUTHENTICATED');
    }
    expect(thief.asked()).toBe(0);
    expect((await fetch(`${thief.url}/keys`)).status).toBe(200);
    expect(thief.asked()).toBe(1);
    await thief.close();
  });

  test.each(['../../../dev/null', "' UNION SELECT 'key", 'first\u0000', '__proto__', ''])(
    'whose key is called %j is refused',
    async (kid) => expect(await outcomeOf({ header: { kid } }, foreign)).toBe('UNAUTHENTICATED'),
  );

  test('with a letter changed is refused', async () => {
    const token = await accessToken(issuer, first);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const raised = Buffer.from(
      Buffer.from(claims, 'base64url').toString().replace('OFFICIAL_SENSITIVE', 'SECRET'),
    ).toString('base64url');
    expect(await outcome([head, raised, signature].join('.'))).toBe('UNAUTHENTICATED');
    expect(await outcome([head, claims].join('.'))).toBe('UNAUTHENTICATED');
    expect(await outcome(token)).toBe('reader-of-an-issuer');
  });
});
