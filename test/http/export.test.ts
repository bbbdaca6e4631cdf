import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import type { Entry } from '../../src/audit/entry.ts';
import { readEntries } from '../../src/audit/read.ts';
import { AuditUnavailable } from '../../src/errors.ts';
import type { Identity } from '../../src/policy/identity.ts';
import { idOf, whoIs } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { readerNamed } from '../unit/harness/example.ts';

/** An export as a client gets one: asked for through GraphQL, downloaded from the address that comes back. */

const folder = mkdtempSync(join(tmpdir(), 'crossforce-export-'));
let audit: AuditLog;
let server: TestServer;
/** Entries of these operations are refused, as by a disk that is full. */
let refuse: readonly string[] = [];

beforeAll(async () => {
  audit = await openAuditLog({ folder, softwareVersion: 'test' });
  server = await openServer({
    ...audit,
    append: (entry) =>
      refuse.includes(entry.operation) ? Promise.reject(new AuditUnavailable()) : audit.append(entry),
  });
});
afterAll(async () => {
  await server.close();
  await audit.close();
  rmSync(folder, { recursive: true });
});

const { identity } = whoIs(readerNamed('x1-investigator'), 'reader-one');
const access = { 'x-access-purpose': 'PREVENT_DETECT_CRIME', 'x-access-reason': 'A test of exports.' };

