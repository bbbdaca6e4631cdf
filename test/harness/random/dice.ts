/** Chance that can be thrown again: the same seed gives the same numbers on every machine. */
export interface Dice {
  /** Between 0 and 1. */
  readonly next: () => number;
  /** A whole number below `sides`. */
  readonly below: (sides: number) => number;
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** One of them. Throws where there is none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Some of them, each with this probability, at least one where there is one. */
  readonly some: <T>(items: readonly T[], probability: number) => T[];
}

/** The generator mulberry32, over a seed of 32 bits. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number): number => Math.floor(next() * sides);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick,
    some: (items, probability) => {
      const taken = items.filter(() => next() < probability);
      return taken.length > 0 || items.length === 0 ? taken : [pick(items)];
    },
  };
}
