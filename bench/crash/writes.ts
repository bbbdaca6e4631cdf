import { askAs, idsIn, writing, type Write } from './load.ts';

export interface Kept {
  /** Acknowledged, and not there afterwards. */
  readonly lost: number;
  /** More than one of what was asked for once. */
  readonly doubled: number;
}

/**
 * Asks for every write once more under its key, as a client does that did not get her answer: what was acknowledged answers as it did, and
 * each key has led to one request for access, no more and no fewer.
 */
export async function kept(writes: readonly Write[], url: string, home: string): Promise<Kept> {
  const sum = { lost: 0, doubled: 0 };
  for (const subject of new Set(writes.map((write) => write.subject))) {
    const own = writes.filter((write) => write.subject === subject);
    const ask = await askAs(subject, url, home);
    for (const { key, id } of own) {
      const [again] = idsIn(await ask(writing(key)));
      if (id !== undefined && again !== id) sum.lost += 1;
    }
    const there = idsIn(await ask('{ accessRequests(side: MINE) { id } }')).length;
    sum.lost += Math.max(0, own.length - there);
    sum.doubled += Math.max(0, there - own.length);
  }
  return sum;
}
