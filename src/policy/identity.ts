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
