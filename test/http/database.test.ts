import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { testAddress } from '../harness/neo4j.ts';
import { openProxy, type Proxy } from '../harness/proxy.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** A server whose line to the database is cut, and one whose line says nothing more. */

const folder = mkdtempSync(join(tmpdir(), 'crossforce-faults-'));
let audit: AuditLog;
let proxy: Proxy;
let server: TestServer;
let headers: Record<string, string> = {};

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  proxy = await openProxy(testAddress('GRAPH'));
  server = await openServer(audit, { address: proxy.address });
  const token = await server.token(whoIs(readerNamed('x1-investigator')).identity);
  headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-access-purpose': 'PREVENT_DETECT_CRIME',
    'x-access-reason': 'A test of the database going away.',
  };
});
afterEach(() => proxy.restore());
afterAll(async () => {
  await server.close();
  await proxy.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

async function ask(): Promise<string> {
  const body = JSON.stringify({ query: '{ people(first: 5) { total edges { node { id } } } }' });
  const reply = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return `${reply.status} ${await reply.text()}`;
}
const ready = async (): Promise<number> => (await fetch(`${server.url}/health/ready`)).status;

/** Asks until the answer is the one; gives the seconds that it took. The test's own time limit bounds it. */
async function secondsUntil<T>(wanted: T, now: () => Promise<T>): Promise<number> {
  const began = performance.now();
  while ((await now()) !== wanted) await wait(50);
  return (performance.now() - began) / 1_000;
}

/** An answer and the seconds that it took. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const began = performance.now();
  return [await work(), (performance.now() - began) / 1_000];
}

/** What is promised (docs/operations.md), seconds. */
const promised = { error: 5, recovery: 10, readiness: 2 };

describe.each(['cut', 'hush'] as const)('a line that is %s', (fault) => {
  test('is told to readers and balancers in time, and everything is as before when it stands again', async () => {
    const whole = await ask();
    expect(whole).toMatch(/^200 \{"data":\{"people":\{"total":[1-9]/);
    proxy[fault]();
    const answers = Promise.all([timed(ask), timed(ask), timed(ask)]);
    expect(await secondsUntil(503, ready)).toBeLessThan(promised.readiness);
    for (const [answer, seconds] of await answers) {
      expect(answer).toMatch(/^503 .*"UNAVAILABLE"/);
      expect(seconds).toBeLessThan(promised.error);
    }
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    proxy.restore();
    const [askedAgain, readyAgain] = await Promise.all([secondsUntil(whole, ask), secondsUntil(200, ready)]);
    expect(askedAgain).toBeLessThan(promised.recovery);
    expect(readyAgain).toBeLessThan(promised.recovery);
  });
});

test('a line that comes and goes gives whole answers or none', async () => {
  const whole = await ask();
  let on = true;
  const flapping = (async () => {
    for (let n = 0; n < 50; n += 1) {
      proxy.cut();
      await wait(20);
      proxy.restore();
      await wait(40);
    }
    on = false;
  })();
  const answers = new Set<string>();
  const readers = Array.from({ length: 4 }, async () => {
    while (on) answers.add(await ask());
  });
  await Promise.all([flapping, ...readers]);
  for (const answer of answers)
    expect(answer === whole ? '503 UNAVAILABLE' : answer).toMatch(
      /^503 (UNAVAILABLE$|\{"errors":.*"UNAVAILABLE")/,
    );
  expect([...answers].filter((answer) => answer !== whole)).not.toEqual([]);
  expect(await secondsUntil(whole, ask)).toBeLessThan(promised.recovery);
});
