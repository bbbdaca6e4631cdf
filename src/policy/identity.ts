import { Unauthenticated } from '../errors.ts';
import { rights } from './rights.ts';
import { isForceCode, isGscLevel, isRole, type GscLevel, type Role } from './values.ts';

/** Who asks, as the token says. */
export interface Identity {
  readonly subject: string;
  /** A force code, NCA, HO or INQ. */
  readonly force: string;
  readonly role: Role;
  readonly clearance: GscLevel;
  readonly teams: readonly string[];
  readonly tokenId?: string;
  /**
   * When she last proved who she is, milliseconds; 0 where her issuer does not say. Absent for identities that are not an issuer's:
   * development tokens and commands.
   */
  readonly signedInAt?: number;
}

/** How long ago a reader may have signed in to see protected people, seconds. */
export const recentSignIn = 15 * 60;

/**
 * Throws Unauthenticated for a reader whose issuer does not say that she signed in within a quarter of an hour; the challenge tells
 * her client to sign her in anew (RFC 9470).
 */
export function requireRecentSignIn({ signedInAt }: Identity, now: number): void {
  if (signedInAt === undefined || now - signedInAt <= recentSignIn * 1_000) return;
  throw new Unauthenticated(
    'X-Access-Unmask: expected a sign-in within the last 15 minutes; sign in again.',
    `error="insufficient_user_authentication", error_description="A more recent sign-in is required", max_age=${recentSignIn}`,
  );
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/**
 * Why nobody may act under this identity, in one sentence; nothing when it is sound. Sign-in refuses such a token,
 * and the row ring shows it nothing.
 */
export function identityProblem(identity: Identity): string | undefined {
  if (!isText(identity.subject)) return 'sub: expected the name of the reader.';
  if (!isForceCode(identity.force)) return 'force: expected a force code, NCA, HO or INQ.';
  if (!isRole(identity.role)) return 'role: expected one of the roles of the rights table.';
  if (!isGscLevel(identity.clearance)) return 'clearance: expected OFFICIAL, OFFICIAL_SENSITIVE or SECRET.';
  if (!Array.isArray(identity.teams) || !identity.teams.every(isText)) {
    return 'teams: expected a list of team names.';
  }
  const { body } = rights[identity.role];
  if (body !== undefined && body !== identity.force) {
    return `role: ${identity.role} is held by readers of ${body} alone, not of ${identity.force}.`;
  }
  return undefined;
}
