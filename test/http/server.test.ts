import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import type { Entry } from '../../src/audit/entry.ts';
import { readEntries } from '../../src/audit/read.ts';
import { errorCodes, AuditUnavailable } from '../../src/errors.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { idOf, whoIs } from '../harness/ask.ts';
import { readerNamed } from '../unit/harness/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossforce-http-'));
let audit: AuditLog;
let server: TestServer;
let broken = false;

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  const breakable: AuditLog = {
    ...audit,
    append: (entry) => (broken ? Promise.reject(new AuditUnavailable()) : audit.append(entry)),
  };
  server = await openServer(breakable);
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

const { identity } = whoIs(readerNamed('x1-investigator'), 'reader-one');
const access = { 'x-access-purpose': 'PREVENT_DETECT_CRIME', 'x-access-reason': 'A test of the server.' };

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: unknown;
    errors?: { message: string; extensions: { code: string; limit?: string } }[];
  };
}

async function post(body: unknown, headers: Record<string, string> = access, token?: string): Promise<Reply> {
  const bearer = token ?? (await server.token(identity));
  const reply = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Reply['body'] };
}

const codeOf = ({ body }: Reply): string | undefined => body.errors?.[0]?.extensions.code;

async function logged(): Promise<Entry[]> {
  const entries: Entry[] = [];
  // Each request here brings a token of its own, so each is a sign-in too.
  for await (const entry of readEntries(folder)) if (entry.operation !== 'SIGN_IN') entries.push(entry);
  return entries;
}

const one = { query: `{ node(id: "${idOf('X1/rms/P1')}") { id } }` };

