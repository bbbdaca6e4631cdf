import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { pino } from 'pino';
import type { AuditLog } from '../../src/audit/append.ts';
import { followRegistry } from '../../src/domains/registry.ts';
import { signDevToken, verifyDevToken } from '../../src/identity/devToken.ts';
import type { Identity } from '../../src/policy/identity.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { listen, makeApp } from '../../src/server.ts';
import { root, testIdKey } from './ask.ts';
import { testDatabase, type ServerName } from './neo4j.ts';

/** A whole server of the test's own, over HTTP, with the access record that the test gives it. */

const tokenKey = Buffer.from('17'.repeat(32), 'hex');

export interface TestServer {
  readonly url: string;
  readonly token: (identity: Identity, seconds?: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openServer(audit: AuditLog, name: ServerName = 'GRAPH'): Promise<TestServer> {
  const test = testDatabase(name);
  const { app, stop } = await makeApp({
    schema: buildSchema(readTypeDefs(root)),
    database: test.database,
    registry: followRegistry(test.system),
    idKey: testIdKey,
    audit,
    identify: (authorization) => verifyDevToken(tokenKey, authorization),
    log: pino({ level: 'silent' }),
    pages: join(root, 'dist', 'web'),
    hosts: new Set(['127.0.0.1', 'localhost']),
  });
  const server: Server = await listen(app, '127.0.0.1', 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token: (identity, seconds = 600) => signDevToken(tokenKey, identity, seconds),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await stop();
      await test.close();
    },
  };
}

/** A port that another program holds until `free` is called. */
export async function takenPort(): Promise<{ port: number; free: () => void }> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  return { port: (holder.address() as AddressInfo).port, free: () => holder.close() };
}
