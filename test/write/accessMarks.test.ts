import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openAsker } from '../harness/ask.ts';
import { accessWorld, asked, hashesOfAsked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Re-marking, and pointers to what others hold. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const cy = who('cy', 'ANALYST', 'X1');
const foreign = who('zoe', 'ANALYST', 'X2');
const open = { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL' };
const remarking =
  'mutation($id: ID!, $marking: MarkingInput!, $change: ChangeInput!) { remark(id: $id, marking: $marking, change: $change) { id state changed { id version } } }';
const confirming =
  'mutation($id: ID!) { confirmChange(id: $id, idempotencyKey: "confirm") { state changed { version } } }';

const remark = (marking: object, version: number, id = world.id('P1'), reader = cy) =>
  world.ask(reader, remarking, { id, marking: { ...open, ...marking }, change: asked(version) });

describe('a marking', () => {
  test('becomes stricter at once, in every process by its next request', async () => {
    const other = openAsker('WRITE');
    try {
      const id = world.id('P1');
      expect(told(await other.ask(foreign, person, { id }))).toMatchObject({ person: { id } });
      expect(told(await remark({ handling: 'C' }, 1))).toMatchObject({
        remark: { state: 'DONE', changed: [{ id, version: 2 }] },
      });
      expect(told(await other.ask(foreign, person, { id }))).toBe('NOT_FOUND');
      expect(told(await other.ask(cy, person, { id }))).toMatchObject({ person: { version: 2 } });
    } finally {
      await other.close();
    }
  });

  test('becomes looser by a second person alone, who sees the record and whose role may', async () => {
    const id = world.id('P1');
    await remark({ handling: 'C' }, 1);
    const waiting = await remark({ handling: 'P' }, 2);
    expect(told(waiting)).toMatchObject({ remark: { state: 'AWAITS_SECOND_PERSON', changed: [] } });
    const { id: change } = (waiting.data as { remark: { id: string } }).remark;
    expect(told(await world.ask(foreign, person, { id }))).toBe('NOT_FOUND');
    const listed = '{ pendingChanges { id what marking { handling } by } }';
    expect(told(await world.ask(who('di', 'REVIEWER', 'X1', { purpose: 'PROTECT_CHILD' }), listed))).toEqual({
      pendingChanges: [{ id: change, what: 'REMARK', marking: { handling: 'P' }, by: 'cy' }],
    });
    for (const [reader, code] of [
      [cy, 'FORBIDDEN'],
      [who('di', 'REVIEWER', 'X1', { purpose: 'PROTECT_CHILD' }), 'FORBIDDEN'],
      [foreign, 'NOT_FOUND'],
    ] as const) {
      expect(told(await world.ask(reader, confirming, { id: change }))).toBe(code);
    }
    const second = who('ed', 'INVESTIGATOR', 'X1');
    expect(told(await world.ask(second, confirming, { id: change }))).toEqual({
      confirmChange: { state: 'DONE', changed: [{ version: 3 }] },
    });
    expect(told(await world.ask(foreign, person, { id }))).toMatchObject({ person: { id } });
  });

  test('of a sealed record becomes looser by a second keeper alone, and stricter at once', async () => {
    const id = world.id('P1');
    const [ada, ed] = [who('ada', 'INVESTIGATOR', 'X1'), who('ed', 'INVESTIGATOR', 'X1')];
    await remark({ handling: 'C' }, 1);
    const sealing =
      'mutation($id: ID!, $change: ChangeInput!) { seal(id: $id, keepers: ["ed"], change: $change) { state } }';
    expect(told(await world.ask(ada, sealing, { id, change: asked(2) }))).toEqual({
      seal: { state: 'DONE' },
    });
    const strict = { handling: 'C', gsc: 'SECRET' };
    expect(told(await remark(strict, 3, id, ada))).toMatchObject({ remark: { state: 'DONE' } });
    const waiting = await remark({ ...strict, handling: 'P' }, 4, id, ada);
    expect(told(waiting)).toMatchObject({ remark: { state: 'AWAITS_SECOND_PERSON', changed: [] } });
    const { id: change } = (waiting.data as { remark: { id: string } }).remark;
    expect(told(await world.ask(ada, confirming, { id: change }))).toBe('FORBIDDEN');
    expect(told(await world.ask(cy, confirming, { id: change }))).toBe('NOT_FOUND');
    expect(told(await world.ask(ed, confirming, { id: change }))).toMatchObject({
      confirmChange: { state: 'DONE' },
    });
    expect(told(await world.ask(foreign, person, { id }))).toBe('NOT_FOUND');
    expect(told(await world.ask(ed, person, { id }))).toMatchObject({ person: { version: 5 } });
  });

  test('that was changed meanwhile overtakes what waits', async () => {
    await remark({ handling: 'C' }, 1);
    const { data } = await remark({ handling: 'P' }, 2);
    const { id } = (data as { remark: { id: string } }).remark;
    expect(told(await remark({ handling: 'C', gsc: 'SECRET' }, 2))).toMatchObject({
      remark: { state: 'DONE' },
    });
    const answer = await world.ask(who('ed', 'INVESTIGATOR', 'X1'), confirming, { id });
    expect(answer.errors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('version 3') },
    ]);
    const { records } = await world.asker.test.raw('MATCH (c:AccessChange {id: $id}) RETURN c.state AS s', {
      id,
    });
    expect(records.map((row) => String(row.get('s')))).toEqual(['OVERTAKEN']);
    expect(told(await world.ask(cy, '{ pendingChanges { id } }'))).toEqual({ pendingChanges: [] });
  });

  test('is refused for a hidden record as for an absent one, for another force, and where nothing changes', async () => {
    const hidden = await remark({}, 1, world.id('Q1', 'X2'));
    const absent = await remark({}, 1, 'nothing');
    expect(hidden.errors).toEqual(absent.errors);
    expect(told(hidden)).toBe('NOT_FOUND');
    expect(told(await remark({ handling: 'C' }, 1, world.id('P1'), foreign))).toBe('FORBIDDEN');
    expect(told(await remark({}, 1))).toBe('CONFLICT');
    expect(told(await remark({ handling: 'C' }, 1, world.id('P1'), who('r', 'REVIEWER', 'X1')))).toBe(
      'FORBIDDEN',
    );
    const link = world.id('U1');
    expect(told(await remark({ handling: 'C' }, 1, link))).toMatchObject({
      remark: { state: 'DONE', changed: [{ id: link, version: 2 }] },
    });
  });
});

