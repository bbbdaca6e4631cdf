import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cypher } from '../../src/generated/cypher.ts';
import { markerOf } from '../../src/office.ts';
import { accessWorld, asked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Protection by decision. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const ada = who('ada', 'INVESTIGATOR', 'X1');
const bo = who('bo', 'REVIEWER', 'X1', { purpose: 'PROTECT_CHILD' });
const cy = who('cy', 'ANALYST', 'X1');
const unmasked = who('ada', 'INVESTIGATOR', 'X1', { unmask: 'Contact is agreed.' });
const change = (field: string): string =>
  `mutation($id: ID!, $change: ChangeInput!) { done: ${field}(id: $id, change: $change) { id state changed { id version } } }`;
const confirming =
  'mutation($id: ID!, $key: String! = "c") { confirmChange(id: $id, idempotencyKey: $key) { state changed { version } } }';
const search = '{ search(text: "Ansgar Ulmenried") { total } }';
const named = { person: { name: { family: 'Ulmenried' } } };
const nameless = { person: { name: null } };

interface Done {
  readonly id: string;
  readonly state: string;
  readonly changed: readonly { readonly id: string; readonly version: number }[];
}

async function idOf(field: string, version: number, reader = ada): Promise<string> {
  const answer = await world.ask(reader, change(field), { id: world.id('P1'), change: asked(version) });
  expect(answer.errors).toEqual([]);
  return (answer.data as { done: { id: string } }).done.id;
}

describe('a person who is protected by decision', () => {
  test('has no name but for who unmasks and may; nobody finds her by it', async () => {
    const id = world.id('P1');
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(named);
    await idOf('protect', 1);
    for (const reader of [cy, ada, who('nat', 'NATIONAL', 'NCA')]) {
      expect(told(await world.ask(reader, person, { id }))).toMatchObject(nameless);
      expect(told(await world.ask(reader, search))).toEqual({ search: { total: 0 } });
    }
    expect(told(await world.ask(unmasked, person, { id }))).toMatchObject(named);
    expect(told(await world.ask(unmasked, search))).toEqual({ search: { total: 1 } });
    expect(told(await world.ask({ ...unmasked, identity: cy.identity }, person, { id }))).toMatchObject(
      nameless,
    );
    const { records } = await world.asker.test.raw(
      'MATCH (p:Person {id: $id}) RETURN p.protected AS mark, p.version AS version',
      { id },
    );
    expect(records[0]?.toObject()).toEqual({ mark: true, version: 2 });
  });

  test('is answered of alike the second time: whether she was protected is not told', async () => {
    const answers: unknown[] = [];
    const protecting = (id: string, version: number, reader = ada) =>
      world.ask(reader, change('protect'), { id, change: asked(version) });
    const [first, second] = [world.id('P1'), world.id('P2')];
    // The first is protected by now; the second has another version for another reason.
    await protecting(first, 1);
    await world.asker.test.raw('MATCH (p:Person {id: $id}) SET p.version = 2', { id: second });
    for (const person of [first, second]) {
      const { data } = await protecting(person, 2, bo);
      const { id, state, changed } = (data as { done: Done }).done;
      answers.push([id.length, state, changed.map((row) => [row.id === person, row.version])]);
    }
    expect(answers[0]).toEqual([36, 'DONE', [[true, 3]]]);
    expect(answers[1]).toEqual(answers[0]);
  });

  test('is so until two people lift it', async () => {
    const id = world.id('P1');
    await idOf('protect', 1);
    const waiting = await idOf('unprotect', 2);
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(nameless);
    expect(told(await world.ask(ada, confirming, { id: waiting }))).toBe('FORBIDDEN');
    expect(told(await world.ask(cy, confirming, { id: waiting }))).toBe('FORBIDDEN');
    expect(told(await world.ask(bo, confirming, { id: waiting }))).toEqual({
      confirmChange: { state: 'DONE', changed: [{ version: 3 }] },
    });
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(named);
  });

  test('stays so when a decision to lift it was made before she was protected again', async () => {
    const id = world.id('P1');
    await idOf('protect', 1);
    const [first, second] = [await idOf('unprotect', 2), await idOf('unprotect', 2)];
    expect(told(await world.ask(bo, confirming, { id: first, key: 'first' }))).toMatchObject({
      confirmChange: { state: 'DONE' },
    });
    expect(told(await world.ask(bo, '{ pendingChanges { id } }'))).toEqual({ pendingChanges: [] });
    await idOf('protect', 3);
    const third = await idOf('unprotect', 4);
    await idOf('protect', 4);
    const { records } = await world.asker.test.raw(
      'MATCH (c:AccessChange {what: "UNPROTECT"}) RETURN c.id AS id, c.state AS state',
    );
    const states = new Map(records.map((row) => [String(row.get('id')), String(row.get('state'))]));
    expect([first, second, third].map((one) => states.get(one))).toEqual(['DONE', 'OVERTAKEN', 'OVERTAKEN']);
    // The version alone would hold, too: as if the change had been asked for in the same moment.
    await world.asker.test.raw('MATCH (c:AccessChange {id: $third}) SET c.state = "AWAITS_SECOND_PERSON"', {
      third,
    });
    for (const stale of [second, third]) {
      expect(told(await world.ask(bo, confirming, { id: stale, key: stale }))).toBe('CONFLICT');
    }
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(nameless);
    expect(told(await world.ask(ada, change('protect'), { id, change: asked(4) }))).toBe('CONFLICT');
  });

  test('takes the mark in the version that was decided on, and in no other', async () => {
    const { registry, test: server } = world.asker;
    const writer = await markerOf({ database: server.database, registry })('X1');
    const decide = (version: number) =>
      writer.write('decide', (run) =>
        run(cypher.protection.decide({ id: world.id('P1'), version, isProtected: true })),
      );
    expect(await decide(2)).toEqual([]);
    expect(await decide(1)).toEqual([{ id: world.id('P1'), version: 2 }]);
    expect(await decide(1)).toEqual([]);
  });

  test('is protected by an investigator or reviewer of her own force alone, and is a person', async () => {
    const variables = { id: world.id('P1'), change: asked(1) };
    expect(told(await world.ask(cy, change('protect'), variables))).toBe('FORBIDDEN');
    expect(told(await world.ask(who('z', 'INVESTIGATOR', 'X2'), change('protect'), variables))).toBe(
      'FORBIDDEN',
    );
    const hidden = { id: world.id('Q1', 'X2'), change: asked(1) };
    expect(told(await world.ask(ada, change('protect'), hidden))).toBe('NOT_FOUND');
    const link = { id: world.id('U1'), change: asked(1) };
    expect(told(await world.ask(ada, change('protect'), link))).toBe('BAD_USER_INPUT');
  });
});
