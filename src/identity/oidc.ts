import { jwtVerify, type JWTPayload } from 'jose';
import { Unavailable } from '../errors.ts';
import type { Identity } from '../policy/identity.ts';
import { bearerOf, identityOf, notValid } from './claims.ts';
import type { IssuerKeys } from './issuer.ts';

/** Production identity: access tokens of one OIDC issuer for one audience (security.md section 5). */

/** Signatures that an issuer alone can make. With a shared secret, or none, whoever verifies could sign. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** Access tokens (RFC 9068), and the name that issuers gave them before it. */
const types: ReadonlySet<string> = new Set(['at+jwt', 'application/at+jwt', 'jwt']);
/** Seconds that the clocks of issuer and server may differ. */
const skew = 5;
/** However long the issuer says that a token lives, after this it is over. */
const longestLife = '12h';

export interface OidcParts {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: IssuerKeys;
}

/**
 * The identity of a bearer token that the issuer signed. Throws Unauthenticated, which says nothing of why a token was not taken,
 * and Unavailable where the issuer's keys were never read. Keys that a token brings or points to (jwk, jku, x5c, x5u) are not looked at.
 */
export async function verifyOidcToken(
  { issuer, audience, keys }: OidcParts,
  authorization: string | undefined,
): Promise<Identity> {
  const payload = await verified(bearerOf(authorization), { issuer, audience, keys });
  const { auth_time: signedInAt } = payload;
  return { ...identityOf(payload), signedInAt: typeof signedInAt === 'number' ? signedInAt * 1_000 : 0 };
}

async function verified(token: string, { issuer, audience, keys }: OidcParts): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys.key, {
      issuer,
      audience,
      algorithms,
      clockTolerance: skew,
      maxTokenAge: longestLife,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    if (!types.has(protectedHeader.typ?.toLowerCase() ?? '')) throw notValid();
    return payload;
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    throw notValid();
  }
}
