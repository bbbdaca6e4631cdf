import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { Unauthenticated } from '../errors.ts';
import { identityProblem, type Identity } from '../policy/identity.ts';
import { gscLevels, roles } from '../policy/values.ts';

/** The claims of a token, whoever signed it (contract.md, "HTTP"). */
const claims = z.object({
  sub: z.string().min(1).max(200),
  jti: z.string().max(200).optional(),
  force: z.string(),
  role: z.enum(roles),
  clearance: z.enum(gscLevels),
  teams: z.array(z.string()).max(100).default([]),
});

/** Why a token was not taken is nobody's business but the issuer's. */
export const notValid = (): Unauthenticated =>
  new Unauthenticated('Authorization: the token is not valid, or no longer.', 'error="invalid_token"');

/** The token of an Authorization header. Throws Unauthenticated for anything but a bearer token in three parts. */
export function bearerOf(authorization: string | undefined): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Unauthenticated('Authorization: expected `Bearer` and a token.');
  return token;
}

/** The identity that verified claims state. Throws Unauthenticated where they are none that anybody may have. */
export function identityOf(payload: JWTPayload): Identity {
  const read = claims.safeParse(payload);
  if (!read.success) throw notValid();
  const { sub, jti, force, role, clearance, teams } = read.data;
  const identity: Identity = {
    subject: sub,
    force,
    role,
    clearance,
    teams,
    ...(jti === undefined ? {} : { tokenId: jti }),
  };
  if (identityProblem(identity) !== undefined) throw notValid();
  return identity;
}
