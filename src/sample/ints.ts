/** Growing lists of whole numbers of 32 bits: a plan of a million people holds some millions of each. */
export class Ints {
  private data = new Int32Array(64);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** Gives the place of the new number. */
  push(value: number): number {
    if (this.used === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.used] = value;
    this.used += 1;
    return this.used - 1;
  }

  /** The number at a place; 0 past the end. */
  at(place: number): number {
    return this.data[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.data[place] = value;
  }

  cut(length: number): void {
    this.used = Math.min(this.used, length);
  }
}

/** Lists of numbers by number, packed: `of(key)` gives what was grouped under it, in the order of the pairs. */
export interface Groups {
  readonly size: (key: number) => number;
  readonly at: (key: number, n: number) => number;
}

/** Groups the numbers 0 to `count` - 1 by the key that `keyOf` gives; a negative key leaves one out. */
export function grouped(keys: number, count: number, keyOf: (n: number) => number): Groups {
  const starts = new Int32Array(keys + 1);
  for (let n = 0; n < count; n += 1) {
    const key = keyOf(n);
    if (key >= 0) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const items = new Int32Array(starts[keys] ?? 0);
  for (let n = 0; n < count; n += 1) {
    const key = keyOf(n);
    if (key < 0) continue;
    const place = next[key] ?? 0;
    items[place] = n;
    next[key] = place + 1;
  }
  return {
    size: (key) => (starts[key + 1] ?? 0) - (starts[key] ?? 0),
    at: (key, n) => items[(starts[key] ?? 0) + n] ?? -1,
  };
}
