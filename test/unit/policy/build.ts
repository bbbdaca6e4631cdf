import type { AclParts } from '../../../src/policy/acl.ts';
import type { Identity } from '../../../src/policy/identity.ts';
import type { AccessRequest } from '../../../src/policy/purposes.ts';
import { rights } from '../../../src/policy/rights.ts';
import type { Purpose, Role } from '../../../src/policy/values.ts';

export const now = Date.UTC(2026, 0, 15, 12);

/** A key that every reading role sees in full in its own force, unless the parts say otherwise. */
export function key(parts: Partial<AclParts> = {}): AclParts {
  const open = { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL', team: '', identity: 'OPEN', own: '' };
  return { number: 1, owner: 'X1', ...open, ...parts };
}

/** A sound reader of a role: of NCA or INQ where the role belongs there, of X1 elsewhere. */
export function reader(role: Role, parts: Partial<Identity> = {}): Identity {
  const force = rights[role].body ?? 'X1';
  return { subject: 'reader-1', force, role, clearance: 'SECRET', teams: [], ...parts };
}

export function asking(purpose: Purpose | undefined, parts: Partial<AccessRequest> = {}): AccessRequest {
  return { purpose, reason: 'Operation plan, line 4.', at: now, ...parts };
}

export const unmask = { unmask: 'The victim has asked to be contacted.' };
