import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { AuditLog } from './audit/append.ts';
import { entryOf } from './audit/operation.ts';
import type { TrailSoFar } from './audit/trail.ts';
import type { Context } from './context.ts';
import { AuditUnavailable } from './errors.ts';

/** What an operation over HTTP runs with. */
export interface RequestContext extends Context, BaseContext {
  readonly trail: TrailSoFar;
  readonly sourceAddress: string | undefined;
  readonly response: Response;
}

/**
 * No log, no answer: the entry is on the disk before the first byte of the response leaves; where it can't be written,
 * the answer is taken back and AUDIT_UNAVAILABLE stands in its place (security.md section 4).
 */
export const auditPlugin = (audit: AuditLog, log: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, operationName, response }) => {
        const { body } = response;
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const { access, loggedDigest: keysDigest, question, trail, sourceAddress } = contextValue;
        const codes = (result.errors ?? []).map(({ extensions }) => extensions?.['code']);
        const name = operationName ?? undefined;
        try {
          await audit.append(entryOf({ access, keysDigest, trail, question, name, codes, sourceAddress }));
        } catch (error) {
          log.error(
            { kind: error instanceof Error ? error.name : typeof error },
            'the access record was not written',
          );
          const { message, code } = new AuditUnavailable();
          response.http.status = 503;
          response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { code } }] } };
        }
      },
    }),
});
