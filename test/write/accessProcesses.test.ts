import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readEntries } from '../../src/audit/read.ts';
import { gatherTrail } from '../../src/audit/trail.ts';
import type { Answer } from '../harness/ask.ts';
import { testAddress } from '../harness/neo4j.ts';
import { programIn, type Running } from '../harness/program.ts';
import { accessWorld, asked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Two processes over one graph: what the one changes, the other knows by its next request. */

const home = mkdtempSync(join(tmpdir(), 'crossforce-processes-'));
let world: World;
let running: Running;
let address: string;
const program = programIn(home, testAddress('WRITE'));

beforeAll(async () => {
  world = await accessWorld();
  running = program.start('serve', '--empty');
  const [, url = ''] = await running.says(/crossforce ready at (http:\S+?)\/explorer\//);
  address = `${url}/graphql`;
}, 180_000);
afterAll(async () => {
  running.child.kill('SIGTERM');
  await running.ended;
  await world.close();
  await endImporting();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

/** Asks the other process, over HTTP. */
async function over(
  user: string,
  force: string,
  role: string,
  query: string,
  variables: object,
): Promise<Answer> {
  const { out } = await program.run(
    ...['token', '--user', user, '--force', force, '--role', role, '--clearance', 'SECRET'],
  );
  const reply = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${out.trim()}`,
      'x-access-purpose': 'PROTECT_CHILD',
      'x-access-reason': 'A test of two processes.',
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await reply.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    data,
    errors: errors.map(({ message, extensions }) => ({ message, extensions, code: extensions.code })),
    trail: gatherTrail(() => false),
  };
}

test('a marking, a grant and its end take effect on the next request of either', async () => {
  const id = world.id('P1');
  const remarking =
    'mutation($id: ID!, $change: ChangeInput!) { remark(id: $id, marking: { gsc: OFFICIAL, handling: C, strand: GENERAL }, change: $change) { state } }';
  const zoe = who('zoe', 'ANALYST', 'X2');
  const here = () => world.ask(zoe, person, { id });
  const there = () => over('zoe', 'X2', 'ANALYST', person, { id });
  expect([told(await here()), told(await there())]).toMatchObject([{ person: { id } }, { person: { id } }]);

  const marked = await over('cy', 'X1', 'ANALYST', remarking, { id, change: asked(1) });
  expect(told(marked)).toEqual({ remark: { state: 'DONE' } });
  expect([told(await here()), told(await there())]).toEqual(['NOT_FOUND', 'NOT_FOUND']);

  const requesting =
    'mutation($id: ID!) { requestAccess(record: { id: $id }, idempotencyKey: "one") { id } }';
  const { data } = await over('zoe', 'X2', 'ANALYST', requesting, { id });
  const { id: request } = (data as { requestAccess: { id: string } }).requestAccess;
  const deciding =
    'mutation($request: ID!) { decideAccess(request: $request, grant: true, reason: "Agreed.", idempotencyKey: "two") { state } }';
  const ada = who('ada', 'INVESTIGATOR', 'X1');
  expect(told(await world.ask(ada, deciding, { request }))).toEqual({ decideAccess: { state: 'DONE' } });
  expect(told(await there())).toMatchObject({ person: { id, name: { family: 'Ulmenried' } } });

  const revoking =
    'mutation($grant: ID!) { revokeAccess(grant: $grant, reason: "Over.", idempotencyKey: "three") { state } }';
  expect(told(await over('ada', 'X1', 'INVESTIGATOR', revoking, { grant: request }))).toEqual({
    revokeAccess: { state: 'DONE' },
  });
  expect([told(await here()), told(await there())]).toEqual(['NOT_FOUND', 'NOT_FOUND']);

  const changes: string[] = [];
  for await (const entry of readEntries(join(home, 'audit'))) {
    if (entry.operation === 'ALTERATION') changes.push(`${entry.actor.subject} ${entry.outcome}`);
  }
  expect(changes).toEqual(['cy', 'zoe', 'ada'].flatMap((subject) => [`${subject} INTENT`, `${subject} OK`]));
}, 120_000);
