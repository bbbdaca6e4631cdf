import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AuditLog } from './audit/append.ts';
import { recordSignIns } from './audit/signIns.ts';
import { auditPlugin, type RequestContext } from './auditPlugin.ts';
import type { Registry } from './domains/registry.ts';
import { formatError } from './errorFormat.ts';
import { Refused } from './errors.ts';
import { exportRoute } from './exportRoute.ts';
import type { Database } from './graph/driver.ts';
import { barePolicy, explorerPolicy, headers, noStore } from './headers.ts';
import { openAdmission, type Shares } from './http/admission.ts';
import { left, leftOn } from './http/left.ts';
import { lettingGo, live, ready, type Lifecycle } from './http/lifecycle.ts';
import { makeMetrics } from './http/metrics.ts';
import { onlyHosts, onlyJson, onlyOwnPages } from './http/origin.ts';
import { oneOperation, recordedSignIn, recordRefusals, willBeLogged } from './http/recorded.ts';
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

/** Makes the context of the reader who signed in. */
const withContext =
  (parts: ServerParts): RequestHandler =>
  async (request, response, next) => {
    const { identity, signal } = signedIn(response);
    const sourceAddress = request.socket.remoteAddress;
    const access = accessRequest((name) => headerOf(request, name), Date.now());
    const origin = { asked: left(response, 'asked'), signal, sourceAddress };
    const { context, trail } = await openRequest(parts, identity, access, origin);
    leftOn(response).context = { ...context, trail, sourceAddress, response };
    next();
  };

/** One error is enough of what is wrong with a document; a limit comes first. Its code is the request's outcome. */
const oneError: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response: { body, http } }) => {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const { errors = [] } = result;
        const away = errors.find(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');
        const first = away ?? errors[0];
        if (away !== undefined) {
          delete result.data;
          http.status = 503;
          http.headers.set('retry-after', '1');
        }
        if (first !== undefined) {
          const code = first.extensions?.['code'];
          leftOn(contextValue.response).outcome = typeof code === 'string' ? code : 'INTERNAL';
          if (result.data === undefined) result.errors = [first];
        }
        return Promise.resolve();
      },
    }),
};

/** Parsed documents that are kept, bytes as JSON; in memory they are some five times as large. */
const parsedBytes = 2 * 1024 * 1024;

/** Builds the HTTP application: the API, the explorer, health and metrics. */
export async function makeApp(parts: ServerParts): Promise<{ app: Express; stop: () => Promise<void> }> {
  const { schema, log, database, pages, hosts, identify, secure = false } = parts;
  const { lifecycle = { draining: false } } = parts;
  const admission = openAdmission(parts.shares);
  const metrics = makeMetrics({ database, admission });
  const audit = metrics.watchAudit(parts.audit);
  const bare = headers(barePolicy, secure);
  const signIns = recordSignIns(audit);
  const who = recordedSignIn(identify, signIns);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: parsedBytes }),
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
    [metrics.watch, bare, onlyOwnPages, signIn(who, parts.requestTime)],
    [onlyJson, express.json({ limit: longestBody }), oneOperation, limitedVariables, inTurn(admission)],
    withContext({ ...parts, audit }),
    expressMiddleware(apollo, {
      context: ({ res }) => {
        willBeLogged(res);
        return Promise.resolve(left(res, 'context'));
      },
    }),
  );
  app.all('/graphql', bare, (_, response) => {
    response.setHeader('allow', 'POST');
    send(response, new Refused('BAD_USER_INPUT', 'Expected POST: the API takes no other method.'), 405);
  });
  app.get(
    '/export/:id',
    [metrics.watch, bare, onlyOwnPages, signIn(who, exportTime), inTurn(admission)],
    exportRoute({ ...parts, audit }),
  );
  app.get(/^\/(?:explorer)?$/, bare, (_, response) => response.redirect(302, '/explorer/'));
  app.use('/explorer', headers(explorerPolicy, secure), express.static(join(pages, 'explorer'), fixed));
  app.get('/health/live', bare, live);
  app.get('/health/ready', bare, ready(database, lifecycle));
  // Where readers come from an issuer, this door is watched as the others are: tokens are not to be tried here unseen.
  const reader = [onlyOwnPages, signIn(who, parts.requestTime), inTurn(admission)];
  app.get('/metrics', [bare, ...(secure ? reader : [])], metrics.show);
  app.use(bare, (_, response) =>
    send(response, new Refused('NOT_FOUND', 'Nothing is served under this path, or not by this method.')),
  );
  app.use(refusals(recordRefusals(audit), log));
  const stop = async (): Promise<void> => {
    await apollo.stop();
    await signIns.close();
  };
  return { app, stop };
}
