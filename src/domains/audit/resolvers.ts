import type { StoredIds } from '../../audit/entry.ts';
import type { VerifyStatus } from '../../audit/verify.ts';
import type { LogStatus, Resolvers } from '../../generated/graphql.ts';
import { isPurpose } from '../../policy/values.ts';
import { accessLog } from './accessLog.ts';
import { unusualUse } from './unusualUse.ts';
import { verification } from './verification.ts';

const statuses: Readonly<Record<VerifyStatus, LogStatus>> = {
  intact: 'INTACT',
  broken: 'BROKEN',
  'cannot tell': 'CANNOT_TELL',
};

const inFull = (ids: StoredIds): readonly string[] => ('merkleRoot' in ids ? [] : ids);

export const auditing: Resolvers = {
  Query: {
    accessLog: (_, args, context) => accessLog(args, context),
    unusualUse: (_, args, context) => unusualUse(args, context),
    accessLogVerification: (_, _args, context) => verification(context),
  },
  AccessEntry: {
    process: ({ folder }) => folder,
    actor: ({ actor }) => (actor === undefined ? null : { ...actor, tokenId: actor.tokenId ?? null }),
    teams: ({ teams }) => teams ?? [],
    purpose: ({ purpose }) => (isPurpose(purpose) ? purpose : null),
    reason: ({ reason }) => (reason === '' ? null : (reason ?? null)),
    statements: ({ statements }) => Object.keys(statements ?? {}),
    recipients: ({ recipients }) => recipients ?? [],
    asked: ({ asked }) => asked ?? [],
    configuration: ({ configuration }) =>
      Object.entries(configuration ?? {}).map(([name, values]) => `${name}=${values.join(',')}`),
  },
  LoggedRecords: {
    ids: inFull,
    count: (ids) => ('merkleRoot' in ids ? ids.count : ids.length),
    merkleRoot: (ids) => ('merkleRoot' in ids ? ids.merkleRoot : null),
  },
  LogVerification: {
    status: ({ status }) => statuses[status],
    processes: ({ processes }) => processes.length,
    says: ({ summary }) => summary,
  },
};
