import { Denied, Refused } from '../errors.ts';
import { identityProblem, type Identity } from './identity.ts';
import { parseReason, type AccessRequest } from './purposes.ts';
import { rights } from './rights.ts';
import type { Purpose, Role } from './values.ts';

/** What an operation does to the graph or the log; the SDL's `Action`. Compared whole, never by a part of its name. */
export const actions = [
  'READ_RECORDS',
  'FIND_LINKS',
  'EXPORT',
  'ASK_POINTERS',
  'EXPLAIN_ACCESS',
  'REQUEST_ACCESS',
  'DECIDE_ACCESS',
  'BREAK_GLASS',
  'SEAL',
  'REMARK',
  'CONFIRM_CHANGE',
  'IMPORT',
  'READ_AUDIT',
  'VERIFY_AUDIT',
] as const;
export type Action = (typeof actions)[number];

interface ActionRule {
  /** One sentence for the documentation. */
  readonly summary: string;
  /** Who may, for any purpose of the role (`rights`) that the field allows. */
  readonly roles: readonly Role[];
  /** Purposes for which it may never be done. */
  readonly never?: readonly Purpose[];
}

const recordReaders: readonly Role[] = ['ANALYST', 'INVESTIGATOR', 'REVIEWER', 'NATIONAL', 'INQUIRY'];

/** Which role may do what; which records it then meets is the row ring's matter. */
export const actionRules: Readonly<Record<Action, ActionRule>> = {
  READ_RECORDS: { summary: 'Read records and links.', roles: recordReaders },
  FIND_LINKS: { summary: 'Ask which chains join records.', roles: recordReaders },
  EXPORT: {
    summary: 'Take the graph of an answer along as a file.',
    roles: recordReaders,
    // Mending the own records needs no copy of them outside.
    never: ['DATA_QUALITY'],
  },
  ASK_POINTERS: {
    summary: 'Ask which other forces hold something on what the reader asks about, and whom to ask there.',
    roles: recordReaders,
    never: ['DATA_QUALITY'],
  },
  EXPLAIN_ACCESS: {
    summary: 'Be told who sees a record of the own force, or as AUDITOR any record, and by which rule.',
    roles: [...recordReaders, 'AUDITOR'],
  },
  REQUEST_ACCESS: {
    summary: 'Ask the force that owns a record for access to it.',
    roles: recordReaders,
    never: ['DATA_QUALITY'],
  },
  DECIDE_ACCESS: {
    summary: "Grant or refuse access to the own force's records, and take a grant back.",
    roles: ['INVESTIGATOR', 'REVIEWER', 'NATIONAL', 'INQUIRY'],
    never: ['DATA_QUALITY'],
  },
  BREAK_GLASS: {
    summary: 'Open a record of another force at once, for an hour, under the eyes of a second person.',
    roles: ['INVESTIGATOR', 'REVIEWER', 'NATIONAL'],
    never: ['DATA_QUALITY', 'TRAINING_SYNTHETIC'],
  },
  SEAL: {
    summary: 'Seal, unseal and protect records of the own force; what loosens takes a second person.',
    roles: ['INVESTIGATOR', 'REVIEWER'],
  },
  REMARK: {
    summary: "Change the marking of the own force's records; what loosens takes a second person.",
    roles: ['ANALYST', 'INVESTIGATOR', 'NATIONAL', 'INQUIRY'],
  },
  CONFIRM_CHANGE: {
    summary: 'Confirm, as the second person, a change that loosens; the roles of the change itself may.',
    roles: ['ANALYST', 'INVESTIGATOR', 'REVIEWER', 'NATIONAL', 'INQUIRY'],
  },
  IMPORT: {
    summary: "Load a folder of the own force's records.",
    roles: ['ANALYST', 'INVESTIGATOR', 'NATIONAL', 'INQUIRY', 'IMPORTER'],
  },
  READ_AUDIT: { summary: 'Read the access log.', roles: ['AUDITOR'] },
  VERIFY_AUDIT: {
    summary: 'Check that the chain of the access log is whole; shows no entry.',
    roles: ['AUDITOR', 'ADMIN'],
  },
};

/** The purposes for which a role may do an action, wherever a field narrows them no further. */
export function purposesFor(role: Role, action: Action): readonly Purpose[] {
  const { roles, never = [] } = actionRules[action];
  return roles.includes(role) ? rights[role].purposes.filter((one) => !never.includes(one)) : [];
}

export interface ActionConditions {
  /** Whether every import batch in the graph says that it is synthetic. */
  readonly allSynthetic: boolean;
  /** The purposes to which a field is narrowed, where it is. */
  readonly purposes?: readonly Purpose[] | undefined;
}

/**
 * Lets an operation through, or says why not. Throws Denied where the role may not do this, or not for this purpose;
 * Refused with PURPOSE_REQUIRED where purpose or reason is missing; Invalid for a reason that is too long.
 */
export function checkAction(
  identity: Identity,
  request: AccessRequest,
  action: Action,
  conditions: ActionConditions,
): void {
  const problem = identityProblem(identity);
  if (problem !== undefined) throw new Denied(problem);
  const { role } = identity;
  if (!actionRules[action].roles.includes(role)) throw new Denied(`The role ${role} may not ${action}.`);
  if (rights[role].purposes.length === 0) checkWithoutPurpose(role, request, action, conditions);
  else checkPurpose(role, request, action, conditions);
}

/** A role without purposes states none; a field that is narrowed to some is not for it. */
function checkWithoutPurpose(
  role: Role,
  request: AccessRequest,
  action: Action,
  { purposes }: ActionConditions,
): void {
  if (request.purpose !== undefined) {
    throw new Denied(
      `X-Access-Purpose: ${request.purpose} is no purpose of the role ${role}, which has none.`,
    );
  }
  if (purposes !== undefined)
    throw new Denied(`The role ${role} may not ${action} here, where a purpose is needed.`);
}

function checkPurpose(
  role: Role,
  { purpose, reason }: AccessRequest,
  action: Action,
  conditions: ActionConditions,
): void {
  const ofRole = purposesFor(role, action);
  const narrowed = conditions.purposes;
  const allowed = narrowed === undefined ? ofRole : ofRole.filter((one) => narrowed.includes(one));
  if (allowed.length === 0)
    throw new Denied(`The role ${role} may not ${action} here for any of its purposes.`);
  if (purpose === undefined) {
    throw new Refused('PURPOSE_REQUIRED', `X-Access-Purpose: expected one of ${allowed.join(', ')}.`);
  }
  if (!allowed.includes(purpose)) {
    throw new Denied(
      `X-Access-Purpose: the role ${role} may ${action} here for ${allowed.join(', ')}, not ${purpose}.`,
    );
  }
  if (parseReason('X-Access-Reason', reason) === undefined) {
    throw new Refused(
      'PURPOSE_REQUIRED',
      'X-Access-Reason: expected a sentence that says why this is asked for.',
    );
  }
  if (purpose === 'TRAINING_SYNTHETIC' && !conditions.allSynthetic) {
    throw new Denied(
      'X-Access-Purpose: TRAINING_SYNTHETIC is for a graph in which every batch is synthetic.',
    );
  }
}
