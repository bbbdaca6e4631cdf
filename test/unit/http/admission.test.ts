import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LimitExceeded } from '../../../src/errors.ts';
import { openAdmission, shares, type Admission, type Shares } from '../../../src/http/admission.ts';

/** Ends whatever still waits when a test is over. */
let end = new AbortController();
let never = end.signal;
beforeEach(() => {
  end = new AbortController();
  never = end.signal;
});
afterEach(() => end.abort(new Error('over')));

const ignore = (): void => undefined;

function open(share: Partial<Shares>): { admission: Admission; pass: (seconds: number) => void } {
  let clock = 0;
  const admission = openAdmission({ ...shares, ...share }, () => clock);
  return { admission, pass: (seconds) => (clock += seconds * 1_000) };
}

const limitOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'let in',
    (error: unknown) => (error instanceof LimitExceeded ? error.extensions['limit'] : error),
  );

/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns of readers', () => {
  test('one reader has her share at once; the rest of hers wait, and go in in order', async () => {
    const { admission } = open({ atOnce: 2 });
    const order: number[] = [];
    const leaves: (() => void)[] = [];
    for (const n of [0, 1, 2, 3]) {
      void admission.enter('flood', never).then((leave) => {
        order.push(n);
        leaves.push(leave);
      });
    }
    await settle();
    expect([order, admission.running(), admission.waiting()]).toEqual([[0, 1], 2, 2]);
    leaves.shift()?.();
    leaves.shift()?.();
    await settle();
    expect([order, admission.running(), admission.waiting()]).toEqual([[0, 1, 2, 3], 2, 0]);
  });

  test("a flood does not stand in another reader's way", async () => {
    const { admission } = open({ atOnce: 2, waiting: 50 });
    for (let n = 0; n < 40; n += 1) admission.enter('flood', never).catch(ignore);
    expect(await limitOf(admission.enter('other', never))).toBe('let in');
  });

  test('who has more waiting than her share has one at once as soon as anybody else asks, and her share again afterwards', async () => {
    const { admission, pass } = open({ atOnce: 2 });
    const leaves: (() => void)[] = [];
    const flood = (): void =>
      void admission.enter('flood', never).then((leave) => leaves.push(leave), ignore);
    for (let n = 0; n < 9; n += 1) flood();
    await settle();
    expect(admission.running()).toBe(2);

    const leave = await admission.enter('other', never);
    for (const done of leaves.splice(0)) done();
    await settle();
    expect(admission.running()).toBe(2);
    leave();
    for (const done of leaves.splice(0)) done();
    await settle();
    expect(admission.running()).toBe(1);

    pass(2);
    for (const done of leaves.splice(0)) done();
    await settle();
    expect(admission.running()).toBe(2);
  });

  test('with the house full, readers take turns, however long their queues are', async () => {
    const { admission } = open({ everybody: 1, atOnce: 1 });
    const order: string[] = [];
    const ask = (subject: string): void =>
      void admission.enter(subject, never).then((leave) => {
        order.push(subject);
        setImmediate(leave);
      });
    for (const subject of ['a', 'a', 'a', 'b', 'c']) ask(subject);
    for (let n = 0; n < 12; n += 1) await settle();
    expect(order).toEqual(['a', 'b', 'c', 'a', 'a']);
  });

  test('past the end of her queue a reader is refused, and told which limit she met', async () => {
    const busy = open({ atOnce: 1, waiting: 1 }).admission;
    const held = await busy.enter('one', never);
    const queued = busy.enter('one', never);
    expect(await limitOf(busy.enter('one', never))).toBe('concurrency');
    held();
    (await queued)();

    const full = open({ everybody: 1, waiting: 1 }).admission;
    await full.enter('one', never);
    full.enter('two', never).catch(ignore);
    expect(await limitOf(full.enter('two', never))).toBe('load');
  });

  test('a rate is a rate: past the burst requests wait for time to pass, and past the queue they are refused', async () => {
    const { admission, pass } = open({ burst: 3, perSecond: 10, waiting: 2 });
    for (let n = 0; n < 3; n += 1) (await admission.enter('fast', never))();
    const late = [admission.enter('fast', never), admission.enter('fast', never)];
    expect(await limitOf(admission.enter('fast', never))).toBe('rate');
    expect(admission.waiting()).toBe(2);
    pass(0.2);
    for (const enter of late) (await enter)();
    expect(admission.waiting()).toBe(0);
  });

  test('who waits too long, or leaves, waits no more', async () => {
    const { admission } = open({ atOnce: 1, patience: 20 });
    const held = await admission.enter('one', never);
    expect(await limitOf(admission.enter('one', never))).toBe('concurrency');
    const gone = new AbortController();
    const waiting = limitOf(admission.enter('one', gone.signal));
    gone.abort(new Error('left'));
    expect(await waiting).toMatchObject({ message: 'left' });
    expect(admission.waiting()).toBe(0);
    held();
    held();
    expect(admission.running()).toBe(0);
  });
});
