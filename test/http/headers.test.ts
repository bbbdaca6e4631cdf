import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { root, whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** Every page, answer and error, with the headers of security.md section 6. */

const folder = mkdtempSync(join(tmpdir(), 'crossforce-headers-'));
let audit: AuditLog;
let server: TestServer;
let authorization = '';

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  server = await openServer(audit);
  authorization = `Bearer ${await server.token(whoIs(readerNamed('x1-investigator')).identity)}`;
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** As a browser or a raw client asks: fetch would not send these methods and headers. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { method, headers, agent: false }, (reply) => {
      let text = '';
      reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
    });
    asked.on('error', reject).end(body);
  });
}

const json = { 'content-type': 'application/json' };
const one = JSON.stringify({ query: '{ __typename }' });
const scripts = (): string[] =>
  readdirSync(join(root, 'dist/web/explorer/assets')).map((file) => `/explorer/assets/${file}`);

function everything(): [string, Promise<Reply>][] {
  const signed = { ...json, authorization };
  const gets = [
    '/',
    '/explorer/',
    '/explorer',
    ...scripts(),
    '/explorer/nothing',
    '/health/live',
    '/health/ready',
    '/metrics',
    '/graphql',
    '/export/none',
    '/nothing',
    '/%',
    '/explorer/%2e%2e%2fpackage.json',
    '/..%2f..%2fpackage.json',
  ];
  const posts: [string, Record<string, string>, string][] = [
    ['no token', json, one],
    ['a token', signed, one],
    ['a document that is none', signed, '{"query":"{"}'],
    ['a body that is none', signed, '{"query":'],
    ['a body of another sort', { authorization, 'content-type': 'text/plain' }, one],
    ['a body that says it is packed', { ...signed, 'content-encoding': 'gzip' }, one],
    ['a body in another alphabet', { ...signed, 'content-type': 'application/json; charset=utf-16' }, one],
    ['a body too large', signed, JSON.stringify({ query: 'x'.repeat(300_000) })],
    [
      'variables too large',
      signed,
      JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(120_000) } }),
    ],
    [
      'a list too long',
      signed,
      JSON.stringify({ query: '{ __typename }', variables: { a: Array(1_001).fill(0) } }),
    ],
    [
      'variables too deep',
      signed,
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    ],
    ['a page elsewhere', { ...signed, origin: 'https://elsewhere.invalid' }, one],
  ];
  return [
    ...gets.map((path): [string, Promise<Reply>] => [`GET ${path}`, send('GET', path)]),
    ...posts.map(([name, headers, body]): [string, Promise<Reply>] => [
      name,
      send('POST', '/graphql', headers, body),
    ]),
    ...['OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'PROPFIND'].flatMap((method) =>
      ['/graphql', '/explorer/', '/health/live', '/nothing'].map((path): [string, Promise<Reply>] => [
        `${method} ${path}`,
        send(method, path, { origin: 'https://elsewhere.invalid', 'access-control-request-method': 'POST' }),
      ]),
    ),
  ];
}

test('every path and every error has them all, and opens nothing to pages elsewhere', async () => {
  const replies = await Promise.all(everything().map(async ([name, reply]) => ({ name, ...(await reply) })));
  expect(replies.length).toBeGreaterThan(50);
  for (const { name, headers, text, status } of replies) {
    expect({ name, ...headers }).toMatchObject({
      name,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/),
    });
    const foreign = Object.keys(headers).filter((header) =>
      /^access-control|^x-powered|^server$|^etag$/.test(header),
    );
    expect([name, foreign]).toEqual([name, []]);
    expect([name, status < 500]).toEqual([name, true]);
    expect([name, /node_modules|\bat .*\.[jt]s:|<pre>/.test(name.includes('assets') ? '' : text)]).toEqual([
      name,
      false,
    ]);
    if (status >= 400 && text !== '')
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: {} }] });
  }
});

describe('a page of another origin', () => {
  const ask = (headers: Record<string, string>): Promise<Reply> =>
    send('POST', '/graphql', { ...json, authorization, ...headers }, one);

  test('is refused, whatever token it has got hold of', async () => {
    for (const headers of [
      { origin: 'https://elsewhere.invalid' },
      { origin: 'null' },
      { origin: `${server.url}.elsewhere.invalid` },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: server.url },
    ]) {
      const { status, text } = await ask(headers);
      expect([status, text]).toEqual([403, expect.stringContaining('FORBIDDEN')]);
    }
  });

  test('is what the explorer and a program are not', async () => {
    for (const headers of [{ origin: server.url, 'sec-fetch-site': 'same-origin' }, {}])
      expect((await ask(headers)).status).toBe(200);
  });
});