const answer = z.object({
  data: z.object({ export: z.object({ id: z.string(), url: z.string(), expiresAt: z.string() }) }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
});

const mutation = /* GraphQL */ `
  mutation ask($document: String!, $variables: String, $format: ExportFormat!, $recipient: String!) {
    export(document: $document, variables: $variables, format: $format, recipient: $recipient) {
      id
      url
      expiresAt
    }
  }
`;
const ref = (force: string, reference: string): string =>
  `{ reference: { force: "${force}", system: "rms", reference: "${reference}" } }`;
const friend = `query friend { linksBetween(from: ${ref('X1', 'P8')}, to: ${ref('X2', 'P5')}) { reached } }`;

async function asked(
  more: object = {},
  headers: Record<string, string> = access,
  who: Identity = identity,
): Promise<z.output<typeof answer>> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await server.token(who)}`,
      ...headers,
    },
    body: JSON.stringify({
      query: mutation,
      variables: { document: friend, format: 'GRAPHML', recipient: 'Analysts of X2', ...more },
    }),
  });
  return answer.parse(await reply.json());
}

async function ticket(more: object = {}, headers: Record<string, string> = access): Promise<string> {
  const { data, errors } = await asked(more, headers);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.export.url;
}

interface File {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function download(url: string, who = identity): Promise<File> {
  const headers = { authorization: `Bearer ${await server.token(who)}` };
  const reply = await fetch(`${server.url}${url}`, { headers });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

const codeOf = ({ text }: File): string | undefined =>
  answer.parse(JSON.parse(text)).errors?.[0]?.extensions.code;

async function logged(): Promise<Entry[]> {
  const entries: Entry[] = [];
  // Each request here brings a token of its own, so each is a sign-in too.
  for await (const entry of readEntries(folder)) if (entry.operation !== 'SIGN_IN') entries.push(entry);
  return entries;
}

describe('a download', () => {
  test('is a file with its marking and time in its name, which nothing keeps or guesses the type of', async () => {
    const { status, headers, text } = await download(await ticket());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="crossforce_SYNTHETIC_OFFICIAL_P_\d{4}-\d\d-\d\dT\d+Z\.graphml"$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toMatch(/^<\?xml [^]*<\/graphml>\n$/);
    expect(text.match(/<node /g)).toHaveLength(4);
    expect(text.match(/<edge /g)).toHaveLength(3);
  });

  test('of CSV gives two tables whose ids fit one another', async () => {
    const url = await ticket({ format: 'CSV' });
    const [nodes, links] = await Promise.all([download(`${url}?part=nodes`), download(`${url}?part=links`)]);
    const rows = (file: File): Record<string, string>[] =>
      z.array(z.record(z.string(), z.string())).parse(parse(file.text, { bom: true, columns: true }));
    const ids = new Set(rows(nodes).map(({ id }) => id));
    expect(ids.size).toBe(4);
    expect(rows(links)).toHaveLength(3);
    for (const { source, target } of rows(links))
      expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    expect(nodes.headers.get('content-disposition')).toContain('_nodes.csv"');
    for (const part of ['', '?part=all', '?part=nodes&part=links'])
      expect(codeOf(await download(`${url}${part}`))).toBe('BAD_USER_INPUT');
  });

  test('is for the reader who asked, with any token of hers', async () => {
    const url = await ticket();
    const stranger = await download(url, { ...identity, subject: 'reader-two' });
    expect([stranger.status, codeOf(stranger)]).toEqual([404, 'NOT_FOUND']);
    expect((await download(url, { ...identity, force: 'X2' })).text).toBe(stranger.text);
    expect((await download(`${url.slice(0, -2)}AA`)).text).toBe(stranger.text);
    expect((await download('/export/nothing')).text).toBe(stranger.text);
    const nobody = await fetch(`${server.url}${url}`);
    expect(nobody.status).toBe(401);
    expect((await download(url)).status).toBe(200);
  });

  test('has the rights of its own moment: what was taken from the reader meanwhile is not in it', async () => {
    const url = await ticket();
    const moved = await download(url, { ...identity, role: 'STATISTICIAN' });
    expect([moved.status, codeOf(moved)]).toEqual([403, 'FORBIDDEN']);
    const document = `query secret { linksBetween(from: ${ref('X1', 'P21')}, to: ${ref('X2', 'C15')}) { reached } }`;
    const cleared = { ...identity, clearance: 'SECRET' } as const;
    const { data } = await asked({ document }, access, cleared);
    const secret = data?.export.url ?? '';
    expect((await download(secret, cleared)).text).toContain('<data key="graph_gsc">SECRET</data>');
    const less = await download(secret);
    expect(less.text).not.toContain('SECRET<');
    expect(less.status === 404 || !less.text.includes('<edge ')).toBe(true);
  });

  test('names a protected person where the request unmasked and the role may', async () => {
    const masked = await download(await ticket());
    const unmasked = await download(
      await ticket({}, { ...access, 'x-access-unmask': 'Contact was agreed.' }),
    );
    const people = ({ text }: File): number => text.match(/>person [0-9a-f]{6}</g)?.length ?? 0;
    expect(people(masked)).toBeGreaterThan(people(unmasked));
  });
});

describe('the access record', () => {
  test('has what was read and what was disclosed to whom, before the first byte', async () => {
    const url = await ticket();
    const before = (await logged()).length;
    await download(url);
    const [read, told, ...more] = (await logged()).slice(before);
    expect(more).toEqual([]);
    expect(read).toMatchObject({ operation: 'CONSULTATION', outcome: 'OK', operationName: 'friend' });
    expect(told).toMatchObject({
      operation: 'DISCLOSURE',
      outcome: 'OK',
      recipients: ['Analysts of X2'],
      format: 'GRAPHML',
      purpose: 'PREVENT_DETECT_CRIME',
      reason: 'A test of exports.',
      actor: { subject: 'reader-one', force: 'X1', role: 'INVESTIGATOR' },
    });
    const ids = ['P8', 'P9', 'K1', 'U3'].map((one) => idOf(`X1/rms/${one}`));
    expect(told?.records).toEqual(expect.arrayContaining(ids));
  });

  test.each([[['DISCLOSURE']], [['CONSULTATION']]])(
    'that can not take %s leaves no data',
    async (operations) => {
      const url = await ticket();
      refuse = operations;
      const file = await download(url);
      refuse = [];
      expect([file.status, codeOf(file)]).toEqual([503, 'AUDIT_UNAVAILABLE']);
      expect(file.text).not.toContain('<node');
      expect((await download(url)).status).toBe(200);
    },
  );

  test('has a refusal too', async () => {
    const url = await ticket();
    const before = (await logged()).length;
    await download(url, { ...identity, role: 'STATISTICIAN' });
    expect((await logged()).slice(before)).toMatchObject([{ operation: 'DENIAL', outcome: 'FORBIDDEN' }]);
  });
});

describe('the mutation', () => {
  test('gives ten minutes and an address', async () => {
    const { data } = await asked();
    const left = Date.parse(data?.export.expiresAt ?? '') - Date.now();
    expect(left).toBeGreaterThan(9 * 60_000);
    expect(left).toBeLessThanOrEqual(10 * 60_000);
    expect(data?.export.url).toBe(`/export/${data?.export.id ?? ''}`);
  });

  test.each([
    ['no purpose', {}, {}, 'PURPOSE_REQUIRED'],
    ['a purpose that exports nothing', {}, { ...access, 'x-access-purpose': 'DATA_QUALITY' }, 'FORBIDDEN'],
    ['a list', { document: '{ people { total } }' }, access, 'BAD_USER_INPUT'],
    ['no recipient', { recipient: ' ' }, access, 'BAD_USER_INPUT'],
    ['a format that is none', { format: 'XLSX' }, access, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, more, headers, code) => {
    const { errors } = await asked(more, headers);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
