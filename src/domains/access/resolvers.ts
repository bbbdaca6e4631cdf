import type { Resolvers } from '../../generated/graphql.ts';
import { iso } from '../recordFields.ts';
import { explainAccess, explanationFields } from './explain.ts';
import { breakGlass, revokeAccess } from './grants.ts';
import { accessNotices, accessRequests, markingOfText, pendingChanges } from './lists.ts';
import { confirmChange, remark } from './marks.ts';
import { pointers } from './pointers.ts';
import { protect, unprotect } from './protect.ts';
import { decideAccess, requestAccess } from './requests.ts';
import { seal, unseal } from './seals.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

export const access: Resolvers = {
  Query: {
    pointers: (_, args, context) => pointers(context, args),
    explainAccess: (_, { id }, context) => explainAccess(context, id),
    accessRequests: (_, args, context) => accessRequests(context, args),
    accessNotices: (_, _args, context) => accessNotices(context),
    pendingChanges: (_, _args, context) => pendingChanges(context),
  },
  Mutation: {
    protect: (_, args, context) => protect(context, args),
    unprotect: (_, args, context) => unprotect(context, args),
    seal: (_, args, context) => seal(context, args),
    unseal: (_, args, context) => unseal(context, args),
    remark: (_, args, context) => remark(context, args),
    confirmChange: (_, args, context) => confirmChange(context, args),
    requestAccess: (_, args, context) => requestAccess(context, args),
    decideAccess: (_, args, context) => decideAccess(context, args),
    revokeAccess: (_, args, context) => revokeAccess(context, args),
    breakGlass: (_, args, context) => breakGlass(context, args),
  },
  ...explanationFields,
  AccessRequest: {
    record: ({ target }) => target,
    force: ({ force }, _, { load }) => load.force(force),
    madeAt: ({ madeAt }) => iso(madeAt),
    decidedBy: ({ decidedBy }) => orNull(decidedBy),
    decidedReason: ({ decidedReason }) => orNull(decidedReason),
  },
  PendingChange: {
    marking: ({ parts }) => markingOfText(parts),
    madeAt: ({ madeAt }) => iso(madeAt),
  },
};
