import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { pino } from 'pino';
import type { AuditLog } from '../../src/audit/append.ts';
import { namedIn } from '../../src/cli/identity.ts';
import { followRegistry } from '../../src/domains/registry.ts';
import type { DatabaseAddress } from '../../src/graph/driver.ts';
import { drain, type Lifecycle } from '../../src/http/lifecycle.ts';
import { listen, type Patience } from '../../src/http/listen.ts';
import { signDevToken, verifyDevToken } from '../../src/identity/devToken.ts';
import { knownOnly } from '../../src/identity/known.ts';
import type { Identity } from '../../src/policy/identity.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { makeApp, type ServerParts } from '../../src/server.ts';
import { root, testIdKey } from './ask.ts';
import { testDatabase, type ServerName } from './neo4j.ts';

/** A whole server of the test's own, over HTTP, with the access record that the test gives it. */

const tokenKey = Buffer.from('17'.repeat(32), 'hex');

export interface TestServer {
  readonly url: string;
  readonly token: (identity: Identity, seconds?: number) => Promise<string>;
  /** Leaves as a server does that is asked to stop, saying so for so many milliseconds first. */
  readonly leave: (grace: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a test may set otherwise: parts of the server, how long clients may take, and the address of its database. */
export interface Otherwise extends Partial<ServerParts> {
  readonly patience?: Patience;
  readonly address?: DatabaseAddress;
  /** The server of the suite that holds the graph; GRAPH where absent. */
  readonly on?: ServerName;
}

export async function openServer(audit: AuditLog, otherwise: Otherwise = {}): Promise<TestServer> {
  const { patience, address, on = 'GRAPH', ...parts } = otherwise;
  const test = testDatabase(on, address);
  const registry = followRegistry(test.system);
  const mustBeKnown = knownOnly(() => namedIn(test.system, registry));
  const lifecycle: Lifecycle = { draining: false };
  const { app, stop } = await makeApp({
    lifecycle,
    schema: buildSchema(readTypeDefs(root)),
    database: test.database,
    registry,
    idKey: testIdKey,
    audit,
    identify: async (authorization) => {
      const identity = await (otherwise.identify ?? ((told) => verifyDevToken(tokenKey, told)))(
        authorization,
      );
      await mustBeKnown(identity);
      return identity;
    },
    log: pino({ level: 'silent' }),
    pages: join(root, 'dist', 'web'),
    hosts: new Set(['127.0.0.1', 'localhost']),
    ...without(parts),
  });
  const server: Server = await listen(app, '127.0.0.1', 0, patience);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token: (identity, seconds = 600) => signDevToken(tokenKey, identity, seconds),
    leave: (grace) => drain(server, lifecycle, grace),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await stop();
      await test.close();
    },
  };
}

const without = ({ identify: _, ...parts }: Partial<ServerParts>): Partial<ServerParts> => parts;

/** A port that another program holds until `free` is called. */
export async function takenPort(): Promise<{ port: number; free: () => void }> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  return { port: (holder.address() as AddressInfo).port, free: () => holder.close() };
}
