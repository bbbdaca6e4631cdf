import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { giveBackKeys } from '../../src/domains/access/giveBack.ts';
import { holdKeys, keyNumbers } from '../../src/domains/access/keyNumbers.ts';
import type { AccessOffice } from '../../src/domains/access/office.ts';
import { rekey, rekeying } from '../../src/domains/access/rekey.ts';
import { followRegistry } from '../../src/domains/registry.ts';
import { cypher } from '../../src/generated/cypher.ts';
import type { SystemGraph } from '../../src/graph/run.ts';
import { aclText, ownMarking, parseAclText, type AclMarking } from '../../src/policy/acl.ts';
import { markerOf } from '../../src/office.ts';
import { accessWorld, type World } from './accessWorld.ts';
import { endImporting } from './importing.ts';

/** Keys that are given back in the very moment in which a change takes them. */

let world: World;
let office: Pick<AccessOffice, 'system' | 'registry' | 'marker'>;
beforeEach(async () => {
  world = await accessWorld();
  const { registry, test: server } = world.asker;
  const marker = markerOf({ database: server.database, registry });
  office = { system: server.system, registry, marker };
});
afterEach(() => world.close());
afterAll(endImporting);

const open = parseAclText('X1|OFFICIAL|P|GENERAL||OPEN|') as AclMarking;
const own = (id: string): AclMarking => ownMarking(open, id, true);

/** The number of a record's key, and the text that it bears. */
async function keyOf(id: string): Promise<{ number: number; text: unknown }> {
  const { records } = await world.asker.test.raw(
    'MATCH (r:Record {id: $id}) OPTIONAL MATCH (k:Acl {number: r.acl}) RETURN r.acl AS number, k.parts AS text',
    { id },
  );
  return { number: Number(records[0]?.get('number')), text: records[0]?.get('text') };
}

const change = async (id: string, numbers: ReadonlyMap<string, number>): Promise<unknown> => {
  const writer = await office.marker('X1');
  return writer.write('change', async (run) => {
    await holdKeys(run, numbers);
    return rekey(run, numbers, [rekeying(id, 1, own(id))]);
  });
};
const again = { code: 'CONFLICT', message: expect.stringMatching(/: try again\.$/) };

describe('a key that was made for a change', () => {
  test('and was given back before it is not taken, neither free nor when it is another record’s', async () => {
    const [first, second] = [world.id('P1'), world.id('P2')];
    const before = await keyOf(first);
    const numbers = await keyNumbers(office, [aclText(own(first))]);
    await giveBackKeys(office, Date.now());
    await expect(change(first, numbers)).rejects.toMatchObject(again);
    await world.asker.test.raw('MATCH (k:Acl) WHERE k.freedAt IS NOT NULL SET k.freedAt = 1');
    const reused = await keyNumbers(office, [aclText(own(second))]);
    expect([...reused.values()]).toEqual([...numbers.values()]);
    await expect(change(first, numbers)).rejects.toMatchObject(again);
    expect(await keyOf(first)).toEqual(before);
    await change(second, reused);
    expect(await keyOf(second)).toMatchObject({ text: aclText(own(second)) });
    await change(first, await keyNumbers(office, [aclText(own(first))]));
    expect(await keyOf(first)).toMatchObject({ text: aclText(own(first)) });
  });

  test('is not given back by who looked before the change was made', async () => {
    const id = world.id('P1');
    const numbers = await keyNumbers(office, [aclText(own(id))]);
    const { system } = office;
    let sweep: Promise<number> | undefined;
    const writer = await office.marker('X1');
    await writer.write('change', async (run) => {
      await holdKeys(run, numbers);
      await rekey(run, numbers, [rekeying(id, 1, own(id))]);
      // The sweep asks for the lock, or has looked without it, while the change is not over.
      await new Promise<void>((looked) => {
        const watched: SystemGraph = {
          ...system,
          write: (name, work) =>
            system.write(name, (inner) =>
              work(async (call) => {
                if (call.name === 'acl/hold') looked();
                const rows = await inner(call);
                looked();
                return rows;
              }),
            ),
        };
        sweep = giveBackKeys({ ...office, system: watched }, Date.now());
      });
    });
    await sweep;
    expect(await keyOf(id)).toEqual({ number: numbers.get(aclText(own(id))), text: aclText(own(id)) });
  });
});

test('an answer of the registry that came late does not bring back a grant that was taken back meanwhile', async () => {
  const id = world.id('P1');
  const { system } = office;
  const [number = 0] = (await keyNumbers(office, [aclText(own(id))])).values();
  let late: { readonly looked: () => void; readonly gate: Promise<void> } | undefined;
  const follow = followRegistry({
    ...system,
    run: async (call) => {
      const rows = await system.run(call);
      const held = late;
      late = undefined;
      held?.looked();
      await held?.gate;
      return rows;
    },
  });
  await follow();
  const props = { subject: 'eve', force: 'X1', purpose: 'PROTECT_CHILD', until: 1, opensProtected: false };
  await system.write('grant', (run) => run(cypher.access.grant({ rows: [{ id: 'G1', own: id, props }] })));

  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let early: ReturnType<typeof follow> | undefined;
  await new Promise<void>((looked) => {
    late = { looked, gate };
    early = follow();
  });
  await system.write('revoke', (run) => run(cypher.access.revoke({ ids: ['G1'], at: 2, by: 'ada' })));
  expect((await follow()).byNumber.get(number)?.grants).toEqual([]);
  release();
  await early;
  expect((await follow()).byNumber.get(number)?.grants).toEqual([]);
});
