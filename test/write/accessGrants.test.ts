import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { giveBackKeys } from '../../src/domains/access/giveBack.ts';
import { markerOf } from '../../src/office.ts';
import { accessWorld, asked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Access that is asked for, decided, taken back, or taken by the reader herself. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const hour = 60 * 60 * 1000;
const ada = who('ada', 'INVESTIGATOR', 'X1');
const owner = who('olga', 'REVIEWER', 'X2', { purpose: 'PROTECT_CHILD' });
const requesting =
  'mutation($record: RecordRef!, $key: String!) { requestAccess(record: $record, hours: 2, idempotencyKey: $key) { id state changed { id } } }';
const deciding =
  'mutation($request: ID!, $grant: Boolean!, $opens: [ID!]) { decideAccess(request: $request, grant: $grant, opens: $opens, reason: "A test.", idempotencyKey: "decide") { id state changed { id version } } }';
const revoking =
  'mutation($grant: ID!, $key: String!) { revokeAccess(grant: $grant, reason: "Over.", idempotencyKey: $key) { state } }';
const breaking =
  'mutation($record: RecordRef!, $key: String!) { breakGlass(record: $record, notify: "olga", idempotencyKey: $key) { id changed { id } } }';
const explaining =
  'query($id: ID!) { explainAccess(id: $id) { sealed version roles { role ownForce sight rule words } grants { id subject records kind until } ends { id } } }';
const requests =
  'query($side: AccessRequestSide!) { accessRequests(side: $side) { id record subject state decidedBy } }';

const reference = (force: string, text: string) => ({ reference: { force, system: 'rms', reference: text } });

async function requested(record: object, key = 'ask', reader = ada): Promise<string> {
  const answer = await world.ask(reader, requesting, { record, key });
  expect(answer.errors).toEqual([]);
  return (answer.data as { requestAccess: { id: string } }).requestAccess.id;
}

describe('an access request', () => {
  test('is decided by the force that owns the record, and opens it to that reader for that purpose and time', async () => {
    const id = world.id('Q1', 'X2');
    expect(told(await world.ask(ada, person, { id }))).toBe('NOT_FOUND');
    const request = await requested(reference('X2', 'Q1'));
    expect(told(await world.ask(owner, requests, { side: 'TO_DECIDE' }))).toEqual({
      accessRequests: [{ id: request, record: id, subject: 'ada', state: 'PENDING', decidedBy: null }],
    });
    const done = await world.ask(owner, deciding, { request, grant: true });
    expect(done.errors).toEqual([]);
    const seen = { person: { id, version: 2, name: { family: 'Rautenkamp' } } };
    expect(told(await world.ask(ada, person, { id }))).toEqual(seen);
    for (const other of [
      who('eve', 'INVESTIGATOR', 'X1'),
      who('ada', 'INVESTIGATOR', 'X1', { purpose: 'PREVENT_DETECT_CRIME' }),
      who('ada', 'INVESTIGATOR', 'X1', { at: Date.now() + 3 * hour }),
    ]) {
      expect(told(await world.ask(other, person, { id }))).toBe('NOT_FOUND');
    }
    expect(told(await world.ask(owner, person, { id }))).toMatchObject({ person: { id } });
    expect(told(await world.ask(ada, requests, { side: 'MINE' }))).toMatchObject({
      accessRequests: [{ state: 'GRANTED', decidedBy: 'olga' }],
    });
    const explained = await world.ask(owner, explaining, { id });
    expect(told(explained)).toMatchObject({
      explainAccess: { sealed: false, grants: [{ id: request, subject: 'ada', kind: 'DECISION' }] },
    });
    expect(
      told(await world.ask(who('eve', 'INVESTIGATOR', 'X1'), revoking, { grant: request, key: 'e' })),
    ).toBe('NOT_FOUND');
    // She sees the record, but may not decide on access.
    const clerk = who('zoe', 'ANALYST', 'X2');
    expect(told(await world.ask(clerk, person, { id }))).toMatchObject({ person: { id } });
    expect(told(await world.ask(clerk, revoking, { grant: request, key: 'z' }))).toBe('FORBIDDEN');
    expect(told(await world.ask(ada, person, { id }))).toEqual(seen);
    expect(told(await world.ask(owner, revoking, { grant: request, key: 'o' }))).toEqual({
      revokeAccess: { state: 'DONE' },
    });
    expect(told(await world.ask(ada, person, { id }))).toBe('NOT_FOUND');
  });

  test('ends by itself: the keys go back, and nobody else notices', async () => {
    const id = world.id('Q1', 'X2');
    const request = await requested({ id });
    await world.ask(owner, deciding, { request, grant: true });
    const { registry, test: server } = world.asker;
    const office = {
      system: server.system,
      registry,
      marker: markerOf({ database: server.database, registry }),
    };
    expect(await giveBackKeys(office, Date.now())).toBe(0);
    const later = Date.now() + 3 * hour;
    // The man, his name, his PNC ID and the own reference.
    expect(await giveBackKeys(office, later)).toBe(4);
    expect(await giveBackKeys(office, later)).toBe(0);
    expect((await server.raw('MATCH (k:Acl) WHERE k.own IS NOT NULL RETURN k')).records).toHaveLength(0);
    expect(told(await world.ask(owner, person, { id }))).toMatchObject({ person: { id, version: 3 } });
    expect(told(await world.ask(ada, person, { id }))).toBe('NOT_FOUND');
  });

  test('about nothing, about a sealed or foreign record, and about one that is there are answered alike', async () => {
    const answers: unknown[] = [];
    for (const [place, text] of ['Q1', 'Q2', 'nothing'].entries()) {
      const { data, errors } = await world.ask(ada, requesting, {
        record: reference('X2', text),
        key: `k${place}`,
      });
      const { id, ...rest } = (data as { requestAccess: { id: string } }).requestAccess;
      answers.push([id.length, rest, errors]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const listed = told(await world.ask(owner, requests, { side: 'TO_DECIDE' })) as {
      accessRequests: { record: string }[];
    };
    // Professional standards are closed to her, and so is a request about them.
    expect(listed.accessRequests.map(({ record }) => record)).toEqual([world.id('Q1', 'X2')]);
    const [first] = (
      told(await world.ask(ada, requests, { side: 'MINE' })) as {
        accessRequests: { id: string; record: string }[];
      }
    ).accessRequests.filter(({ record }) => record === world.id('Q2', 'X2'));
    const hidden = await world.ask(owner, deciding, { request: first?.id, grant: true });
    const absent = await world.ask(owner, deciding, { request: 'nothing', grant: true });
    expect(hidden.errors).toEqual(absent.errors);
    expect(told(hidden)).toBe('NOT_FOUND');
  });

  test('is refused by its own reader, by another force and for records that the decider does not see', async () => {
    const own = who('olga', 'REVIEWER', 'X2', { purpose: 'PROTECT_CHILD' });
    const request = await requested(reference('X2', 'Q1'), 'self', own);
    expect(told(await world.ask(own, deciding, { request, grant: true }))).toBe('FORBIDDEN');
    const second = await requested(reference('X2', 'Q1'));
    expect(
      told(await world.ask(who('eve', 'INVESTIGATOR', 'X1'), deciding, { request: second, grant: true })),
    ).toBe('NOT_FOUND');
    const opens = [world.id('Q2', 'X2')];
    expect(told(await world.ask(owner, deciding, { request: second, grant: true, opens }))).toBe('NOT_FOUND');
    expect(told(await world.ask(owner, deciding, { request: second, grant: false }))).toMatchObject({
      decideAccess: { state: 'DONE', changed: [] },
    });
    expect(told(await world.ask(ada, requests, { side: 'MINE' }))).toMatchObject({
      accessRequests: [{ state: 'REFUSED' }],
    });
  });
});

describe('break-glass', () => {
  test('opens what the reader has a pointer to, for an hour, and is seen by the second person and the owner', async () => {
    const id = world.id('Q1', 'X2');
    const done = await world.ask(ada, breaking, { record: { id }, key: 'b1' });
    expect(done.errors).toEqual([]);
    expect(told(await world.ask(ada, person, { id }))).toMatchObject({
      person: { name: { family: 'Rautenkamp' } },
    });
    const late = who('ada', 'INVESTIGATOR', 'X1', { at: Date.now() + hour + 1000 });
    expect(told(await world.ask(late, person, { id }))).toBe('NOT_FOUND');
    const notices = '{ accessNotices { subject kind reason notify records } }';
    const ofOwner = await world.ask(owner, notices);
    expect(told(ofOwner)).toMatchObject({
      accessNotices: [{ subject: 'ada', kind: 'BREAK_GLASS', notify: 'olga', reason: 'A test of access.' }],
    });
    expect(told(await world.ask(who('eve', 'INVESTIGATOR', 'X1'), notices))).toEqual({ accessNotices: [] });
    expect(world.entries.map(({ operation, outcome }) => [operation, outcome])).toEqual([
      ['BREAK_GLASS', 'INTENT'],
      ['BREAK_GLASS', 'OK'],
    ]);
    expect(world.entries[1]).toMatchObject({ operationName: 'breakGlass', recipients: ['ada', 'olga'] });
    expect(told(await world.ask(ada, breaking, { record: { id }, key: 'b2' }))).toBe('CONFLICT');
  });

  test('never opens what is sealed, or what the rules give no pointer to: that is as if it were absent', async () => {
    const id = world.id('Q1', 'X2');
    const sealing =
      'mutation($id: ID!, $change: ChangeInput!) { seal(id: $id, keepers: ["pat"], change: $change) { id } }';
    expect((await world.ask(owner, sealing, { id, change: asked(1) })).errors).toEqual([]);
    const answers = [];
    for (const record of [{ id }, { id: world.id('Q2', 'X2') }, { id: 'nothing' }]) {
      answers.push((await world.ask(ada, breaking, { record, key: JSON.stringify(record) })).errors);
    }
    expect(answers.map((errors) => errors[0]?.code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(new Set(answers.map((errors) => JSON.stringify(errors))).size).toBe(1);
    const analyst = who('cy', 'ANALYST', 'X1');
    expect(told(await world.ask(analyst, breaking, { record: { id }, key: 'x' }))).toBe('FORBIDDEN');
  });

  test('is capped per reader and day, by refusals too', async () => {
    for (let n = 0; n < 5; n += 1)
      await world.ask(ada, breaking, { record: { id: 'nothing' }, key: `n${n}` });
    const { errors } = await world.ask(ada, breaking, { record: reference('X2', 'Q1'), key: 'sixth' });
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', extensions: { limit: 'breakGlassPerDay' } }]);
  });
});

describe('explainAccess', () => {
  test('says to the owner and to an auditor who sees a record and by which rule, and to nobody else', async () => {
    const id = world.id('P1');
    const auditor = who('aud', 'AUDITOR', 'X1');
    const [mine, theirs] = [
      await world.ask(ada, explaining, { id }),
      await world.ask(auditor, explaining, { id }),
    ];
    expect(mine.errors).toEqual([]);
    expect(theirs.data).toEqual(mine.data);
    const { explainAccess: told1 } = mine.data as {
      explainAccess: { roles: { role: string; words: string }[] };
    };
    expect(told1.roles.find(({ role }) => role === 'ANALYST')?.words).toMatch(
      /^ANALYST of the force that owns it sees it in full for /,
    );
    expect(told(await world.ask(owner, explaining, { id }))).toBe('FORBIDDEN');
    expect(told(await world.ask(ada, explaining, { id: world.id('Q1', 'X2') }))).toBe('NOT_FOUND');
    const link = await world.ask(auditor, explaining, { id: world.id('U1') });
    expect(told(link)).toMatchObject({ explainAccess: { ends: [{ id }] } });
    // What an auditor is explained stands in her entry as what a reader sees does.
    expect(theirs.trail.records()).toEqual([id]);
    expect(link.trail.records()).toEqual(expect.arrayContaining([world.id('U1'), id]));
    expect(told(await world.ask(auditor, person, { id }))).toBe('FORBIDDEN');
  });
});
