import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { settleIntents } from '../audit/intent.ts';
import { followRegistry } from '../domains/registry.ts';
import { Unavailable } from '../errors.ts';
import { verifyDevToken } from '../identity/devToken.ts';
import { buildSchema, readTypeDefs } from '../schema.ts';
import { listen, makeApp } from '../server.ts';
import type { Command } from './command.ts';
import { recordStart } from './configurationEntry.ts';
import { knownKeys } from './knownKeys.ts';
import { loadSample } from './loadSample.ts';
import { openAudit, openGraph } from './open.ts';
import { sweepKeys } from './sweep.ts';
import { devTokenKey } from './token.ts';
import { warming } from './warm.ts';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Resolves when the process is asked to stop. */
const asked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
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
      const key = devTokenKey(config.home);
      const hosts = new Set([config.host, 'localhost', '127.0.0.1', '[::1]', '::1']);
      const registry = followRegistry(opened.system);
      const plans = await warming(opened, registry);
      await plans.ordinary();
      const { app, stop } = await makeApp({
        schema,
        database: opened.database,
        registry,
        idKey: opened.idKey,
        audit,
        identify: (authorization) => verifyDevToken(key, authorization),
        log,
        pages,
        hosts,
      });
      const server = await listen(app, config.host, config.port);
      const stopped = asked();
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : config.port;
      print(`crossforce ready at http://${config.host}:${port}/explorer/`);
      print('Sign in with a token: npx crossforce token --user you --force X1 --role INVESTIGATOR');
      const stopSweep = sweepKeys(opened, registry, (error) =>
        log.warn({ kind: nameOf(error) }, 'keys were not given back'),
      );
      const warmed = plans
        .others()
        .catch((error: unknown) => log.warn({ kind: nameOf(error) }, 'plans were not made'));
      await stopped;
      stopSweep();
      await warmed;
      server.close();
      server.closeIdleConnections();
      await stop();
      await audit.close();
      return 0;
    } finally {
      await opened.close();
    }
  },
};
