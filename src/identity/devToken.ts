import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Invalid, Unauthenticated } from '../errors.ts';
import { identityProblem, type Identity } from '../policy/identity.ts';
import { gscLevels, roles } from '../policy/values.ts';

/** Development identity: tokens signed with a key of this machine alone (security.md section 5). Loopback only. */

const issuer = 'crossforce-development';
const audience = 'crossforce';
const algorithm = 'HS256';

const claims = z.object({
  sub: z.string().min(1),
  jti: z.string(),
  force: z.string(),
  role: z.enum(roles),
  clearance: z.enum(gscLevels),
  teams: z.array(z.string()),
});

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
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Unauthenticated('Authorization: expected `Bearer` and a token.');
  const identity = await identityOf(key, token).catch(() => undefined);
  if (identity === undefined || identityProblem(identity) !== undefined) {
    throw new Unauthenticated('Authorization: the token is not valid, or no longer.');
  }
  return identity;
}

async function identityOf(key: Buffer, token: string): Promise<Identity> {
  const { payload } = await jwtVerify(token, key, {
    issuer,
    audience,
    algorithms: [algorithm],
    typ: 'JWT',
    requiredClaims: ['exp', 'iat', 'sub'],
  });
  const { sub, jti, force, role, clearance, teams } = claims.parse(payload);
  return { subject: sub, force, role, clearance, teams, tokenId: jti };
}
