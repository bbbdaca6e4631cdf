/** One figure of the benchmarks (contract.md, "What commands print for machines"): good where `ratio` is at most `aim`. */
export interface Result {
  readonly name: string;
  /** Ours divided by what it is measured against, statistic by statistic. */
  readonly ratio: number;
  readonly aim: number;
  readonly unit: string;
  /** Of our own. */
  readonly min: number;
  /** Of our own: the median, or the statistic that `name` says. */
  readonly median: number;
  readonly max: number;
  /** The same statistic of what ours is measured against. */
  readonly against: number;
}

/** One number for many. */
export type Statistic = (values: readonly number[]) => number;

/** @throws Error for no value at all */
function some(value: number | undefined): number {
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** The value below which `share` of all lie: 0.5 for the median. */
export const quantile =
  (share: number): Statistic =>
  (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return some(sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]);
  };

export const p50 = quantile(0.5);
export const p95 = quantile(0.95);
export const mean: Statistic = (values) =>
  some(values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length);

export const round = (value: number): number => Number(value.toPrecision(4));

/** Ours beside theirs by one statistic, the median unless told. */
export function compare(
  about: Pick<Result, 'name' | 'aim' | 'unit'>,
  ours: readonly number[],
  theirs: readonly number[],
  by: Statistic = p50,
): Result {
  const against = by(theirs);
  return {
    ...about,
    ratio: round(by(ours) / against),
    min: round(quantile(0)(ours)),
    median: round(by(ours)),
    max: round(quantile(1)(ours)),
    against: round(against),
  };
}
