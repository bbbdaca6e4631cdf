import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AuditLog } from './audit/append.ts';
import { recordSignIns } from './audit/signIns.ts';
import { auditPlugin, type RequestContext } from './auditPlugin.ts';
import type { Registry } from './domains/registry.ts';
import { formatError } from './errorFormat.ts';
import { Invalid, LimitExceeded, Refused, Unavailable, type ErrorCode } from './errors.ts';
import { exportRoute } from './exportRoute.ts';
import type { Database } from './graph/driver.ts';
import { barePolicy, explorerPolicy, headers, noStore } from './headers.ts';
import { documentLimits, limits } from './limits.ts';
import type { Identity } from './policy/identity.ts';
import { accessRequest } from './policy/purposes.ts';
import { openRequest } from './request.ts';
import { oneOperation, recordedRefusal, signInWith, willBeLogged, type SignIn } from './signIn.ts';

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
}

const httpStatus: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 413,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
  AUDIT_UNAVAILABLE: 503,
};

/** Bytes of a request's body. */
export const longestBody = 256 * 1024;

function send(response: Response, { code, message, extensions }: Refused): void {
  response.status(httpStatus[code] ?? 500).json({ errors: [{ message, extensions }] });
}

/** A page elsewhere must not reach a loopback server by a name of its own (DNS rebinding). */
const onlyHosts =
  (hosts: ReadonlySet<string>): RequestHandler =>
  (request, response, next) => {
    if (hosts.has(request.hostname)) next();
    else
      send(
        response,
        new Refused('BAD_USER_INPUT', 'Host: expected the address that this server was started on.'),
      );
  };

/** Makes the context before Apollo reads the body: a stranger learns nothing of the schema. */
const withContext =
  (parts: ServerParts, signIn: SignIn): RequestHandler =>
  async (request, response, next) => {
    try {
      const identity = await signIn(request, response);
      const access = accessRequest((name) => headerOf(request, name), Date.now());
      const sourceAddress = request.socket.remoteAddress;
      const { context, trail } = await openRequest(parts, identity, access, sourceAddress);
      response.locals['context'] = { ...context, trail, sourceAddress };
      next();
    } catch (error) {
      next(error);
    }
  };

const headerOf = (request: Request, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** What failed before Apollo had the request: sign-in, headers, body, database. */
const refusals =
  (audit: AuditLog, log: Logger): ErrorRequestHandler =>
  async (error: unknown, request, response, _next) =>
    send(response, await recordedRefusal(audit, refusalOf(error, log), request, response));

const isOfTheClient = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  Number(error.status) >= 400 &&
  Number(error.status) < 500;

function refusalOf(error: unknown, log: Logger): Refused {
  if (error instanceof Refused) return error;
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') {
    return new LimitExceeded('body', `The body is larger than ${longestBody} bytes.`);
  }
  if (type === 'entity.parse.failed') return new Invalid('The body: expected JSON.');
  if (isOfTheClient(error)) return new Invalid('The body: expected JSON in UTF-8, not compressed.');
  log.error({ kind: error instanceof Error ? error.name : typeof error }, 'request failed');
  return new Refused('INTERNAL', 'Something failed here.');
}

/** Builds the HTTP application: the API, the explorer, health. */
export async function makeApp(parts: ServerParts): Promise<{ app: Express; stop: () => Promise<void> }> {
  const { schema, audit, log, database, pages, hosts } = parts;
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    validationRules: [documentLimits],
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError: formatError(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), auditPlugin(audit, log)],
  });
  await apollo.start();
  const signIns = recordSignIns(audit);
  const signIn = signInWith(parts.identify, signIns);
  const app = express();
  app.disable('x-powered-by');
  app.use(onlyHosts(hosts), noStore);
  app.post(
    '/graphql',
    headers(barePolicy),
    withContext(parts, signIn),
    express.json({ limit: longestBody }),
    oneOperation,
    expressMiddleware(apollo, {
      context: ({ res }) => {
        willBeLogged(res);
        return Promise.resolve(res.locals['context'] as RequestContext);
      },
    }),
  );
  app.get('/export/:id', headers(barePolicy), exportRoute({ ...parts, signIn }));
  app.get('/', headers(barePolicy), (_, response) => response.redirect(302, '/explorer/'));
  app.use(
    '/explorer',
    headers(explorerPolicy),
    express.static(join(pages, 'explorer'), { index: 'index.html' }),
  );
  app.get('/health/live', headers(barePolicy), (_, response) => void response.json({ live: true }));
  app.get('/health/ready', headers(barePolicy), async (_, response) => {
    const ready = await database.verify().then(
      () => true,
      () => false,
    );
    response.status(ready ? 200 : 503).json({ ready });
  });
  app.use(headers(barePolicy), (_, response) =>
    send(response, new Refused('NOT_FOUND', 'Nothing is served under this path, or not by this method.')),
  );
  app.use(refusals(audit, log));
  const stop = async (): Promise<void> => {
    await apollo.stop();
    await signIns.close();
  };
  return { app, stop };
}

/** Listens; throws Unavailable when the port is taken. Slow senders are cut off within 20 seconds. */
export async function listen(app: Express, host: string, port: number): Promise<Server> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 },
    app,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Unavailable(`PORT: ${port} on ${host} is taken by another program; set PORT to a free one.`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  return server;
}
