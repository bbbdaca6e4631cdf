import { afterAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals';
import { markerOf } from '../../src/office.ts';
import { giveBackKeys } from '../../src/domains/access/giveBack.ts';
import { accessWorld, asked, hashesOfAsked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Sealing and unsealing, and what everybody else then gets. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const ada = who('ada', 'INVESTIGATOR', 'X1');
const bo = who('bo', 'REVIEWER', 'X1', { purpose: 'PROTECT_CHILD' });
const analyst = who('cy', 'ANALYST', 'X1');
const sealing =
  'mutation($id: ID!, $keepers: [String!]!, $change: ChangeInput!) { seal(id: $id, keepers: $keepers, change: $change) { id state changed { id version } } }';
const unsealing =
  'mutation($id: ID!, $change: ChangeInput!) { unseal(id: $id, change: $change) { id state changed { id version } } }';
const confirming =
  'mutation($id: ID!, $key: String!) { confirmChange(id: $id, idempotencyKey: $key) { id state changed { id version } } }';
const search = '{ search(text: "Ansgar Ulmenried") { total edges { node { record { id } } } } }';
const node = 'query($id: ID!) { node(id: $id) { id } }';

const sealed = async (): Promise<void> => {
  const answer = await world.ask(ada, sealing, { id: world.id('P1'), keepers: ['bo'], change: asked(1) });
  expect(answer.errors).toEqual([]);
};

describe('a sealed record', () => {
  test('is as if it were absent to everybody but its keepers, with all that is said of it', async () => {
    const id = world.id('P1');
    const seen = await world.ask(analyst, person, { id });
    expect(told(seen)).toMatchObject({ person: { id, version: 1, name: { family: 'Ulmenried' } } });
    const link = world.id('U1');
    expect(told(await world.ask(analyst, node, { id: link }))).toEqual({ node: { id: link } });
    await sealed();
    const absent = await world.ask(analyst, person, { id: 'nothing' });
    for (const reader of [analyst, who('dee', 'NATIONAL', 'NCA'), who('eve', 'INVESTIGATOR', 'X1')]) {
      expect((await world.ask(reader, person, { id })).errors).toEqual(absent.errors);
      for (const part of [world.id('N1'), link]) {
        expect(told(await world.ask(reader, node, { id: part }))).toBe('NOT_FOUND');
      }
      expect(told(await world.ask(reader, search))).toEqual({ search: { total: 0, edges: [] } });
    }
    for (const keeper of [ada, bo]) {
      expect(told(await world.ask(keeper, person, { id }))).toMatchObject({
        person: { id, version: 2, name: { family: 'Ulmenried' } },
      });
      expect(told(await world.ask(keeper, search))).toMatchObject({ search: { total: 1 } });
    }
    // The keepers hold it for the purpose for which it was sealed.
    const other = who('ada', 'INVESTIGATOR', 'X1', { purpose: 'PREVENT_DETECT_CRIME' });
    expect(told(await world.ask(other, person, { id }))).toBe('NOT_FOUND');
  });

  test('opens again by a second keeper alone, and its keys are given back', async () => {
    const id = world.id('P1');
    await sealed();
    const waiting = await world.ask(ada, unsealing, { id, change: asked(2) });
    expect(told(waiting)).toMatchObject({ unseal: { state: 'AWAITS_SECOND_PERSON', changed: [] } });
    const { id: change } = (waiting.data as { unseal: { id: string } }).unseal;
    const pending = '{ pendingChanges { id record what by version } }';
    expect(told(await world.ask(bo, pending))).toEqual({
      pendingChanges: [{ id: change, record: id, what: 'UNSEAL', by: 'ada', version: 2 }],
    });
    expect(told(await world.ask(analyst, pending))).toEqual({ pendingChanges: [] });
    expect(told(await world.ask(ada, confirming, { id: change, key: 'own' }))).toBe('FORBIDDEN');
    expect(told(await world.ask(analyst, confirming, { id: change, key: 'a' }))).toBe('NOT_FOUND');
    expect(told(await world.ask(analyst, person, { id }))).toBe('NOT_FOUND');
    const done = await world.ask(bo, confirming, { id: change, key: 'second' });
    expect(told(done)).toMatchObject({ confirmChange: { state: 'DONE' } });
    expect(told(await world.ask(analyst, person, { id }))).toMatchObject({
      person: { version: 3, name: {} },
    });
    expect(told(await world.ask(bo, confirming, { id: change, key: 'third' }))).toBe('CONFLICT');
    const { records } = await world.asker.test.raw('MATCH (k:Acl) WHERE k.own IS NOT NULL RETURN k');
    expect(records).toHaveLength(0);
  });

  test('has its numbers used again, but not at once', async () => {
    await sealed();
    const numbers = async (): Promise<number> => {
      const { records } = await world.asker.test.raw('MATCH (k:Acl) RETURN max(k.number) AS last');
      return Number(records[0]?.get('last'));
    };
    const before = await numbers();
    const change = await world.ask(ada, unsealing, { id: world.id('P1'), change: asked(2) });
    const { id } = (change.data as { unseal: { id: string } }).unseal;
    await world.ask(bo, confirming, { id, key: 'second' });
    await world.ask(ada, sealing, { id: world.id('P2'), keepers: ['bo'], change: asked(1) });
    const after = await numbers();
    expect(after).toBeGreaterThan(before);
    await world.asker.test.raw('MATCH (k:Acl) WHERE k.freedAt IS NOT NULL SET k.freedAt = 1');
    await world.ask(ada, sealing, { id: world.id('P1'), keepers: ['bo'], change: asked(3) });
    expect(await numbers()).toBe(after);
    const { registry, test: server } = world.asker;
    const office = {
      system: server.system,
      registry,
      marker: markerOf({ database: server.database, registry }),
    };
    expect(await giveBackKeys(office, Date.now())).toBe(0);
  });
});

describe('a seal is refused', () => {
  test('with one code for hidden and absent, and changes nothing', async () => {
    const before = await world.asker.test.raw('MATCH (n) RETURN count(n) AS n');
    const refusal = async (
      reader: typeof ada,
      id: string,
      keepers: string[],
      version = 1,
    ): Promise<unknown> => {
      const { errors } = await world.ask(reader, sealing, { id, keepers, change: asked(version) });
      return errors.map(({ code, message }) => [code, message]);
    };
    const own = world.id('P1');
    expect(await refusal(analyst, own, ['bo'])).toMatchObject(
      [['FORBIDDEN', /role ANALYST may not SEAL/]].map(([code]) => [code, expect.anything()]),
    );
    expect(await refusal(ada, world.id('Q1', 'X2'), ['bo'])).toEqual(await refusal(ada, 'nothing', ['bo']));
    expect(await refusal(who('zoe', 'INVESTIGATOR', 'X2'), own, ['bo'])).toMatchObject([
      ['FORBIDDEN', expect.stringContaining("X1's")],
    ]);
    expect(await refusal(ada, own, ['ada', ' '])).toMatchObject([
      ['BAD_USER_INPUT', expect.stringContaining('keepers')],
    ]);
    expect(await refusal(ada, own, ['bo'], 7)).toMatchObject([
      ['CONFLICT', expect.stringContaining('version 1, not 7')],
    ]);
    const after = await world.asker.test.raw('MATCH (n) RETURN count(n) AS n');
    expect(after.records[0]?.get('n')).toBe(before.records[0]?.get('n'));
    expect(told(await world.ask(analyst, person, { id: own }))).toMatchObject({ person: { version: 1 } });
  });
});

describe('one idempotency key', () => {
  test('does a change once and answers the same again; another change under it is refused', async () => {
    const change = { idempotencyKey: 'once', expectedVersion: 1, reason: 'Contact at risk.' };
    const ask = (keepers: string[], reader = ada) =>
      world.ask(reader, sealing, { id: world.id('P1'), keepers, change });
    const first = await ask(['bo']);
    expect(first.errors).toEqual([]);
    expect(await ask(['bo'])).toMatchObject({ data: first.data, errors: [] });
    expect(told(await ask(['someone-else']))).toBe('CONFLICT');
    // The key is the reader's own: another one does something else with it.
    expect(told(await ask(['ada'], who('eve', 'INVESTIGATOR', 'X1')))).toBe('NOT_FOUND');
    const { records } = await world.asker.test.raw('MATCH (c:AccessChange) RETURN c');
    expect(records).toHaveLength(1);
  });

  test('holds for two that come at once', async () => {
    const change = { idempotencyKey: 'race', expectedVersion: 1, reason: 'Contact at risk.' };
    const variables = { id: world.id('P1'), keepers: ['bo'], change };
    const answers = await Promise.all([1, 2, 3].map(() => world.ask(ada, sealing, variables)));
    const done = answers.filter(({ errors }) => errors.length === 0);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const { records } = await world.asker.test.raw('MATCH (c:AccessChange) RETURN c');
    expect(records).toHaveLength(1);
  });

  test('stands in the access record: the intent before, the outcome behind', async () => {
    await sealed();
    expect(world.entries.map(({ operation, outcome }) => [operation, outcome])).toEqual([
      ['ALTERATION', 'INTENT'],
      ['ALTERATION', 'OK'],
    ]);
    const [intent] = world.entries;
    expect(intent?.records).toEqual(expect.arrayContaining([world.id('P1'), world.id('N1')]));
    expect(JSON.stringify(world.entries)).not.toContain('Ulmenried');
  });

  test('is named there by its field, its document and the statements that ran', async () => {
    const variables = { id: world.id('P1'), keepers: ['bo'], change: asked(1) };
    expect((await world.ask(ada, sealing, variables)).errors).toEqual([]);
    const waiting = { id: world.id('P1'), change: asked(2) };
    expect((await world.ask(ada, unsealing, waiting)).errors).toEqual([]);
    const [intent, done, ...later] = world.entries;
    for (const entry of [intent, done])
      expect(entry).toMatchObject({ operationName: 'seal', ...hashesOfAsked(sealing, variables) });
    expect(intent?.statements).toHaveProperty(['access/partsOf'], 1);
    expect(intent?.statements).not.toHaveProperty(['access/grant']);
    expect(done?.statements).toMatchObject({ 'access/partsOf': 1, 'access/grant': 1, 'idempotency/keep': 1 });
    expect(later.map(({ operationName }) => operationName)).toEqual(['unseal', 'unseal']);
    expect(later[0]).toMatchObject(hashesOfAsked(unsealing, waiting));
    expect(later[0]?.documentHash).not.toBe(done?.documentHash);
  });
});
