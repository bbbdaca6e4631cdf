import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { Invalid } from '../errors.ts';
import { identityProblem, type Identity } from '../policy/identity.ts';
import { bearerOf, identityOf, notValid } from './claims.ts';

/** Development identity: tokens signed with a key of this machine alone (security.md section 5). Loopback only. */

const issuer = 'crossforce-development';
const audience = 'crossforce';
const algorithm = 'HS256';

/** Signs a token for `seconds`. Throws Invalid for an identity that nobody may have. */
export async function signDevToken(key: Buffer, identity: Identity, seconds: number): Promise<string> {
  const problem = identityProblem(identity);
  if (problem !== undefined) throw new Invalid(problem);
  const { subject, force, role, clearance, teams } = identity;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ force, role, clearance, teams })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(key);
}

/** The identity of a bearer token. Throws Unauthenticated, which says nothing of why a token was not taken. */
export async function verifyDevToken(key: Buffer, authorization: string | undefined): Promise<Identity> {
  const token = bearerOf(authorization);
  const verified = await jwtVerify(token, key, {
    issuer,
    audience,
    algorithms: [algorithm],
    typ: 'JWT',
    requiredClaims: ['exp', 'iat', 'sub', 'jti'],
  }).catch(() => undefined);
  if (verified === undefined) throw notValid();
  return identityOf(verified.payload);
}
