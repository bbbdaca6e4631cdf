/**
 * How a word sounds: spellings of one sound that transliterations part are made alike, then the code of the New York State
 * Identification and Intelligence System (R. L. Taft, "Name Search Techniques", 1970), not cut at six letters. NYSIIS was made
 * for the names of police records, keeps where vowels stand and fits on a page; Soundex joins too many names for one search,
 * Double Metaphone has some hundred rules for European names alone.
 */

/** In this order, over a folded word. */
const alike: readonly (readonly [RegExp, string])[] = [
  // Polish, German and Chinese spellings of sh and ch
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sz|^hs|^x/g, 'sh'],
  // zh, dzh and dj for j; the aspirates of South Asian, Arabic and East African names
  [/dzh|zh|dj|jh/g, 'j'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/bh/g, 'b'],
  [/ph/g, 'f'],
  [/sh/g, 's'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  // French spellings of Arabic names
  [/ou|oo/g, 'u'],
  [/ee|ie|ey|y(?![aeiou])/g, 'i'],
  [/c(?=[eiy])/g, 's'],
  [/w/g, 'v'],
];

const firsts: readonly (readonly [RegExp, string])[] = [
  [/^mac/, 'mcc'],
  [/^kn/, 'nn'],
  [/^k/, 'c'],
  [/^pf/, 'ff'],
];
const lasts: readonly (readonly [RegExp, string])[] = [
  [/(ee|ie)$/, 'y'],
  [/(dt|rt|rd|nt|nd)$/, 'd'],
];
const inner: readonly (readonly [RegExp, string])[] = [
  [/ev/g, 'af'],
  [/[aeiou]/g, 'a'],
  [/z/g, 's'],
  [/m/g, 'n'],
  [/kn/g, 'nn'],
  [/k/g, 'c'],
  // An h or v beside a consonant is not heard
  [/(?<=[^a])h|h(?=[^a])/g, ''],
  [/(?<=a)v(?=[^a]|$)/g, ''],
];
const ends: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/ay$/, 'y'],
  [/a$/, ''],
];

const changed = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((word, [from, to]) => word.replace(from, to), text);

/** The code of a folded word; empty for a word that is not of Latin letters, or whose code would be a single letter. */
export function soundOf(word: string): string {
  if (!/^[a-z]{2,}$/.test(word)) return '';
  const start = changed(changed(changed(word, alike), firsts), lasts);
  const rest = changed(start.slice(1), inner).replaceAll(/(.)\1+/g, '$1');
  const code = start.charAt(0) + changed(rest, ends);
  return code.length > 1 ? code : '';
}
