import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openAsker, type Asker, type Entries } from '../harness/ask.ts';
import { testAddress } from '../harness/neo4j.ts';
import { openProxy, type Proxy } from '../harness/proxy.ts';
import { accessWorld, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** A mutation whose transaction is committed and whose connection is cut before it hears of that. */

let world: World;
let proxy: Proxy;
let asker: Asker;
let entries: Entries;
beforeAll(async () => {
  proxy = await openProxy(testAddress('WRITE'));
});
beforeEach(async () => {
  world = await accessWorld();
  entries = [];
  asker = openAsker('WRITE', entries, proxy.address);
});
afterEach(async () => {
  proxy.restore();
  await asker.close();
  await world.close();
});
afterAll(async () => {
  await proxy.close();
  await endImporting();
});

const ada = who('ada', 'INVESTIGATOR', 'X1');

/** A change that does the same when it is done again, and one that would find its own doing in the way. */
const changes = {
  requestAccess: {
    document: `mutation ($key: String!) {
      change: requestAccess(record: { reference: { force: "X2", system: "rms", reference: "Q1" } }, hours: 2, idempotencyKey: $key) { id changed { version } }
    }`,
    standing: 'MATCH (r:AccessRequest) RETURN r.id AS id',
    changed: [],
  },
  seal: {
    document: `mutation ($key: String!, $id: ID!) {
      change: seal(id: $id, keepers: ["bo"], change: { idempotencyKey: $key, expectedVersion: 1, reason: "A test." }) { id changed { version } }
    }`,
    standing: 'MATCH (c:AccessChange) RETURN c.id AS id',
    // Her record, her name and her link to a phone.
    changed: [{ version: 2 }, { version: 2 }, { version: 2 }],
  },
} as const;

describe.each(Object.entries(changes))('%s', (field, { document, standing, changed }) => {
  const ask = (key: string) => asker.ask(ada, document, { key, id: world.id('P1') });
  /** What stands in the graph, looked at past the line that loses things. */
  const stands = async (): Promise<unknown[]> =>
    (await world.asker.test.raw(standing)).records.map((row): unknown => row.get('id'));

  test('is tried again by itself, done once, and answered', async () => {
    const before = proxy.lost();
    proxy.loseCommits(`access/${field}`, 1);
    const answer = await ask('once');
    expect(proxy.lost()).toBe(before + 1);
    expect(answer.errors).toEqual([]);
    const [id, ...more] = await stands();
    expect([answer.data, more]).toEqual([{ change: { id, changed } }, []]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['INTENT', 'OK']);
    expect(await ask('once')).toMatchObject({ data: answer.data, errors: [] });
    expect(await stands()).toEqual([id]);
  });

  test('is told as UNAVAILABLE where every answer is lost, and the same key gives what was done', async () => {
    const before = proxy.lost();
    proxy.loseCommits(`access/${field}`, Infinity);
    expect(told(await ask('lost'))).toBe('UNAVAILABLE');
    expect(proxy.lost()).toBeGreaterThan(before + 1);
    proxy.restore();
    const [id, ...more] = await stands();
    expect([id, more]).toEqual([expect.any(String), []]);
    // What may have been done is not said to have failed: a start of the server settles it.
    expect(entries.map(({ outcome }) => outcome)).toEqual(['INTENT']);
    expect(told(await ask('lost'))).toEqual({ change: { id, changed } });
    expect(await stands()).toEqual([id]);
  });
});
