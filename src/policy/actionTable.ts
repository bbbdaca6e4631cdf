import { actions, actionRules, purposesFor, type Action } from './actions.ts';
import { rights } from './rights.ts';
import { roles, type Purpose, type Role } from './values.ts';

/** Whether something may be done: always; where every import batch of the graph is synthetic; never. */
export type Leave = 'YES' | 'SYNTHETIC' | 'NO';

export interface ActionRow {
  readonly action: Action;
  readonly role: Role;
  /** What the role may do it for, and on what condition. A purpose that is not there is none. */
  readonly purposes: ReadonlyMap<Purpose, Exclude<Leave, 'NO'>>;
  /** Whether it is done without a purpose: a role that has none may not state one either. */
  readonly withoutPurpose: boolean;
}

function rowOf(action: Action, role: Role): ActionRow {
  const purposes = purposesFor(role, action).map(
    (purpose) => [purpose, purpose === 'TRAINING_SYNTHETIC' ? 'SYNTHETIC' : 'YES'] as const,
  );
  return {
    action,
    role,
    purposes: new Map(purposes),
    withoutPurpose: rights[role].purposes.length === 0 && actionRules[action].roles.includes(role),
  };
}

/**
 * The one table of action, role and purpose, for people to read; made from what `checkAction` decides by. A role that may
 * not do an action at all has no row. A field may narrow the purposes further, and never widens them.
 */
export const actionTable: readonly ActionRow[] = actions.flatMap((action) =>
  roles
    .map((role) => rowOf(action, role))
    .filter(({ purposes, withoutPurpose }) => purposes.size > 0 || withoutPurpose),
);
