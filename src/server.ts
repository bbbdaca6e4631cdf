import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AuditLog } from './audit/append.ts';
import { entryOf } from './audit/operation.ts';
import type { TrailSoFar } from './audit/trail.ts';
import type { Context } from './context.ts';
import type { Registry } from './domains/registry.ts';
import { formatError } from './errorFormat.ts';
import { AuditUnavailable, Refused } from './errors.ts';
import { exportRoute } from './exportRoute.ts';
import type { Database } from './graph/driver.ts';
import { barePolicy, explorerPolicy, headers, noStore } from './headers.ts';
import { openAdmission, type Shares } from './http/admission.ts';
import { lettingGo, live, ready, type Lifecycle } from './http/lifecycle.ts';
import { makeMetrics } from './http/metrics.ts';
import { onlyHosts, onlyJson, onlyOwnPages } from './http/origin.ts';
import { longestBody, refusals, send } from './http/refusal.ts';
import { headerOf, inTurn, signedIn, signIn } from './http/signIn.ts';
import { limitedVariables } from './http/variables.ts';
import { documentLimits, limits, validationOptions } from './limits.ts';
import type { Identity } from './policy/identity.ts';
import { accessRequest } from './policy/purposes.ts';
import { openRequest } from './request.ts';

/** What a server is made of; `cli/serve.ts` puts it together. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly registry: () => Promise<Registry>;
  readonly idKey: Buffer;
  readonly audit: AuditLog;
  readonly identify: (authorization: string | undefined) => Promise<Identity>;
  readonly log: Logger;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly hosts: ReadonlySet<string>;
  /** Whether readers come from outside, over TLS: answers then say so, and figures are for ADMIN alone. */
  readonly secure?: boolean;
  /** What tells that this process is about to leave. */
  readonly lifecycle?: Lifecycle;
  /** What one reader may have of the server; the standard shares where absent. */
  readonly shares?: Shares | undefined;
  /** Milliseconds that a request may take; ten seconds where absent. */
  readonly requestTime?: number | undefined;
}

/** Pages are sent as they are, and redirected here alone: the redirects of Express's own would come without our headers. */
const fixed = { index: 'index.html', etag: false, lastModified: false, redirect: false };

/** Milliseconds that the gathering and sending of a file may take. */
const exportTime = 60_000;

interface RequestContext extends Context, BaseContext {
  readonly trail: TrailSoFar;
  readonly sourceAddress: string | undefined;
  readonly response: Response;
}

/**
 * No log, no answer: the entry is on the disk before the first byte of the response leaves; where it can't be written,
 * the answer is taken back and AUDIT_UNAVAILABLE stands in its place (security.md section 4).
 */
const auditPlugin = (audit: AuditLog, log: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, request, operationName, response }) => {
        const { body } = response;
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const { access, loggedDigest: keysDigest, trail, sourceAddress } = contextValue;
        const codes = (result.errors ?? []).map(({ extensions }) => extensions?.['code']);
        const source = request.query ?? '';
        const name = operationName ?? undefined;
        try {
          await audit.append(entryOf({ access, keysDigest, trail, source, name, codes, sourceAddress }));
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

/** Makes the context of the reader who signed in. */
const withContext =
  (parts: ServerParts): RequestHandler =>
  async (request, response, next) => {
    const { identity, signal } = signedIn(response);
    const access = accessRequest((name) => headerOf(request, name), Date.now());
    const { context, trail } = await openRequest(parts, identity, access, signal);
    const sourceAddress = request.socket.remoteAddress;
    response.locals['context'] = { ...context, trail, sourceAddress, response } satisfies RequestContext;
    next();
  };

/** One error is enough of what is wrong with a document; a limit comes first. Its code is the request's outcome. */
const oneError: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response: { body } }) => {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const [first] = result.errors ?? [];
        if (first !== undefined) {
          contextValue.response.locals['outcome'] = first.extensions?.['code'];
          if (result.data === undefined) result.errors = [first];
        }
        return Promise.resolve();
      },
    }),
};

/** Builds the HTTP application: the API, the explorer, health and metrics. */
export async function makeApp(parts: ServerParts): Promise<{ app: Express; stop: () => Promise<void> }> {
  const { schema, log, database, pages, hosts, identify, secure = false } = parts;
  const { lifecycle = { draining: false } } = parts;
  const admission = openAdmission(parts.shares);
  const metrics = makeMetrics({ database, admission, identify: secure ? identify : undefined });
  const audit = metrics.watchAudit(parts.audit);
  const bare = headers(barePolicy, secure);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    validationRules: [documentLimits],
    validationOptions,
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError: formatError(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), oneError, auditPlugin(audit, log)],
  });
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(onlyHosts(hosts), noStore, lettingGo(lifecycle));
  app.post(
    '/graphql',
    [metrics.watch, bare, onlyOwnPages, signIn(identify, parts.requestTime)],
    [onlyJson, express.json({ limit: longestBody }), limitedVariables, inTurn(admission), withContext(parts)],
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve(res.locals['context'] as RequestContext),
    }),
  );
  app.all('/graphql', bare, (_, response) => {
    response.setHeader('allow', 'POST');
    send(response, new Refused('BAD_USER_INPUT', 'Expected POST: the API takes no other method.'), 405);
  });
  app.get(
    '/export/:id',
    [metrics.watch, bare, onlyOwnPages, signIn(identify, exportTime), inTurn(admission)],
    exportRoute({ ...parts, audit }),
  );
  app.get(/^\/(?:explorer)?$/, bare, (_, response) => response.redirect(302, '/explorer/'));
  app.use('/explorer', headers(explorerPolicy, secure), express.static(join(pages, 'explorer'), fixed));
  app.get('/health/live', bare, live);
  app.get('/health/ready', bare, ready(database, lifecycle));
  app.get('/metrics', bare, metrics.show);
  app.use(bare, (_, response) =>
    send(response, new Refused('NOT_FOUND', 'Nothing is served under this path, or not by this method.')),
  );
  app.use(refusals(log));
  return { app, stop: () => apollo.stop() };
}