describe('pointers', () => {
  const asking =
    'query($records: [RecordRef!], $identifier: String) { pointers(records: $records, identifier: $identifier) { code contactUnit } }';
  const x2 = { pointers: [{ code: 'X2', contactUnit: 'X2 unit' }] };

  test('name the force that holds something and its one contact unit, by record and by identifier', async () => {
    expect(told(await world.ask(cy, asking, { records: [{ id: world.id('P1') }] }))).toEqual(x2);
    expect(told(await world.ask(cy, asking, { identifier: '+999 100 000 001' }))).toEqual(x2);
    expect(told(await world.ask(cy, asking, { identifier: '2099/2B' }))).toEqual({ pointers: [] });
    expect(told(await world.ask(cy, asking, { identifier: '2099/1G' }))).toEqual(x2);
    expect(told(await world.ask(cy, asking, { records: [{ id: world.id('P2') }] }))).toEqual({
      pointers: [],
    });
  });

  test('are none for who sees it all, or has no pointer to it', async () => {
    const records = [{ id: world.id('P1') }];
    expect(told(await world.ask(who('nat', 'NATIONAL', 'NCA'), asking, { records }))).toEqual({
      pointers: [],
    });
    const inquiry = who('inq', 'INQUIRY', 'INQ', { purpose: 'INQUIRY_RESPONSE' });
    expect(told(await world.ask(inquiry, asking, { identifier: '2099/1G' }))).toEqual({ pointers: [] });
    await world.asker.test.raw(
      "MATCH (k:Acl) WHERE k.parts CONTAINS 'X2|OFFICIAL|C' SET k.parts = replace(k.parts, '|OFFICIAL|', '|SECRET|'), k.version = k.version + 100 WITH k MATCH (r:AclRegistry) SET r.version = r.version + 100",
    );
    const low = { ...cy, identity: { ...cy.identity, clearance: 'OFFICIAL' as const } };
    expect(told(await world.ask(low, asking, { identifier: '2099/1G' }))).toEqual({ pointers: [] });
    expect(told(await world.ask(cy, asking, { identifier: '2099/1G' }))).toEqual(x2);
  });

  test('are refused for what the reader does not see, counted, and told to the access record', async () => {
    expect(told(await world.ask(cy, asking, { records: [{ id: world.id('Q1', 'X2') }] }))).toBe('NOT_FOUND');
    expect(told(await world.ask(cy, asking, {}))).toBe('BAD_USER_INPUT');
    await world.ask(cy, asking, { records: [{ id: world.id('P1') }] });
    expect(world.entries).toMatchObject([
      {
        operation: 'DISCLOSURE',
        operationName: 'pointers',
        ...hashesOfAsked(asking, { records: [{ id: world.id('P1') }] }),
        records: [world.id('P1')],
        recipients: ['cy'],
        format: 'pointer',
      },
    ]);
    expect(world.entries[0]?.statements).toHaveProperty(['pointer/ofRecords'], 1);
    await world.asker.test.raw('MATCH (u:CappedUse) SET u.used = 200');
    const { errors } = await world.ask(cy, asking, { identifier: '2099/1G' });
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', extensions: { limit: 'pointersPerDay' } }]);
  });
});
