import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import type { Entry } from '../../src/audit/entry.ts';
import { readEntries } from '../../src/audit/read.ts';
import { shares } from '../../src/http/admission.ts';
import { followIssuer } from '../../src/identity/issuer.ts';
import { verifyOidcToken } from '../../src/identity/oidc.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import {
  accessToken,
  audience,
  makeKey,
  openIssuer,
  type SigningKey,
  type TestIssuer,
} from '../harness/issuer.ts';

/** A server whose readers come from a real issuer. */

const folder = mkdtempSync(join(tmpdir(), 'crossforce-identity-'));
let audit: AuditLog;
let server: TestServer;
let issuer: TestIssuer;
let key: SigningKey;

beforeAll(async () => {
  key = await makeKey('one');
  issuer = await openIssuer([key]);
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  const parts = { issuer: issuer.url, audience, keys: followIssuer(issuer.url) };
  server = await openServer(audit, {
    identify: (authorization) => verifyOidcToken(parts, authorization),
    secure: true,
  });
});
afterAll(async () => {
  await server.close();
  await audit.close();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

async function ask(
  claims: object,
  headers: Record<string, string> = {},
  query = '{ forces { code } }',
): Promise<Response> {
  const token = await accessToken(issuer, key, { claims: { ...claims } });
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query }),
  });
}

async function logged(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readEntries(folder)) entries.push(entry);
  return entries;
}
const asked = { 'x-access-purpose': 'PREVENT_DETECT_CRIME', 'x-access-reason': 'A test of identity.' };
const unmasking = { ...asked, 'x-access-unmask': 'Contact with a victim was agreed.' };
const people = '{ people(first: 1) { total } }';
const ago = (seconds: number): number => Math.floor(Date.now() / 1_000) - seconds;

describe('a token of the issuer', () => {
  test('is answered, and the answer binds the browser to TLS', async () => {
    const reply = await ask({});
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({
      data: { forces: expect.arrayContaining([{ code: 'X1' }]) as unknown },
    });
    expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test.each([
    ['a force that the list has not', { force: 'ZZ9' }],
    ['a team that nothing is kept for', { teams: ['PSD', 'NOBODYS'] }],
    ['an unknown role', { role: 'ROOT' }],
    ['an unknown clearance', { clearance: 'TOP_SECRET' }],
  ])('with %s is refused, and the reply says how to sign in', async (_, claims) => {
    const reply = await ask(claims);
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test.each([
    ['the Home Office', { force: 'HO', role: 'STATISTICIAN' }],
    ['the agency', { force: 'NCA', role: 'NATIONAL' }],
    ['a team that stands everywhere', { teams: ['PSD'] }],
  ])('of %s is taken', async (_, claims) => {
    expect((await ask(claims)).status).toBe(200);
  });
});

describe('to see protected people', () => {
  test.each([
    ['an hour ago', { auth_time: ago(3_600) }],
    ['at a time that the issuer does not say', { auth_time: undefined }],
    ['at a time that is no number', { auth_time: 'now' }],
  ])('a reader who signed in %s must sign in again', async (_, claims) => {
    const reply = await ask(claims, unmasking, people);
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toMatch(
      /^Bearer error="insufficient_user_authentication", .*max_age=900$/,
    );
    expect((await ask(claims, asked, people)).status).toBe(200);
  });

  test('a reader who signed in a minute ago need not', async () => {
    const reply = await ask({ auth_time: ago(60) }, unmasking, people);
    expect(reply.status).toBe(200);
    expect(await reply.json()).not.toHaveProperty('errors');
  });
});

describe('figures', () => {
  const figures = async (claims: object, url = server.url): Promise<Response> =>
    fetch(`${url}/metrics`, {
      headers: { authorization: `Bearer ${await accessToken(issuer, key, { claims: { ...claims } })}` },
    });

  test('are for ADMIN alone, and name nobody', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    expect((await figures({})).status).toBe(403);
    await ask({});
    const reply = await figures({ role: 'ADMIN' });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/plain'),
    ]);
    const text = await reply.text();
    for (const name of [
      /^crossforce_requests_total\{outcome="OK"\} [1-9]/m,
      /^crossforce_requests_total\{outcome="UNAUTHENTICATED"\} [1-9]/m,
      /^crossforce_request_seconds_bucket\{le="0.1"\} \d/m,
      // The one that asks for them.
      /^crossforce_requests_running 1$/m,
      /^crossforce_requests_waiting 0$/m,
      /^crossforce_database_connections 0$/m,
      /^crossforce_audit_waiting 0$/m,
      /^crossforce_memory_bytes [1-9]\d{6}/m,
    ])
      expect(text).toMatch(name);
    expect(text).not.toMatch(/reader-of-an-issuer|X1|INVESTIGATOR/);
  });

  test('are no place to try tokens unseen: each stands in the access record, as at every other door', async () => {
    const before = (await logged()).length;
    await fetch(`${server.url}/metrics`, { headers: { authorization: 'Bearer aaaa.canary-token.bbbb' } });
    expect((await figures({ sub: 'curious' })).status).toBe(403);
    expect((await figures({ sub: 'keeper', role: 'ADMIN' })).status).toBe(200);
    const entries = (await logged()).slice(before);
    expect(entries.map(({ operation, outcome, actor }) => [operation, outcome, actor?.subject])).toEqual([
      ['SIGN_IN', 'UNAUTHENTICATED', undefined],
      ['SIGN_IN', 'OK', 'curious'],
      ['DENIAL', 'FORBIDDEN', 'curious'],
      ['SIGN_IN', 'OK', 'keeper'],
    ]);
    expect(entries[0]?.sourceAddress).toMatch(/127\.0\.0\.1$/);
    expect(JSON.stringify(entries)).not.toContain('canary');
  });

  test('wait for the turn of who asks for them, and are refused where nobody may wait', async () => {
    const parts = { issuer: issuer.url, audience, keys: followIssuer(issuer.url) };
    const full = await openServer(audit, {
      identify: (authorization) => verifyOidcToken(parts, authorization),
      secure: true,
      shares: { ...shares, waiting: 0 },
    });
    try {
      const reply = await figures({ role: 'ADMIN' }, full.url);
      expect(reply.status).toBe(503);
      expect(await reply.json()).toMatchObject({
        errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'load' } }],
      });
    } finally {
      await full.close();
    }
  });
});
