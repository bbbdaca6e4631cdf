import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../harness/ask.ts';
import { auditing, identity, looking, openAuditServer, type AuditServer, type Reply } from './auditServer.ts';

/** The access record as an auditor reads it, and what requests leave in it. */

let server: AuditServer;
beforeAll(async () => {
  server = await openAuditServer();
});
afterAll(() => server.close());

const investigator = identity('looker', 'INVESTIGATOR');
const auditor = identity('inspector', 'AUDITOR', 'HO');
const admin = identity('keeper', 'ADMIN', 'HO');

const { ask, send, accessLog, lastEntries }: Omit<AuditServer, 'token' | 'close'> = {
  ask: (...args) => server.ask(...args),
  send: (...args) => server.send(...args),
  accessLog: (...args) => server.accessLog(...args),
  lastEntries: (...args) => server.lastEntries(...args),
};
const person = (reference: string): string => `{ node(id: "${idOf(reference)}") { id } }`;
const look = (reference: string, headers = looking): Promise<Reply> =>
  ask(investigator, person(reference), headers);

describe('an auditor', () => {
  test('asks who looked at a record: one question, with person, purpose, reason and case', async () => {
    await look('X1/rms/P1', { ...looking, 'x-access-case': 'OP-1' });
    await look('X1/rms/P2');
    const { edges } = await accessLog(
      'record: { reference: { force: "X1", system: "rms", reference: "P1" } }',
    );
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        operation: 'CONSULTATION',
        outcome: 'OK',
        actor: { subject: 'looker', force: 'X1', role: 'INVESTIGATOR' },
        purpose: 'PREVENT_DETECT_CRIME',
        reason: 'A look.',
        caseReference: 'OP-1',
        records: { ids: [idOf('X1/rms/P1')], count: 1, merkleRoot: null },
      },
    ]);
  });

  test('narrows by person, operation and outcome; what does not match is not there', async () => {
    await ask(identity('other', 'STATISTICIAN'), person('X1/rms/P1'), looking);
    const refused = await accessLog('actor: "other", operation: [DENIAL]');
    expect(refused.edges.map(({ node }) => node)).toMatchObject([{ outcome: 'FORBIDDEN' }]);
    expect((await accessLog('actor: "other", operation: [CONSULTATION]')).edges).toEqual([]);
    expect((await accessLog('outcome: [CONFLICT]')).edges).toEqual([]);
    expect((await accessLog('to: "2020-01-01T00:00:00Z"')).edges).toEqual([]);
  });

  test('turns pages, newest first, with cursors that serve nobody else', async () => {
    for (let n = 0; n < 5; n += 1) await look('X1/rms/P3');
    const id = idOf('X1/rms/P3');
    const seqs: number[] = [];
    let after = '';
    for (let turns = 0; turns < 5; turns += 1) {
      const { edges, pageInfo } = await accessLog(`record: { id: "${id}" }, first: 2${after}`);
      seqs.push(...edges.map(({ node }) => node.seq));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor ?? ''}"`;
    }
    expect(seqs).toHaveLength(5);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    const elsewhere = await ask(
      identity('inspector-2', 'AUDITOR', 'HO'),
      `{ accessLog(record: { id: "${id}" }, first: 2${after}) { searchedTo } }`,
      auditing,
    );
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('tests a suspicion: who searched for a name, also where nothing was found', async () => {
    const query = 'query look($text: String!) { search(text: $text) { total } }';
    const neighbour = identity('neighbour', 'INVESTIGATOR');
    const searched = (text: string): Promise<Reply> => ask(neighbour, query, looking, { text });
    expect((await searched('Canary Neighbourson')).data).toEqual({ search: { total: 0 } });
    await searched('Somebody Else');
    const testing = async (text: string): Promise<unknown[]> => {
      const document = JSON.stringify(query.replace('{ search', '{\n  search'));
      const variables = JSON.stringify(JSON.stringify({ text }));
      const { edges } = await accessLog(`question: { document: ${document}, variables: ${variables} }`);
      return edges.map(({ node }) => [node.actor?.subject, node.operation, node.records?.count]);
    };
    expect(await testing('Canary Neighbourson')).toEqual([['neighbour', 'CONSULTATION', 0]]);
    expect(await testing('Nobody Asked')).toEqual([]);
    const written = await lastEntries(4);
    expect(written.map((entry) => entry.asked)).toContainEqual(['accessLog', 'accessLog.question']);
    expect(JSON.stringify(written)).not.toMatch(/Canary|Neighbourson/);
    const wrong = 'accessLog(question: { document: "{ a }", variables: "{" }) { searchedTo }';
    expect((await ask(auditor, `{ ${wrong} }`, auditing)).errors?.[0]).toMatchObject({
      message: 'question.variables: expected JSON.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('is on record with each question: which fields, which record, and no value', async () => {
    await accessLog(`actor: "canary-name", record: { id: "canary-id" }`);
    const [entry] = await lastEntries(1);
    expect(entry).toMatchObject({
      operation: 'LOG_READ',
      actor: { subject: 'inspector' },
      purpose: 'AUDIT',
      asked: ['accessLog', 'accessLog.actor', 'accessLog.record=canary-id'],
    });
    expect(JSON.stringify(entry)).not.toContain('canary-name');
  });

  test('learns what is unusual, with the rule and a sentence', async () => {
    for (let n = 0; n < 10; n += 1)
      await ask(identity('knocker', 'STATISTICIAN'), person('X1/rms/P1'), looking);
    const query = `{ unusualUse(from: "${new Date(Date.now() - 3.6e6).toISOString()}", to: "${new Date(Date.now() + 1e6).toISOString()}") { rule actor count says } }`;
    const { data } = await ask(auditor, query, auditing);
    expect(data?.['unusualUse']).toContainEqual({
      rule: 'MANY_DENIALS',
      actor: 'knocker, X1',
      count: 10,
      says: expect.stringMatching(/^10 refusals on \d{4}-\d\d-\d\d\.$/),
    });
    const years = '{ unusualUse(from: "2020-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z") { rule } }';
    const long = await ask(auditor, years, auditing);
    expect(long.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test('and an administrator may have the chain checked; the administrator reads no entry', async () => {
    const query = '{ accessLogVerification { status processes says notes } }';
    for (const [who, headers] of [
      [auditor, auditing],
      [admin, {}],
    ] as const) {
      const { data } = await ask(who, query, headers);
      expect(data?.['accessLogVerification']).toMatchObject({ status: 'INTACT', processes: 1 });
    }
    const { errors } = await ask(admin, '{ accessLog { searchedTo } }', {});
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test.each(['INVESTIGATOR', 'ANALYST', 'STATISTICIAN'] as const)(
  '%s reads nothing of the record',
  async (role) => {
    const purpose = role === 'STATISTICIAN' ? 'STATISTICS' : 'PREVENT_DETECT_CRIME';
    const headers = { ...looking, 'x-access-purpose': purpose };
    for (const query of [
      '{ accessLog { searchedTo } }',
      '{ unusualUse(from: "2026-01-01T00:00:00Z", to: "2026-01-02T00:00:00Z") { rule } }',
      '{ accessLogVerification { status } }',
    ]) {
      const { data, errors } = await ask(identity('curious', role), query, headers);
      expect([data ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
  },
);

describe('what is no operation yet', () => {
  test('a token is a sign-in at its first use alone', async () => {
    const bearer = `Bearer ${await server.token(identity('newcomer', 'ANALYST'))}`;
    for (let n = 0; n < 2; n += 1)
      await send(bearer, JSON.stringify({ query: '{ forces { code } }' }), looking);
    const signIns = (await lastEntries(3)).map(({ operation }) => operation);
    expect(signIns).toEqual(['SIGN_IN', 'CONSULTATION', 'CONSULTATION']);
  });

  test('a token that is none is a failed sign-in, with its address and nothing of the token', async () => {
    const answer = await send('Bearer aaaa.canary-token.bbbb', '{}', looking);
    expect(answer.status).toBe(401);
    const [entry] = await lastEntries(1);
    expect(entry).toMatchObject({ operation: 'SIGN_IN', outcome: 'UNAUTHENTICATED' });
    expect(entry?.sourceAddress).toMatch(/127\.0\.0\.1$/);
    expect([entry?.actor, JSON.stringify(entry).includes('canary')]).toEqual([undefined, false]);
  });

  test.each([
    [
      'a header that is wrong',
      '{"query":"{ forces { code } }"}',
      { 'x-access-purpose': 'CURIOSITY' },
      'BAD_USER_INPUT',
    ],
    ['a body that is no JSON', '{"query": ', looking, 'BAD_USER_INPUT'],
    ['a batch', '[{"query":"{ forces { code } }"}]', looking, 'BAD_USER_INPUT'],
    ['a body that is too long', JSON.stringify({ query: 'a'.repeat(300_000) }), looking, 'LIMIT_EXCEEDED'],
  ] as const)('%s is a denial under the reader who sent it', async (_, body, headers, code) => {
    const answer = await send(`Bearer ${await server.token(investigator)}`, body, headers);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect((await lastEntries(1))[0]).toMatchObject({
      operation: 'DENIAL',
      outcome: code,
      actor: { subject: 'looker', force: 'X1' },
    });
  });
});
