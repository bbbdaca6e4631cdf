/** A reading of something that may grow. */
export interface Sample {
  /** Since the start, milliseconds. */
  readonly at: number;
  readonly value: number;
}

const minute = 60_000;
/** How long a process takes to have all that it keeps, milliseconds. */
const settling = 2 * minute;

/** The readings after the first two minutes, or after the first tenth where they span less than four minutes. */
export function settled(samples: readonly Sample[]): readonly Sample[] {
  const last = samples.at(-1)?.at ?? 0;
  const from = last >= 2 * settling ? settling : last / 10;
  return samples.filter(({ at }) => at >= from);
}

/** How much a value grows in a minute, by least squares; 0 for fewer than two readings. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / values.length;
  const [middle, level] = [mean(samples.map(({ at }) => at)), mean(samples.map(({ value }) => value))];
  let [over, under] = [0, 0];
  for (const { at, value } of samples) {
    over += (at - middle) * (value - level);
    under += (at - middle) ** 2;
  }
  return under === 0 ? 0 : (over / under) * minute;
}
