import { cypher } from '../../generated/cypher.ts';
import { aclText, sharedMarking } from '../../policy/acl.ts';
import type { AccessOffice } from './office.ts';
import { holdKeys, keyNumbers } from './keyNumbers.ts';
import { rekey, rekeying } from './rekey.ts';

/**
 * Gives back the keys of single records that nothing needs any more: neither sealed, nor opened by a grant that stands. The record
 * goes back to the key that it shares with others of its marking, and the number is used again later, so that the lists of
 * readers stay short. Gives how many records were set back.
 */
export async function giveBackKeys(
  office: Pick<AccessOffice, 'system' | 'registry' | 'marker'>,
  now: number,
): Promise<number> {
  const owns = (await office.system.run(cypher.acl.owned({}))).map(({ own }) => own);
  if (owns.length === 0) return 0;
  const { byNumber } = await office.registry();
  const standing = await office.system.run(cypher.access.grantsOn({ owns }));
  const granted = new Set(standing.filter(({ until }) => now < until).map(({ own }) => own));
  const rows = await office.system.run(cypher.access.target({ ids: owns }));
  let done = 0;
  for (const { id, acl, version } of rows) {
    const key = byNumber.get(acl);
    if (key === undefined || key.own === '' || key.sealed === true || granted.has(id)) continue;
    const to = sharedMarking(key);
    const numbers = await keyNumbers(office, [aclText(to)]);
    const writer = await office.marker(key.owner);
    // Somebody who changes the record in this moment goes first; the next round takes it up.
    await writer
      .write('access/giveBack', async (run) => {
        await holdKeys(run, numbers);
        return rekey(run, numbers, [rekeying(id, version, to)]);
      })
      .then(
        () => (done += 1),
        () => undefined,
      );
  }
  await freeKeys(office, owns, now);
  return done;
}

/** Frees the numbers that no record or link holds. */
async function freeKeys(
  { system }: Pick<AccessOffice, 'system'>,
  owns: readonly string[],
  at: number,
): Promise<void> {
  await system.write('access/freeKeys', async (run) => {
    // The lock first: a change that gives one of them is over by then, or finds afterwards that it is gone.
    await holdKeys(run, new Map());
    const held = await run(cypher.access.target({ ids: owns }));
    await run(cypher.acl.giveBack({ owns, kept: held.map(({ acl }) => acl), at }));
  });
}
