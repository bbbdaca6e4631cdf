import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { z } from 'zod';
import { openAuditLog } from '../../src/audit/append.ts';
import type { Entry } from '../../src/audit/entry.ts';
import { keepHeads } from '../../src/audit/heads.ts';
import { readEntries } from '../../src/audit/read.ts';
import { signerOf } from '../../src/audit/signature.ts';
import type { Identity } from '../../src/policy/identity.ts';
import { openServer } from '../harness/http.ts';

/** A server with an access record on the disk, and questions to it as several readers ask them. */

export const identity = (subject: string, role: Identity['role'], force = 'X1'): Identity => ({
  subject,
  force,
  role,
  clearance: 'OFFICIAL_SENSITIVE',
  teams: [],
});
const auditor = identity('inspector', 'AUDITOR', 'HO');

type Headers = Readonly<Record<string, string>>;
export const looking: Headers = { 'x-access-purpose': 'PREVENT_DETECT_CRIME', 'x-access-reason': 'A look.' };
export const auditing: Headers = { 'x-access-purpose': 'AUDIT', 'x-access-reason': 'A review of the log.' };

const reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
});
export type Reply = z.infer<typeof reply> & { readonly status: number };

const entryShape = z.object({
  at: z.string(),
  operation: z.string(),
  outcome: z.string(),
  actor: z.object({ subject: z.string(), force: z.string(), role: z.string() }).nullable(),
  purpose: z.string().nullable(),
  reason: z.string().nullable(),
  caseReference: z.string().nullable(),
  questionHash: z.string().nullable(),
  records: z
    .object({ ids: z.array(z.string()), count: z.number(), merkleRoot: z.string().nullable() })
    .nullable(),
  recipients: z.array(z.string()),
  asked: z.array(z.string()),
  seq: z.number(),
});
const page = z.object({
  accessLog: z.object({
    searchedTo: z.string().nullable(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: entryShape })),
  }),
});
const fields = `searchedTo pageInfo { hasNextPage endCursor } edges { node { at operation outcome actor { subject force role } purpose reason
  caseReference questionHash records { ids count merkleRoot } recipients asked seq } }`;

export interface AuditServer {
  readonly token: (who: Identity) => Promise<string>;
  /** Sends a body as it is. */
  readonly send: (authorization: string, body: string, headers: Headers) => Promise<Reply>;
  readonly ask: (who: Identity, query: string, headers: Headers, variables?: object) => Promise<Reply>;
  /** A page of the access record, as an auditor asks for it. */
  readonly accessLog: (args: string) => Promise<z.infer<typeof page>['accessLog']>;
  /** The last entries on the disk. */
  readonly lastEntries: (count: number) => Promise<Entry[]>;
  readonly close: () => Promise<void>;
}

export async function openAuditServer(): Promise<AuditServer> {
  const home = mkdtempSync(join(tmpdir(), 'crossforce-audit-http-'));
  const folder = join(home, 'audit');
  const log = await openAuditLog({ folder, softwareVersion: 'test' });
  const audit = await keepHeads(log, {
    signer: signerOf(Buffer.alloc(32, 3)),
    file: join(home, 'anchor.log'),
  });
  const server = await openServer(audit);

  const send: AuditServer['send'] = async (authorization, body, headers) => {
    const all = { 'content-type': 'application/json', authorization, ...headers };
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: all, body });
    return { ...reply.parse(await answer.json()), status: answer.status };
  };
  const ask: AuditServer['ask'] = async (who, query, headers, variables = {}) =>
    send(`Bearer ${await server.token(who)}`, JSON.stringify({ query, variables }), headers);

  return {
    token: (who) => server.token(who),
    send,
    ask,
    accessLog: async (args) => {
      const { data, errors } = await ask(auditor, `{ accessLog(${args}) { ${fields} } }`, auditing);
      expect(errors).toBeUndefined();
      return page.parse(data).accessLog;
    },
    lastEntries: async (count) => {
      const entries: Entry[] = [];
      for await (const entry of readEntries(folder)) entries.push(entry);
      return entries.slice(-count);
    },
    close: async () => {
      await server.close();
      await audit.close();
      rmSync(home, { recursive: true });
    },
  };
}
