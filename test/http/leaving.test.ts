import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** A server that is asked to stop; `npm run rolling` has whole processes behind a balancer. */

const folder = mkdtempSync(join(tmpdir(), 'crossforce-leaving-'));
let audit: AuditLog;
let server: TestServer;
let headers: Record<string, string> = {};
/** The entry of the lasting request has come; it is written when `go` is called. */
let come: () => void = () => undefined;
const arrived = new Promise<void>((resolve) => (come = resolve));
let go: () => void = () => undefined;
const told = new Promise<void>((resolve) => (go = resolve));

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  // An entry that takes its time is an answer that is under way: nothing leaves before it is written.
  const unhurried: AuditLog = {
    ...audit,
    append: async (entry) => {
      if ('operationName' in entry && entry.operationName === 'lasting') {
        come();
        await told;
      }
      return audit.append(entry);
    },
  };
  server = await openServer(unhurried);
  const token = await server.token(whoIs(readerNamed('x1-investigator')).identity);
  headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

const ask = (name: string): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: `query ${name} { __typename }` }),
  });

test('says so first, answers on, then finishes what is under way and takes nothing new', async () => {
  const ready = async (): Promise<number> => (await fetch(`${server.url}/health/ready`)).status;
  expect(await ready()).toBe(200);
  const before = await ask('before');
  expect([before.status, before.headers.get('connection')]).toEqual([200, 'keep-alive']);

  const lasting = ask('lasting');
  await arrived;
  const left = server.leave(4_000);
  expect(await ready()).toBe(503);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  const during = await ask('during');
  expect([during.status, during.headers.get('connection')]).toEqual([200, 'close']);

  const answered = (): Promise<boolean> =>
    ask('after').then(
      () => true,
      () => false,
    );
  while (await answered()) await wait(100);
  go();
  expect((await lasting).status).toBe(200);
  await left;
});
