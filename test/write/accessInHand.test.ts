import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { accessWorld, asked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** What is a reader's to seal, to open and to hand on: what she sees by herself, and not what she does not see or was granted. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const ada = who('ada', 'INVESTIGATOR', 'X1');
const bo = who('bo', 'INVESTIGATOR', 'X1');
const eve = who('eve', 'INVESTIGATOR', 'X1');
const cyd = who('cyd', 'INVESTIGATOR', 'X1');
const low = (subject: string) => {
  const { identity, request } = who(subject, 'INVESTIGATOR', 'X1');
  return { identity: { ...identity, clearance: 'OFFICIAL' as const }, request };
};

const sealing =
  'mutation($id: ID!, $keepers: [String!]!, $change: ChangeInput!) { seal(id: $id, keepers: $keepers, change: $change) { state changed { id } } }';
const unsealing =
  'mutation($id: ID!, $change: ChangeInput!) { unseal(id: $id, change: $change) { id state } }';
const confirming =
  'mutation($id: ID!, $key: String!) { confirmChange(id: $id, idempotencyKey: $key) { state changed { id } } }';
const marking =
  'mutation($id: ID!, $change: ChangeInput!) { remark(id: $id, marking: { gsc: SECRET, handling: P, strand: GENERAL }, change: $change) { state } }';
const requesting =
  'mutation($id: ID!, $key: String!) { requestAccess(record: { id: $id }, idempotencyKey: $key) { id } }';
const deciding =
  'mutation($request: ID!, $key: String!) { decideAccess(request: $request, grant: true, reason: "A test.", idempotencyKey: $key) { state } }';

const askedFor = async (reader: ReturnType<typeof who>, id: string, version: number): Promise<string> => {
  const { data } = await world.ask(reader, unsealing, { id, change: asked(version) });
  return (data as { unseal: { id: string } }).unseal.id;
};
const request = async (reader: ReturnType<typeof who>, id: string): Promise<string> => {
  const key = `request ${reader.identity.subject}`;
  const { data } = await world.ask(reader, requesting, { id, key });
  return (data as { requestAccess: { id: string } }).requestAccess.id;
};
const nameSeenBy = async (reader: ReturnType<typeof who>, id: string): Promise<unknown> => {
  const answer = told(await world.ask(reader, person, { id }));
  return typeof answer === 'string'
    ? answer
    : (answer as { person: { name: { family: string } | null } }).person.name?.family;
};

describe('a seal by who does not see all of a record', () => {
  test('closes the rest too, opens it to nobody, does not tell of it, and gives it back as it was', async () => {
    const [id, name] = [world.id('P1'), world.id('N1')];
    expect(told(await world.ask(ada, marking, { id: name, change: asked(1) }))).toEqual({
      remark: { state: 'DONE' },
    });
    expect(await nameSeenBy(low('mia'), id)).toBeUndefined();
    const sealed = told(await world.ask(low('mia'), sealing, { id, keepers: ['bo'], change: asked(1) }));
    expect(sealed).toMatchObject({ seal: { state: 'DONE' } });
    expect(JSON.stringify(sealed)).toContain(id);
    expect(JSON.stringify(sealed)).not.toContain(name);
    for (const reader of [low('mia'), bo]) expect(await nameSeenBy(reader, id)).toBeUndefined();
    expect(await nameSeenBy(ada, id)).toBe('NOT_FOUND');
    const change = await askedFor(low('mia'), id, 2);
    const opened = told(await world.ask(bo, confirming, { id: change, key: 'open' }));
    expect(opened).toMatchObject({ confirmChange: { state: 'DONE' } });
    expect(JSON.stringify(opened)).not.toContain(name);
    expect(await nameSeenBy(ada, id)).toBe('Ulmenried');
    expect(await nameSeenBy(low('mia'), id)).toBeUndefined();
  });

  test('leaves what others sealed to them, and taking it off does too', async () => {
    const [id, name] = [world.id('P1'), world.id('N1')];
    await world.ask(eve, sealing, { id: name, keepers: ['cyd'], change: asked(1) });
    await world.ask(ada, sealing, { id, keepers: ['bo'], change: asked(1) });
    expect(await nameSeenBy(ada, id)).toBeUndefined();
    const change = await askedFor(ada, id, 2);
    expect(told(await world.ask(bo, confirming, { id: change, key: 'open' }))).toMatchObject({
      confirmChange: { state: 'DONE' },
    });
    for (const reader of [ada, bo]) expect(await nameSeenBy(reader, id)).toBeUndefined();
    for (const reader of [eve, cyd]) expect(await nameSeenBy(reader, id)).toBe('Ulmenried');
  });
});

test('who was granted a sealed record reads it, and neither opens it nor hands it on', async () => {
  const id = world.id('P1');
  await world.ask(ada, sealing, { id, keepers: ['bo'], change: asked(1) });
  const first = await request(eve, id);
  expect(told(await world.ask(ada, deciding, { request: first, key: 'first' }))).toEqual({
    decideAccess: { state: 'DONE' },
  });
  expect(await nameSeenBy(eve, id)).toBe('Ulmenried');

  const second = await request(cyd, id);
  expect(told(await world.ask(eve, deciding, { request: second, key: 'second' }))).toBe('FORBIDDEN');
  expect(await nameSeenBy(cyd, id)).toBe('NOT_FOUND');
  expect(told(await world.ask(eve, unsealing, { id, change: asked(2) }))).toBe('FORBIDDEN');
  const change = await askedFor(ada, id, 2);
  expect(told(await world.ask(eve, confirming, { id: change, key: 'by eve' }))).toBe('FORBIDDEN');
  expect(told(await world.ask(bo, confirming, { id: change, key: 'by bo' }))).toMatchObject({
    confirmChange: { state: 'DONE' },
  });
});

test('break-glass on a link is answered as absent once one of its ends is closed to the reader altogether', async () => {
  const breaking =
    'mutation($id: ID!) { breakGlass(record: { id: $id }, notify: "second", idempotencyKey: "break") { state } }';
  const [id, link] = [world.id('Q1', 'X2'), world.id('V1', 'X2')];
  expect(told(await world.ask(ada, breaking, { id: link }))).toEqual({ breakGlass: { state: 'DONE' } });
  const pat = who('pat', 'INVESTIGATOR', 'X2');
  expect(told(await world.ask(pat, sealing, { id, keepers: ['olga'], change: asked(1) }))).toMatchObject({
    seal: { state: 'DONE' },
  });
  const absent = await world.ask(cyd, breaking, { id: 'nothing' });
  expect((await world.ask(eve, breaking, { id: link })).errors).toEqual(absent.errors);
});
