/**
 * Pseudo-random numbers from integer arithmetic alone, so that the same seed gives the same bytes on any machine. Each concern
 * draws from a stream of its own, by its name: a stream that draws more, or other things, moves no other stream.
 */

/** The finaliser of MurmurHash3 (public domain): every bit of the input reaches every bit of the output. */
function scattered(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The seed of a stream: FNV-1a over its name, scattered with the seed of the whole sample. */
export function streamSeed(seed: number, name: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  return scattered(scattered(h) ^ scattered(seed + 0x9e3779b9) ^ Math.floor(seed / 4_294_967_296));
}

/** A number of 32 bits that depends on stream, place and purpose alone: it can be asked for again. */
export const drawAt = (stream: number, at: number, purpose = 0): number =>
  scattered(scattered(stream ^ Math.imul(at + 1, 0x9e3779b1)) + Math.imul(purpose + 1, 0x85ebca77));

/** From 0 up to, not including, 1. */
export const unitAt = (stream: number, at: number, purpose = 0): number =>
  drawAt(stream, at, purpose) / 4_294_967_296;

/** A whole number below `n`. */
export const belowAt = (stream: number, at: number, purpose: number, n: number): number =>
  Math.floor(unitAt(stream, at, purpose) * n);

/** An index by shares; the last one where the shares do not reach 1. */
export function byShares(unit: number, shares: readonly number[]): number {
  let left = unit;
  for (let at = 0; at < shares.length - 1; at += 1) {
    left -= shares[at] ?? 0;
    if (left < 0) return at;
  }
  return shares.length - 1;
}

/** A stream that is read one number after another. */
export class Dice {
  private at = 0;
  private readonly stream: number;

  constructor(seed: number, name: string) {
    this.stream = streamSeed(seed, name);
  }

  unit(): number {
    this.at += 1;
    return unitAt(this.stream, this.at);
  }

  /** A whole number below `n`; 0 where there is none. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  shares(shares: readonly number[]): number {
    return byShares(this.unit(), shares);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** Puts a list into a random order, in place (Fisher and Yates). */
  shuffle(list: { [at: number]: number; readonly length: number }): void {
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1);
      const kept = list[at] ?? 0;
      list[at] = list[other] ?? 0;
      list[other] = kept;
    }
  }
}
