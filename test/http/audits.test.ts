import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isInterfaceType, isObjectType } from 'graphql';
import { serverAudits } from 'graphql-http';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { buildSchema, readTypeDefs } from '../../src/schema.ts';
import { root, whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** What public checkers of GraphQL servers look for (security.md section 2). */

const folder = mkdtempSync(join(tmpdir(), 'crossforce-audits-'));
let audit: AuditLog;
let server: TestServer;
let authorization = '';

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  server = await openServer(audit);
  const { identity } = whoIs(readerNamed('x1-investigator'), 'an-auditor');
  authorization = `Bearer ${await server.token(identity)}`;
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function send(
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
  path = '',
): Promise<Answered> {
  const reply = await fetch(`${server.url}/graphql${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization, ...headers },
    ...(method === 'GET' || method === 'HEAD'
      ? {}
      : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await reply.text();
  const read = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Answered>;
  return { status: reply.status, text, errors: read.errors ?? [] };
}
const ask = (query: string): Promise<Answered> => send('POST', { query });

test('the audits of graphql-http find no error, and warn of three things that are meant', async () => {
  const audits = serverAudits({
    url: `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
  });
  // One after the other: on a busy machine sixty at once would wait for their reader's turn until it is too late.
  const results: Awaited<ReturnType<(typeof audits)[number]['fn']>>[] = [];
  for (const one of audits) results.push(await one.fn());
  const told = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status} ${result.id}`]));
  expect(results).toHaveLength(61);
  expect(told.filter((one) => !one.startsWith('notice')).sort()).toEqual([
    'warn 572B',
    'warn 7B9B',
    'warn FDE2',
  ]);
});

describe('what graphql-cop looks for', () => {
  const many = (count: number, part: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => part(n)).join(' ');

  test.each([
    ['101 aliases', `{ ${many(101, (n) => `alias${n}:__typename`)} }`, 'rootFields'],
    ['500 times one field', `{ ${'__typename '.repeat(500)} }`, 'repeats'],
    ['500 times one field, deeper', `{ forces { ${'code '.repeat(500)} } }`, 'repeats'],
    [
      'circular introspection',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } } } } } } } } } }`,
      'depth',
    ],
    ['fifty directives', `{ __typename ${'@aa'.repeat(50)} }`, 'directives'],
    [
      'directives in a fragment',
      `{ ...F } fragment F on Query { ${many(6, () => '...F @skip(if: true) @skip(if: true)')} }`,
      'directives',
    ],
  ])('%s are refused by their limit, in one error', async (_, query, limit) => {
    const { status, errors } = await ask(query);
    expect([status, errors.map(({ extensions }) => extensions)]).toEqual([
      400,
      [{ code: 'LIMIT_EXCEEDED', limit }],
    ]);
  });

  test('ten directives that nobody knows make one error, not ten', async () => {
    const { status, errors } = await ask(`{ __typename ${'@aa'.repeat(10)} }`);
    expect([status, errors.length]).toEqual([400, 1]);
  });

  test('a batch of ten, queries or mutations by GET, and forms are not answered', async () => {
    const one = { query: '{ __typename }' };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(
      (
        await send(
          'POST',
          Array.from({ length: 10 }, () => one),
        )
      ).status,
    ).toBe(400);
    expect((await send('GET', undefined, {}, '?query=%7B__typename%7D')).status).toBe(405);
    expect((await send('GET', undefined, {}, '?query=mutation%7B__typename%7D')).status).toBe(405);
    expect((await send('POST', 'query=%7B__typename%7D', form)).status).toBe(415);
    expect((await send('POST', JSON.stringify(one), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('POST', one)).text).toContain('__typename');
  });

  test('no error brings a trace, an id of a fragment, or a guess at what was meant', async () => {
    for (const query of [
      '{ peple { total } }',
      '{ forces { cod } }',
      '{ forces(cod: 1) { code } }',
      '{ forces { code } ',
      '{ person(ref: {ide: "a"}) { id } }',
      'query($a: Strin) { __typename }',
      '{ people(first: "a") { total } }',
      'query { forces { ...on Frce { code } } }',
    ]) {
      const { status, text, errors } = await ask(query);
      expect([query, status, errors.length]).toEqual([query, 400, 1]);
      expect(text).not.toMatch(/did you mean|stacktrace|node_modules|\bat .*\.[jt]s\b/i);
    }
  });

  test('tracing is not told, and no editor is served at the address of the API', async () => {
    expect((await ask('{ __typename }')).text).not.toMatch(/tracing|"extensions"/);
    const page = await send('GET', undefined, { accept: 'text/html' });
    expect([page.status, /<html/i.test(page.text)]).toEqual([405, false]);
  });
});

test('a stranger who guesses every name of the schema learns none of it', async () => {
  const schema = buildSchema(readTypeDefs(root));
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const names = new Set([...fields.map(({ name }) => name), ...types.map(({ name }) => name)]);
  expect(names.size).toBeGreaterThan(200);
  const guess = async (name: string): Promise<string> => {
    const { status, text } = await send('POST', { query: `{ ${name} }` }, { authorization: '' });
    return `${status} ${text}`;
  };
  const answers = new Set(await Promise.all([...names, 'nothingOfTheSort', '__schema'].map(guess)));
  expect([...answers]).toHaveLength(1);
  expect([...answers][0]).toMatch(/^401 /);
  expect((await ask('{ nothingOfTheSort }')).text).not.toBe((await ask('{ forces }')).text);
});
