import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { listen } from '../../src/http/listen.ts';
import { openServer, takenPort, type TestServer } from '../harness/http.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossforce-pages-'));
let audit: AuditLog;
let server: TestServer;

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  server = await openServer(audit);
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  test('leads to the explorer, and sends a policy that lets nothing in from elsewhere', async () => {
    const home = await fetch(server.url, { redirect: 'manual' });
    expect([home.status, home.headers.get('location')]).toEqual([302, '/explorer/']);
    const page = await fetch(`${server.url}/explorer/`);
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy.split(';').sort()).toEqual(
      "default-src 'none';script-src 'self';worker-src 'self';connect-src 'self';img-src 'self' data:;font-src 'self' data:;style-src 'self' 'unsafe-inline';base-uri 'none';form-action 'self';frame-ancestors 'none'"
        .split(';')
        .sort(),
    );
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('answers to its own name alone', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(server.url);
      httpRequest(
        { port, host: '127.0.0.1', path: '/health/live', headers: { host: 'elsewhere.invalid' } },
        (reply) => {
          reply.resume();
          resolve(reply.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  test('says whether it is alive and ready', async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  test('says in one sentence that its port is taken', async () => {
    const { port, free } = await takenPort();
    await expect(listen(express(), '127.0.0.1', port)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining(`PORT: ${port}`),
    });
    free();
  });
});
