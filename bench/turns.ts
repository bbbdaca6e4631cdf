/** One way of doing something with an item. */
export type Way<T> = (item: T) => Promise<unknown>;

/** Milliseconds of one way, item by item. */
export type Times = readonly number[];

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/**
 * Times two ways item by item in turns: ours first for the one item, theirs first for the next, so that neither profits from what the
 * other brought into memory. Before that both do all items `warm` times, untimed: the database compiles what it has run some hundred times.
 */
export async function inTurns<T>(
  items: readonly T[],
  ours: Way<T>,
  theirs: Way<T>,
  warm = 3,
): Promise<{ readonly ours: Times; readonly theirs: Times }> {
  for (let round = 0; round < warm; round += 1) {
    for (const item of items) {
      await ours(item);
      await theirs(item);
    }
  }
  const times = { ours: [] as number[], theirs: [] as number[] };
  const one = async (name: 'ours' | 'theirs', item: T): Promise<void> => {
    times[name].push(await timed(() => (name === 'ours' ? ours(item) : theirs(item))));
  };
  for (const [place, item] of items.entries()) {
    const order = place % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const name of order) await one(name, item);
  }
  return times;
}

/** Mean milliseconds an item with several clients at once, each taking the next item when it is done. */
export async function atOnce<T>(items: readonly T[], clients: number, way: Way<T>): Promise<number> {
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) await way(item);
  };
  const took = await timed(() => Promise.all(Array.from({ length: clients }, work)));
  return took / items.length;
}
