/** One figure of the benchmarks (contract.md, "What commands print for machines"): good where `ratio` is at most `aim`. */
export interface Result {
  readonly name: string;
  /** Ours divided by what it is measured against, median by median. */
  readonly ratio: number;
  readonly aim: number;
  readonly unit: string;
  /** Of our own. */
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** The median of what ours is measured against. */
  readonly against: number;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws Error for no value at all */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const median = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || max === undefined || median === undefined) throw new Error('nothing was measured');
  return { min, median, max };
}

const round = (value: number): number => Number(value.toPrecision(4));

export function compare(
  about: Pick<Result, 'name' | 'aim' | 'unit'>,
  ours: readonly number[],
  theirs: readonly number[],
): Result {
  const { min, median, max } = spread(ours);
  const against = spread(theirs).median;
  return {
    ...about,
    ratio: round(median / against),
    min: round(min),
    median: round(median),
    max: round(max),
    against: round(against),
  };
}
