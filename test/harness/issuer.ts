import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** A small real OIDC issuer on loopback: metadata, a key set that turns over, and access tokens signed with its keys. */

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly secret: CryptoKey;
  readonly open: JWK;
}

/** Makes a pair of keys under a name. */
export async function makeKey(kid: string, alg = 'RS256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, secret: privateKey, open: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export interface TestIssuer {
  readonly url: string;
  /** The keys that it shows. */
  keys: readonly SigningKey[];
  /** While true it answers 503, as an issuer does whose own database is away. */
  away: boolean;
  /** Something else than its own metadata. */
  metadata: object | undefined;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

/** Starts an issuer that shows `keys`. */
export async function openIssuer(keys: readonly SigningKey[]): Promise<TestIssuer> {
  let asked = 0;
  const server = createServer((request, response) => {
    const { url, metadata, away } = issuer;
    if (request.url === '/keys') asked += 1;
    const body =
      request.url === '/keys'
        ? { keys: issuer.keys.map(({ open }) => open) }
        : (metadata ?? { issuer: url, jwks_uri: `${url}/keys` });
    response.writeHead(away ? 503 : 200, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys,
    away: false,
    metadata: undefined,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return issuer;
}

export const audience = 'crossforce-api';

export interface Told {
  readonly claims?: JWTPayload;
  readonly header?: Record<string, unknown>;
  readonly without?: readonly string[];
}

/** An access token of `issuer`; claims and header as they should be, but for what is told. */
export async function accessToken(
  { url }: TestIssuer,
  { kid, alg, secret }: SigningKey,
  { claims = {}, header = {}, without = [] }: Told = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const sound: JWTPayload = {
    iss: url,
    aud: audience,
    sub: 'reader-of-an-issuer',
    iat: now,
    exp: now + 600,
    auth_time: now,
    force: 'X1',
    role: 'INVESTIGATOR',
    clearance: 'OFFICIAL_SENSITIVE',
    teams: [],
    ...claims,
  };
  const kept = Object.entries(sound).filter(([name]) => !without.includes(name));
  const stated: [string, unknown][] = Object.entries({ kid, typ: 'at+jwt', ...header });
  const head = Object.fromEntries(stated.filter(([, value]) => value !== undefined));
  const { crit } = header;
  const unheardOf = Array.isArray(crit) ? Object.fromEntries(crit.map((name) => [String(name), true])) : {};
  return new SignJWT(Object.fromEntries(kept))
    .setProtectedHeader({ ...head, alg })
    .sign(secret, { crit: unheardOf });
}
