import { afterEach, expect, jest, test } from '@jest/globals';
import { readEntries } from '../../../src/audit/read.ts';
import { verifyAuditLog } from '../../../src/audit/verify.ts';
import { collect, consultation, inFolder, openAt } from './fixture.ts';

/** The order of entries is that of their numbers, whatever the clock says; the clock is told in UTC. */

afterEach(() => {
  jest.useRealTimers();
});

/** A leap day, an hour that the clocks of summer repeat, and a clock that was set back by an hour and by a year. */
const clocks = [
  '2028-02-29T23:59:59.999Z',
  '2028-10-29T00:30:00.000Z',
  '2028-10-29T01:30:00.000Z',
  '2028-10-29T00:30:00.000Z',
  '2027-10-29T00:30:00.000Z',
];

test('a clock that is set back, also over a restart, leaves an unbroken chain in the order of the calls', () =>
  inFolder(async (folder) => {
    for (const [place, clock] of clocks.entries()) {
      jest.useFakeTimers({ now: Date.parse(clock), doNotFake: everyOther });
      const log = await openAt(folder);
      const { seq, at } = await log.append(consultation(place));
      await log.close();
      expect([seq, at]).toEqual([place + 1, clock]);
    }
    const entries = await collect(readEntries(folder));
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await verifyAuditLog(folder)).toMatchObject({ status: 'intact', exitStatus: 0, entries: 5 });
  }));

/** The clock alone is set: the disk takes its own time. */
const everyOther = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];
