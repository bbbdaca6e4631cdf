import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdKeys } from '../../src/domains/access/keyNumbers.ts';
import { opening } from '../../src/domains/access/opening.ts';
import { withParts } from '../../src/domains/access/parts.ts';
import { ownTarget } from '../../src/domains/access/target.ts';
import { accessWorld, asked, person, told, who, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Grants beside a seal: those made before it end, and each is one reader's of one force. */

let world: World;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());
afterAll(endImporting);

const ada = who('ada', 'INVESTIGATOR', 'X1');
const eve = who('eve', 'INVESTIGATOR', 'X1');
const olga = who('olga', 'REVIEWER', 'X2', { purpose: 'PROTECT_CHILD' });
const pat = who('pat', 'INVESTIGATOR', 'X2');
const breaking =
  'mutation($id: ID!) { breakGlass(record: { id: $id }, notify: "olga", idempotencyKey: "break") { id } }';
const requesting =
  'mutation($id: ID!, $key: String!) { requestAccess(record: { id: $id }, idempotencyKey: $key) { id } }';
const deciding =
  'mutation($request: ID!, $key: String!) { decideAccess(request: $request, grant: true, reason: "A test.", idempotencyKey: $key) { state } }';
const sealing =
  'mutation($id: ID!, $change: ChangeInput!) { seal(id: $id, keepers: ["pat"], change: $change) { state } }';
const revoking =
  'mutation($grant: ID!) { revokeAccess(grant: $grant, reason: "Over.", idempotencyKey: "revoke") { state } }';

async function granted(id: string, key: string, reader = eve): Promise<void> {
  const { data } = await world.ask(reader, requesting, { id, key });
  const { id: request } = (data as { requestAccess: { id: string } }).requestAccess;
  expect(told(await world.ask(olga, deciding, { request, key }))).toEqual({
    decideAccess: { state: 'DONE' },
  });
}

async function broken(id: string): Promise<string> {
  const { data } = await world.ask(ada, breaking, { id });
  return (data as { breakGlass: { id: string } }).breakGlass.id;
}

const seal = async (id: string): Promise<void> => {
  expect(told(await world.ask(olga, sealing, { id, change: asked(2) }))).toEqual({ seal: { state: 'DONE' } });
};

describe('a grant that was made before a seal', () => {
  test('ends with it, and can be given again by a keeper', async () => {
    const id = world.id('Q1', 'X2');
    await broken(id);
    await granted(id, 'before');
    const seen = { person: { id, name: { family: 'Rautenkamp' } } };
    for (const reader of [ada, eve])
      expect(told(await world.ask(reader, person, { id }))).toMatchObject(seen);
    await seal(id);
    const absent = await world.ask(ada, person, { id: 'nothing' });
    for (const reader of [ada, eve]) {
      expect((await world.ask(reader, person, { id })).errors).toEqual(absent.errors);
    }
    for (const keeper of [olga, pat])
      expect(told(await world.ask(keeper, person, { id }))).toMatchObject(seen);
    const { records } = await world.asker.test.raw(
      'MATCH (g:Grant {own: $id}) RETURN g.sort AS sort, g.revokedBy AS revokedBy ORDER BY sort',
      { id },
    );
    expect(records.map((row): unknown[] => [row.get('sort'), row.get('revokedBy')])).toEqual([
      ['BREAK_GLASS', 'olga'],
      ['DECISION', 'olga'],
      ['KEEPER', null],
      ['KEEPER', null],
    ]);
    await granted(id, 'after');
    expect(told(await world.ask(eve, person, { id }))).toMatchObject(seen);
    expect((await world.ask(ada, person, { id })).errors).toEqual(absent.errors);
  });

  test('but made ready before it and not yet written is not written after it', async () => {
    const id = world.id('Q1', 'X2');
    // So that the rows have keys of their own already, and a grant needs none.
    await broken(id);
    const { context } = await world.asker.context(olga);
    const rows = await withParts(context, { id, ...(await ownTarget(context, 'id', id)) });
    const { keys, open } = await opening(context, rows);
    const writer = await context.office.marker('X2');
    const write = () =>
      writer.write('grant', async (run) => {
        await holdKeys(run, keys);
        return open(run);
      });
    expect(await write()).toEqual([]);
    await seal(id);
    await expect(write()).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a grant opens nothing to somebody of the same name in another force', () => {
  test('by break-glass', async () => {
    const id = world.id('Q1', 'X2');
    const grant = await broken(id);
    expect(told(await world.ask(ada, person, { id }))).toMatchObject({ person: { id } });
    const namesake = who('ada', 'INVESTIGATOR', 'X3');
    expect(told(await world.ask(namesake, person, { id }))).toBe('NOT_FOUND');
    expect(told(await world.ask(namesake, revoking, { grant }))).toBe('NOT_FOUND');
    const explaining = 'query($id: ID!) { explainAccess(id: $id) { grants { subject force { code } } } }';
    expect(told(await world.ask(olga, explaining, { id }))).toEqual({
      explainAccess: { grants: [{ subject: 'ada', force: { code: 'X1' } }] },
    });
    expect(told(await world.ask(ada, revoking, { grant }))).toEqual({ revokeAccess: { state: 'DONE' } });
  });

  test('by a decision', async () => {
    const id = world.id('Q1', 'X2');
    await granted(id, 'one');
    expect(told(await world.ask(eve, person, { id }))).toMatchObject({ person: { id } });
    expect(told(await world.ask(who('eve', 'INVESTIGATOR', 'X3'), person, { id }))).toBe('NOT_FOUND');
  });

  test('by a seal, which a keeper holds in the own force alone', async () => {
    const id = world.id('Q1', 'X2');
    await broken(id);
    await seal(id);
    expect(told(await world.ask(pat, person, { id }))).toMatchObject({ person: { id } });
    for (const force of ['X1', 'X3']) {
      expect(told(await world.ask(who('pat', 'INVESTIGATOR', force), person, { id }))).toBe('NOT_FOUND');
    }
  });
});
