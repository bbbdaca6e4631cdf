/**
 * Public ids by the order in which they came, some 35 bytes each: the bits of the id in a hash table with open addressing.
 * Exact, since all of an id is compared; an id is a keyed hash, so that any part of it serves as the hash.
 */
export interface IdTable {
  readonly size: () => number;
  /** The number of an id, from 0; -1 where it never came. */
  readonly find: (id: string) => number;
  /** The number of an id, a new one where it never came. */
  readonly add: (id: string) => number;
  readonly idOf: (number: number) => string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const values = new Uint8Array(128);
for (let n = 0; n < alphabet.length; n += 1) values[alphabet.charCodeAt(n)] = n;

/** An id has 26 letters of five bits: four words of six letters and one of two. */
const wordsEach = 5;
const lettersEach = 6;
const lettersOfId = 26;

export function newIdTable(): IdTable {
  let size = 0;
  let slots = new Int32Array(1024);
  let words = new Int32Array(wordsEach * 512);
  const asked = new Int32Array(wordsEach);

  const read = (id: string): void => {
    if (id.length !== lettersOfId) throw new Error('expected a public id');
    for (let word = 0; word < wordsEach; word += 1) {
      let bits = 0;
      const end = Math.min(lettersOfId, (word + 1) * lettersEach);
      for (let at = word * lettersEach; at < end; at += 1)
        bits = (bits << 5) | (values[id.charCodeAt(at)] ?? 0);
      asked[word] = bits;
    }
  };
  const isAsked = (number: number): boolean => {
    const first = number * wordsEach;
    for (let word = 0; word < wordsEach; word += 1) if (words[first + word] !== asked[word]) return false;
    return true;
  };
  /** Where the id that was read stands, or would stand. */
  const slot = (): number => {
    const mask = slots.length - 1;
    let at = ((asked[0] ?? 0) ^ ((asked[1] ?? 0) << 7)) & mask;
    for (let held = slots[at] ?? 0; held !== 0 && !isAsked(held - 1); held = slots[at] ?? 0)
      at = (at + 1) & mask;
    return at;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    const kept = asked.slice();
    for (let number = 0; number < size; number += 1) {
      asked.set(words.subarray(number * wordsEach, (number + 1) * wordsEach));
      slots[slot()] = number + 1;
    }
    asked.set(kept);
  };

  return {
    size: () => size,
    find: (id) => {
      read(id);
      return (slots[slot()] ?? 0) - 1;
    },
    add: (id) => {
      read(id);
      const at = slot();
      const held = slots[at] ?? 0;
      if (held !== 0) return held - 1;
      if ((size + 1) * wordsEach > words.length) {
        const more = new Int32Array(Math.ceil((words.length * 1.6) / wordsEach) * wordsEach);
        more.set(words);
        words = more;
      }
      words.set(asked, size * wordsEach);
      size += 1;
      slots[at] = size;
      if (size > slots.length * 0.7) grow();
      return size - 1;
    },
    idOf: (number) => {
      let id = '';
      for (let word = 0; word < wordsEach; word += 1) {
        const letters = Math.min(lettersEach, lettersOfId - word * lettersEach);
        const bits = words[number * wordsEach + word] ?? 0;
        for (let left = letters - 1; left >= 0; left -= 1) id += alphabet.charAt((bits >> (left * 5)) & 31);
      }
      return id;
    },
  };
}
