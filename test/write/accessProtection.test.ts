import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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
  `mutation($id: ID!, $change: ChangeInput!) { done: ${field}(id: $id, change: $change) { id state changed { id } } }`;
const confirming = 'mutation($id: ID!) { confirmChange(id: $id, idempotencyKey: "c") { state } }';
const search = '{ search(text: "Ansgar Ulmenried") { total } }';
const named = { person: { name: { family: 'Ulmenried' } } };
const nameless = { person: { name: null } };

async function idOf(field: string, reader = ada): Promise<string> {
  const answer = await world.ask(reader, change(field), { id: world.id('P1'), change: asked(1) });
  expect(answer.errors).toEqual([]);
  return (answer.data as { done: { id: string } }).done.id;
}

describe('a person who is protected by decision', () => {
  test('has no name but for who unmasks and may; nobody finds her by it', async () => {
    const id = world.id('P1');
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(named);
    await idOf('protect');
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
    expect(records[0]?.toObject()).toEqual({ mark: true, version: null });
  });

  test('is answered of alike the second time: whether she was protected is not told', async () => {
    const answers: unknown[] = [];
    for (const reader of [ada, bo]) {
      const { data } = await world.ask(reader, change('protect'), { id: world.id('P1'), change: asked(1) });
      const { id, ...rest } = (data as { done: { id: string } }).done;
      answers.push([id.length, rest]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test('is so until two people lift it', async () => {
    const id = world.id('P1');
    await idOf('protect');
    const waiting = await idOf('unprotect');
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(nameless);
    expect(told(await world.ask(ada, confirming, { id: waiting }))).toBe('FORBIDDEN');
    expect(told(await world.ask(cy, confirming, { id: waiting }))).toBe('FORBIDDEN');
    expect(told(await world.ask(bo, confirming, { id: waiting }))).toEqual({
      confirmChange: { state: 'DONE' },
    });
    expect(told(await world.ask(cy, person, { id }))).toMatchObject(named);
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