describe('identity', () => {
  test('without a token nothing is answered, not even of the schema', async () => {
    for (const authorization of ['', 'Bearer nonsense', 'Basic YTpi']) {
      const reply = await post({ query: '{ __schema { types { name } } }' }, { ...access, authorization });
      expect([reply.status, codeOf(reply)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(JSON.stringify(reply.body)).not.toContain('Person');
    }
  });

  test('a token that is over, or changed by a letter, is refused', async () => {
    const good = await server.token(identity);
    const [head = '', claims = '', signature = ''] = good.split('.');
    const forged = Buffer.from(
      Buffer.from(claims, 'base64url').toString().replace('INVESTIGATOR', 'NATIONAL'),
    ).toString('base64url');
    for (const token of [
      await server.token(identity, -10),
      [head, forged, signature].join('.'),
      `${good.slice(0, -4)}AAAA`,
    ]) {
      expect(codeOf(await post(one, access, token))).toBe('UNAUTHENTICATED');
    }
    expect(codeOf(await post(one, access, good))).toBeUndefined();
  });
});

describe('purpose and reason', () => {
  test('are required of whoever asks for records', async () => {
    expect(codeOf(await post(one, {}))).toBe('PURPOSE_REQUIRED');
    expect(codeOf(await post(one, { 'x-access-purpose': 'PREVENT_DETECT_CRIME' }))).toBe('PURPOSE_REQUIRED');
    expect(codeOf(await post(one, { ...access, 'x-access-purpose': 'CURIOSITY' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await post(one, { ...access, 'x-access-purpose': 'STATISTICS' }))).toBe('FORBIDDEN');
  });

  test('are not needed for public reference data', async () => {
    expect((await post({ query: '{ forces { code } }' }, {})).body.errors).toBeUndefined();
  });
});

describe('bad input', () => {
  const nested = (depth: number): string =>
    `{ person(ref: { id: "a" }) ${'{ source '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;
  test.each([
    ['an unknown id', { query: '{ node(id: "nothing") { id } }' }, 'NOT_FOUND', undefined],
    [
      'a wrong enum',
      { query: 'query($p: [AccessPurpose!]) { __typename }', variables: { p: ['CURIOSITY'] } },
      'BAD_USER_INPUT',
      undefined,
    ],
    ['a page of ten thousand', { query: '{ people(first: 10000) { total } }' }, 'LIMIT_EXCEEDED', 'first'],
    ['depth fifty', { query: nested(50) }, 'LIMIT_EXCEEDED', 'depth'],
    [
      'pages within pages within pages',
      {
        query:
          '{ people(first: 100) { edges { node { cases(first: 100) { edges { node { case { people(first: 100) { edges { node { id } } } } } } } } } } }',
      },
      'LIMIT_EXCEEDED',
      'cost',
    ],
    [
      'pages within what is expanded',
      {
        query:
          '{ expand(of: { id: "a" }, first: 100) { neighbours { edges { node { node { ... on Person { cases(first: 100) { edges { node { case { people(first: 100) { total } } } } } } } } } } } }',
      },
      'LIMIT_EXCEEDED',
      'cost',
    ],
    [
      'a thousand aliases',
      { query: `{ forces { ${Array.from({ length: 31 }, (_, i) => `a${i}: code`).join(' ')} } }` },
      'LIMIT_EXCEEDED',
      'aliases',
    ],
    [
      'fragments that double one another',
      {
        query: `{ forces { ...F0 } } ${Array.from({ length: 24 }, (_, i) => `fragment F${i} on Force { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F24 on Force { code }`,
      },
      'LIMIT_EXCEEDED',
      'selections',
    ],
    [
      'edges hidden in a fragment',
      {
        query:
          '{ people(first: 100) { ... on PersonConnection { edges { node { cases(first: 100) { ... on InvolvedInConnection { edges { node { case { people(first: 100) { total } } } } } } } } } } }',
      },
      'LIMIT_EXCEEDED',
      'cost',
    ],
    [
      'more tokens than allowed',
      { query: `{ forces { ${'code '.repeat(2_100)} } }` },
      'LIMIT_EXCEEDED',
      'tokens',
    ],
    ['a field that is not there', { query: '{ persons { total } }' }, 'BAD_USER_INPUT', undefined],
    ['what is no GraphQL', { query: '{ people(' }, 'BAD_USER_INPUT', undefined],
    ['no query', {}, 'BAD_USER_INPUT', undefined],
    ['what is no JSON', '{"query": ', 'BAD_USER_INPUT', undefined],
    ['a batch', [one, one], 'BAD_USER_INPUT', undefined],
    [
      'both an id and a reference',
      {
        query:
          '{ person(ref: { id: "a", reference: { force: "X1", system: "rms", reference: "P1" } }) { id } }',
      },
      'BAD_USER_INPUT',
      undefined,
    ],
  ] as const)('%s is answered in one sentence with its code', async (_, body, code, limit) => {
    const reply = await post(body);
    expect(codeOf(reply)).toBe(code);
    expect(reply.body.errors?.[0]?.extensions.limit).toBe(limit);
    const text = JSON.stringify(reply.body);
    expect(text).not.toMatch(/Did you mean|stacktrace|node_modules| at .*\.js/);
    for (const { extensions } of reply.body.errors ?? []) expect(errorCodes).toContain(extensions.code);
  });

  test('a body past its limit is refused before it is read', async () => {
    const reply = await post({ query: `{ node(id: "${'a'.repeat(300_000)}") { id } }` });
    expect([reply.status, codeOf(reply)]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  test('an introspecting client is served, and no other method than POST', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await post({ query: getIntrospectionQuery() })).body.errors).toBeUndefined();
    const get = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { authorization: `Bearer ${await server.token(identity)}` },
    });
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the access record', () => {
  test('has one entry for each operation, with who, why and what, and no value', async () => {
    const before = (await logged()).length;
    const secret = 'canary-in-a-literal';
    await post({
      query: `query asked { node(id: "${idOf('X1/rms/P1')}") { id ... on Person { names { family } } } other: node(id: "${secret}") { id } }`,
    });
    await post(one, {});
    const [first, second, ...more] = (await logged()).slice(before);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      operation: 'CONSULTATION',
      outcome: 'NOT_FOUND',
      operationName: 'asked',
      actor: { subject: 'reader-one', force: 'X1', role: 'INVESTIGATOR' },
      purpose: 'PREVENT_DETECT_CRIME',
      reason: 'A test of the server.',
    });
    expect(first?.records).toContain(idOf('X1/rms/P1'));
    expect(second).toMatchObject({ operation: 'DENIAL', outcome: 'PURPOSE_REQUIRED' });
    expect(JSON.stringify([first, second])).not.toContain(secret);
  });

  test('that can not be written leaves no answer', async () => {
    broken = true;
    const reply = await post(one);
    broken = false;
    expect([reply.status, codeOf(reply)]).toEqual([503, 'AUDIT_UNAVAILABLE']);
    expect(reply.body.data).toBeUndefined();
    expect((await post(one)).body.data).toMatchObject({ node: { id: idOf('X1/rms/P1') } });
  });
});
