import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { patience, type Patience } from '../../src/http/listen.ts';
import { whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { slowKinds, slowSocket } from '../harness/slowSockets.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** The server with its times made shorter by a common measure; `npm run slow` has the full ones. */

const shortened: Patience = {
  ...patience,
  ...{ head: 1_500, request: 2_500, answer: 3_000, idle: 1_000, look: 100 },
};
/** The longest that a connection gets nowhere, milliseconds. */
const longest = ({ request, answer, idle, head, look }: Patience): number =>
  Math.max(request, answer, idle + head) + look;
/** What the first requests of a server and the way of the news take. */
const slack = 2_000;

/** Measures for how long this process, server and clients in one, stood still since while a busy machine did other things. */
function standstill(): () => number {
  const tick = 50;
  let [last, lost] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    lost += Math.max(0, now - last - tick);
    last = now;
  }, tick);
  return () => {
    clearInterval(timer);
    return lost;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'crossforce-slow-'));
let audit: AuditLog;
let server: TestServer;
let token = '';

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  server = await openServer(audit, { patience: shortened });
  token = await server.token(whoIs(readerNamed('x1-investigator')).identity);
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

test('connections that get nowhere are ended, and others are answered meanwhile', async () => {
  const kinds = Object.keys(slowKinds);
  const stoodStill = standstill();
  const sockets = kinds.flatMap((kind) =>
    Array.from({ length: 4 }, async () => [kind, await slowSocket(kind, server.url, token)] as const),
  );
  const honest = await Promise.all(
    Array.from({ length: 20 }, () => fetch(`${server.url}/health/live`).then(({ status }) => status)),
  );
  expect(new Set(honest)).toEqual(new Set([200]));
  const lives = await Promise.all(sockets);
  const most = longest(shortened) + slack + stoodStill();
  expect(lives.filter(([, life]) => life >= most)).toEqual([]);
});

test('the times that are served with add up to half a minute at most', () => {
  expect(longest(patience)).toBeLessThanOrEqual(30_000);
});

test('a connection outlives the time that its client was told, so that her next request does not meet its end', async () => {
  const { port, host } = new URL(server.url);
  const socket = connect({ port: Number(port), host: '127.0.0.1' });
  const request = `GET /health/live HTTP/1.1\r\nhost: ${host}\r\n\r\n`;
  const answer = async (): Promise<string> => {
    socket.write(request);
    const [head] = (await once(socket, 'data')) as [Buffer];
    return head.toString();
  };
  expect(await answer()).toMatch(/^HTTP\/1\.1 200 [^]*\r\nkeep-alive: timeout=1\r\n/i);
  await wait(1_500);
  expect(await answer()).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
});
