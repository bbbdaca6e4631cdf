import { describe, expect, test } from '@jest/globals';
import type { AuditLog } from '../../../src/audit/append.ts';
import { openIntents, settleIntents, withIntent } from '../../../src/audit/intent.ts';
import { readEntries } from '../../../src/audit/read.ts';
import { AuditUnavailable, Conflict, Unavailable } from '../../../src/errors.ts';
import { collect, consultation, inFolder, openAt } from './fixture.ts';

const { outcome: _, ...about } = consultation(1);
const write = () =>
  ({ ...about, operation: 'ALTERATION', records: ['record-1'] }) as ReturnType<
    Parameters<typeof withIntent>[1]
  >;

const outcomesIn = async (folder: string): Promise<string[]> =>
  (await collect(readEntries(folder))).map(({ intent, outcome }) => `${intent ?? ''} ${outcome}`);

/** A log whose process stops without a word after `work`, as far as the log can tell. */
const crashed = async (folder: string, work: (log: AuditLog) => Promise<unknown>): Promise<void> => {
  const log = await openAt(folder);
  await work(log).catch(() => undefined);
  await log.close();
};

const dies = (): Promise<never> => Promise.reject(new Error('killed'));

describe('a write', () => {
  test('stands between its intent and its outcome', () =>
    inFolder(async (folder) => {
      await crashed(folder, async (log) => {
        const done = await withIntent(log, write, 'key-1', async () => {
          expect(await outcomesIn(folder)).toEqual(['key-1 INTENT']);
          return 'done';
        });
        expect(done).toBe('done');
      });
      expect(await outcomesIn(folder)).toEqual(['key-1 INTENT', 'key-1 OK']);
    }));

  test('is not begun where its intent can not be written', async () => {
    let begun = false;
    const append = (): Promise<never> => Promise.reject(new AuditUnavailable());
    const work = (): Promise<void> => {
      begun = true;
      return Promise.resolve();
    };
    await expect(withIntent({ append }, write, 'key-1', work)).rejects.toThrow(AuditUnavailable);
    expect(begun).toBe(false);
  });

  test('that was refused is closed at once; one whose end nobody knows stays open', () =>
    inFolder(async (folder) => {
      const log = await openAt(folder);
      const failing = (error: Error) => () => Promise.reject(error);
      await expect(withIntent(log, write, 'refused', failing(new Conflict('No.')))).rejects.toThrow('No.');
      await expect(withIntent(log, write, 'cut', failing(new Unavailable('Gone.')))).rejects.toThrow('Gone.');
      await log.close();
      expect(await outcomesIn(folder)).toEqual(['refused INTENT', 'refused CONFLICT', 'cut INTENT']);
    }));
});

describe('intents that a crash left open', () => {
  test('are closed by the graph: applied or not; twice closes none twice', () =>
    inFolder(async (folder) => {
      await crashed(folder, (log) => withIntent(log, write, 'closed', () => Promise.resolve()));
      await crashed(folder, (log) => withIntent(log, write, 'applied', dies));
      await crashed(folder, (log) => withIntent(log, write, 'never', dies));
      const log = await openAt(folder);
      const asked: string[][] = [];
      const known = (keys: readonly string[]): Promise<string[]> => {
        asked.push([...keys].sort());
        return Promise.resolve(['applied']);
      };
      expect(await settleIntents(log, known)).toBe(2);
      expect(await settleIntents(log, known)).toBe(0);
      await log.close();
      expect(asked).toEqual([['applied', 'never']]);
      const closings = (await collect(readEntries(folder))).slice(-2);
      expect(closings.map(({ intent, outcome }) => [intent, outcome]).sort()).toEqual([
        ['applied', 'OK'],
        ['never', 'UNAVAILABLE'],
      ]);
      expect(closings[0]).toMatchObject({ operation: 'ALTERATION', actor: { force: 'X1' }, records: [] });
    }));

  test('of another folder are closed too, but not those of a living process', () =>
    inFolder(async (folder) => {
      const [first, second] = [await openAt(folder), await openAt(folder)];
      await withIntent(first, write, 'living', dies).catch(() => undefined);
      await withIntent(second, write, 'gone', dies).catch(() => undefined);
      await second.close();
      const third = await openAt(folder, { process: 'p3' });
      expect((await openIntents(folder, 'p3')).map(({ intent }) => intent)).toEqual(['gone']);
      expect(await settleIntents(third, () => Promise.resolve([]))).toBe(1);
      expect(await openIntents(folder, 'p3')).toEqual([]);
      await first.close();
      await third.close();
    }));
});
