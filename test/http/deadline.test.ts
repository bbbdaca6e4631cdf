import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { readEntries } from '../../src/audit/read.ts';
import type { Context } from '../../src/context.ts';
import { statement } from '../../src/graph/statement.ts';
import { whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { testDatabase, type TestDatabase } from '../harness/neo4j.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** Questions that would run for minutes: a field whose statement counts to two thousand million. */

const slow = statement<object, { n: number }>(
  'test/slow',
  'UNWIND range(1, 2000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n',
  { n: { kind: 'INTEGER', nullable: false } },
  { one: true, write: false, public: true, system: false },
);
const schema = makeExecutableSchema<Context>({
  typeDefs: 'type Query { slow: Int, quick: Int }',
  resolvers: {
    Query: {
      slow: async (_: unknown, _args: unknown, { graph }: Context) => (await graph.run(slow({})))[0]?.n,
      quick: () => 1,
    },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'crossforce-deadline-'));
const { identity } = whoIs(readerNamed('x1-investigator'), 'patient');
let audit: AuditLog;
let test1: TestDatabase;
let server: TestServer;
let short: TestServer;

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  test1 = testDatabase('GRAPH');
  server = await openServer(audit, { schema });
  short = await openServer(audit, { schema, requestTime: 1_500 });
});
afterAll(async () => {
  await Promise.all([server.close(), short.close()]);
  await test1.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

const running = async (): Promise<number> => {
  const { records } = await test1.raw(
    "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = 'test/slow' AND NOT status STARTS WITH 'Terminated' RETURN count(*) AS n",
  );
  return Number(records[0]?.get('n'));
};

/** Waits until the database runs so many of the slow statements; fails with the test's own time limit. */
async function until(count: (now: number) => boolean): Promise<number> {
  for (;;) {
    const now = await running();
    if (count(now)) return now;
    await wait(50);
  }
}

const ask = async (at: TestServer, query: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await at.token(identity)}` },
    body: JSON.stringify({ query }),
    ...(signal === undefined ? {} : { signal }),
  });

describe('the end of a request', () => {
  test('is its deadline: the reader is told which limit she met, and the database works no longer', async () => {
    const reply = ask(short, '{ slow quick }');
    await until((now) => now === 1);
    expect(await (await reply).json()).toMatchObject({
      data: { slow: null, quick: 1 },
      errors: [{ path: ['slow'], extensions: { code: 'LIMIT_EXCEEDED', limit: 'requestTime' } }],
    });
    expect(await until((now) => now === 0)).toBe(0);
  });

  test('is that of its client: who leaves stops her question, and it stays on record', async () => {
    const leaving = new AbortController();
    const reply = ask(server, 'query left { slow }', leaving.signal).catch((error: unknown) => error);
    await until((now) => now === 1);
    leaving.abort();
    expect(await reply).toMatchObject({ name: 'AbortError' });
    expect(await until((now) => now === 0)).toBe(0);
    const names: unknown[] = [];
    while (!names.includes('left')) {
      await wait(50);
      names.length = 0;
      for await (const entry of readEntries(folder))
        names.push('operationName' in entry ? entry.operationName : '');
    }
  });

  test('comes to twenty fields as to one, of which four at most are asked at once', async () => {
    const fields = Array.from({ length: 20 }, (_, n) => `a${n}: slow`).join(' ');
    const reply = ask(short, `{ ${fields} }`);
    let most = 0;
    const watch = until((now) => {
      most = Math.max(most, now);
      return most > 0 && now === 0;
    });
    const { errors } = (await (await reply).json()) as { errors: unknown[] };
    await watch;
    expect(errors).toHaveLength(20);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });
});
