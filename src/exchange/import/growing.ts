/**
 * Lists of numbers that grow as they are written to, four or eight bytes an item: a folder may have millions of rows, and an
 * object for each would not fit. What was never written reads as 0.
 */

type Numbers = Int32Array | Float64Array | Uint8Array;

export interface NumberList {
  readonly get: (at: number) => number;
  readonly set: (at: number, value: number) => void;
}

function growing(make: (length: number) => Numbers): NumberList {
  let items = make(256);
  return {
    get: (at) => items[at] ?? 0,
    set: (at, value) => {
      if (at >= items.length) {
        const more = make(Math.max(at + 1, Math.ceil(items.length * 1.6)));
        more.set(items);
        items = more;
      }
      items[at] = value;
    },
  };
}

export const int32List = (): NumberList => growing((length) => new Int32Array(length));
export const floatList = (): NumberList => growing((length) => new Float64Array(length));
export const byteList = (): NumberList => growing((length) => new Uint8Array(length));
