import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { settleIntents } from '../audit/intent.ts';
import { followRegistry } from '../domains/registry.ts';
import { Unavailable } from '../errors.ts';
import { drain, type Lifecycle } from '../http/lifecycle.ts';
import { buildSchema, readTypeDefs } from '../schema.ts';
import { listen } from '../http/listen.ts';
import { makeApp } from '../server.ts';
import type { Command } from './command.ts';
import { recordStart } from './configurationEntry.ts';
import { identifier } from './identity.ts';
import { knownKeys } from './knownKeys.ts';
import { loadSample } from './loadSample.ts';
import { openAudit, openGraph } from './open.ts';
import { sweepKeys } from './sweep.ts';
import { warming } from './warm.ts';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Resolves when the process is asked to stop, with the signal: a balancer's manager sends SIGTERM, a person at a terminal SIGINT. */
const asked = (): Promise<'SIGINT' | 'SIGTERM'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });

export const serve: Command = {
  name: 'serve',
  summary: 'Starts the database, applies migrations, loads the sample into an empty graph, and serves.',
  options: [{ flags: '--empty', say: 'Load no sample into an empty graph.' }],
  run: async (context) => {
    const { config, flag, print, tell } = context;
    const pages = join(config.root, 'dist', 'web');
    if (!existsSync(join(pages, 'explorer', 'index.html'))) {
      throw new Unavailable('The explorer is not built: run `npm start`, or `npm run build` first.');
    }
    const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
    const schema = buildSchema(readTypeDefs(config.root));
    const opened = await openGraph(config, tell);
    try {
      const audit = await openAudit(config, tell, opened);
      await recordStart(audit, config, opened.idKey);
      const settled = await settleIntents(audit, (keys) => knownKeys(opened.system, keys));
      if (settled > 0) tell(`${settled} writes that a crash had left open are closed in the access record.`);
      if (!flag('empty')) await loadSample(opened, audit, context);
      const registry = followRegistry(opened.system);
      const lifecycle: Lifecycle = { draining: false };
      const plans = await warming(opened, registry);
      await plans.ordinary();
      const { app, stop } = await makeApp({
        schema,
        database: opened.database,
        registry,
        idKey: opened.idKey,
        audit,
        identify: identifier(config, opened.system, registry),
        log,
        pages,
        hosts: new Set(config.hosts),
        secure: config.oidc !== undefined,
        lifecycle,
      });
      const server = await listen(app, config.host, config.port);
      const stopped = asked();
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : config.port;
      print(`crossforce ready at http://${config.host}:${port}/explorer/`);
      print(
        config.oidc === undefined
          ? 'Sign in with a token: npx crossforce token --user you --force X1 --role INVESTIGATOR'
          : `Sign in with an access token of ${config.oidc.issuer}`,
      );
      if (config.oidc === undefined && !(await registry()).allSynthetic) {
        tell(
          'WARNING: this graph holds a batch that is not synthetic, and readers sign in with development tokens: whoever can run a command on this machine can read it.',
        );
      }
      // Not waited for: a stop ends it, since the database is closed under it.
      void plans.others().catch((error: unknown) => log.warn({ kind: nameOf(error) }, 'plans were not made'));
      const stopSweep = sweepKeys(opened, registry, (error) =>
        log.warn({ kind: nameOf(error) }, 'keys were not given back'),
      );
      await drain(server, lifecycle, (await stopped) === 'SIGTERM' ? config.drain * 1_000 : 0);
      stopSweep();
      await stop();
      await audit.close();
      return 0;
    } finally {
      await opened.close();
    }
  },
};
