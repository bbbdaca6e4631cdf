import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Answer } from '../harness/ask.ts';
import { accessWorld, asked, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Lists of requests, changes and break-glass: what a reader does not see takes no place in them, nor in the access record. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const ada = who('ada', 'INVESTIGATOR', 'X1');
const owner = who('olga', 'REVIEWER', 'X2', { purpose: 'PROTECT_CHILD' });
const deciding = '{ accessRequests(side: TO_DECIDE) { record subject } }';
const requesting =
  'mutation($record: RecordRef!, $key: String!) { requestAccess(record: $record, idempotencyKey: $key) { id } }';

/** Requests about ids that nothing has, or that these records have, older than any other. */
const flood = async (targets: readonly string[]): Promise<void> => {
  const request = {
    subject: 'flooder',
    force: 'X1',
    role: 'INVESTIGATOR',
    purpose: 'PROTECT_CHILD',
    reason: 'A flood.',
    hours: 1,
    opensProtected: false,
    state: 'PENDING',
    decidedBy: '',
    decidedReason: '',
  };
  await world.asker.test.raw(
    'UNWIND $rows AS row CREATE (n:AccessRequest) SET n = row, n.madeAt = toInteger(row.madeAt)',
    {
      rows: targets.map((target, place) => ({
        ...request,
        target,
        id: `flood-${place}`,
        madeAt: ada.request.at - 60_000,
      })),
    },
  );
};

/** What a list of requests names. */
const recordsOf = ({ data }: Answer): string[] =>
  (data as { accessRequests: { record: string }[] }).accessRequests.map(({ record }) => record).sort();

test('a thousand requests about nothing, and as many about hidden and foreign records, empty no list', async () => {
  const id = world.id('Q1', 'X2');
  await world.ask(ada, requesting, { record: { id }, key: 'one' });
  await world.ask(ada, requesting, { record: { id: world.id('V1', 'X2') }, key: 'link' });
  const [hidden, foreign] = [world.id('Q2', 'X2'), world.id('P1')];
  await flood(
    Array.from({ length: 2_100 }, (_, place) => [`nothing-${place}`, hidden, foreign][place % 3] ?? ''),
  );
  const answer = await world.ask(owner, deciding);
  const expected = [id, world.id('V1', 'X2')].sort();
  expect(recordsOf(answer)).toEqual(expected);
  // She may read P1 of the other force; the answer names nothing of it.
  expect(answer.trail.records().sort()).toEqual(expected);
  const theirs = await world.ask(ada, deciding);
  expect(recordsOf(theirs)).toEqual(Array.from({ length: 700 }, () => foreign));
  expect(theirs.trail.records()).toEqual([foreign]);
});

test('her own requests put no record into the access record', async () => {
  await world.ask(ada, requesting, { record: { id: world.id('P1') }, key: 'mine' });
  const answer = await world.ask(ada, '{ accessRequests(side: MINE) { record } }');
  expect(told(answer)).toEqual({ accessRequests: [{ record: world.id('P1') }] });
  expect(answer.trail.records()).toEqual([]);
});

test('changes that wait are told, and noted, of the records that she sees', async () => {
  const remarking =
    'mutation($id: ID!, $marking: MarkingInput!, $change: ChangeInput!) { remark(id: $id, marking: $marking, change: $change) { state } }';
  const marking = { gsc: 'OFFICIAL', handling: 'P', strand: 'GENERAL' };
  const id = world.id('Q1', 'X2');
  const cy = who('cy', 'ANALYST', 'X2');
  expect(told(await world.ask(cy, remarking, { id, marking, change: asked(1) }))).toEqual({
    remark: { state: 'AWAITS_SECOND_PERSON' },
  });
  const pending = '{ pendingChanges { record } }';
  const seen = await world.ask(who('dee', 'ANALYST', 'X2'), pending);
  expect(told(seen)).toEqual({ pendingChanges: [{ record: id }] });
  expect(seen.trail.records()).toEqual([id]);
  const other = await world.ask(who('eve', 'ANALYST', 'X1'), pending);
  expect(told(other)).toEqual({ pendingChanges: [] });
  expect(other.trail.records()).toEqual([]);
});

test('a break-glass names to the owner what she sees of it, and to the second person all', async () => {
  const breaking =
    'mutation($record: RecordRef!) { breakGlass(record: $record, notify: "bo", idempotencyKey: "b") { changed { id } } }';
  const id = world.id('Q1', 'X2');
  const opened = told(await world.ask(ada, breaking, { record: { id } })) as {
    breakGlass: { changed: { id: string }[] };
  };
  const all = opened.breakGlass.changed.map((row) => row.id).sort();
  expect(all.length).toBeGreaterThan(1);
  const name = world.id('M1', 'X2');
  // The owner's own team closes the name to her.
  await world.asker.test.raw('MATCH (n:Record {id: $id}) SET n.acl = 100000', { id: name });
  const notices = '{ accessNotices { subject records } }';
  const listed = async (reader: typeof ada): Promise<[string[], string[]]> => {
    const answer = await world.ask(reader, notices);
    const { accessNotices } = told(answer) as { accessNotices: { records: string[] }[] };
    return [accessNotices.flatMap(({ records }) => records).sort(), answer.trail.records().sort()];
  };
  const seen = all.filter((one) => one !== name);
  expect(await listed(owner)).toEqual([seen, seen]);
  expect(await listed(who('bo', 'INVESTIGATOR', 'X1'))).toEqual([all, all]);
  for (const nobody of [who('eve', 'INVESTIGATOR', 'X1'), who('bo', 'INVESTIGATOR', 'X3')])
    expect(await listed(nobody)).toEqual([[], []]);
});
