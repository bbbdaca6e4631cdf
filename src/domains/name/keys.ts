import type { Word } from '../../analysis/nameRank.ts';
import { nicknameGroupsOf } from './diminutives.ts';
import { wordsIn } from './fold.ts';
import { soundOf } from './sound.ts';

/**
 * The keys that a name is found by, stored with it at import, and the question that asks for them. Two names that meet in a
 * key may be alike; whether they are, and how much, analysis/nameRank.ts says from the names themselves.
 */

/** Goes up with any change here or in identifier/forms.ts: `migrate` then makes all keys and forms of the graph anew. */
export const keysVersion = 1;

/** A word of this length stands a typing error; a shorter one would then be a great many others. */
const shortestErring = 4;
const longestErring = 24;
/** Words of a name that are kept: a name has room for more, and no name needs it. */
const mostWords = 16;
/** Words that a question may have. */
export const mostAsked = 6;

/**
 * The keys of a word, told apart by their first letters: `d` for the word and for it with any one letter left out (two words one
 * typing error apart share one: W. Garbe's symmetric delete), `p` for its sound, `n` for its nickname groups. Letters and digits alone.
 */
function keysOfWord({ text, sound, groups }: Word): string[] {
  const keys = new Set([`d${text}`]);
  const letters = Array.from(text);
  if (letters.length >= shortestErring && letters.length <= longestErring) {
    letters.forEach((_, at) => keys.add(`d${letters.filter((__, other) => other !== at).join('')}`));
  }
  if (sound !== '') keys.add(`p${sound}`);
  for (const group of groups) keys.add(`n${group}`);
  return [...keys];
}

interface Known {
  readonly word: Word;
  readonly keys: readonly string[];
  readonly stored: string;
}

/** Words repeat: what a word comes to is kept, up to so many words. */
const mostKept = 50_000;
const kept = new Map<string, Known>();

function known(text: string): Known {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const word: Word = { text, sound: soundOf(text), groups: nicknameGroupsOf(text) };
  const keys = keysOfWord(word);
  const made = { word, keys, stored: keys.join(' ') };
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, made);
  return made;
}

/** The different words of a text, in its order. */
export const wordsOf = (text: string): Word[] => [...new Set(wordsIn(text))].map((word) => known(word).word);

interface NameParts {
  readonly given?: unknown;
  readonly middle?: unknown;
  readonly family?: unknown;
}

/** A name as one text, as its words are counted. */
export const wholeName = ({ given, middle, family }: NameParts): string =>
  [given, middle, family].filter((part) => typeof part === 'string' && part !== '').join(' ');

/** The stored keys of a name, parted by spaces; nothing for a name without a letter or digit. Pure: equal names have equal keys. */
export function searchKeysOf(name: NameParts): string | undefined {
  const words = [...new Set(wordsIn(wholeName(name)))].slice(0, mostWords);
  return words.length === 0 ? undefined : words.map((word) => known(word).stored).join(' ');
}

const anyOf = (keys: readonly string[]): string => `(${keys.join(' OR ')})`;

/**
 * The question for the full-text index: every word where there are one or two, any two where there are more. It is made of keys
 * alone, which hold letters and digits, so that no text of a client can be syntax of it.
 */
export function nameQuery(words: readonly Word[]): string {
  const asked = words.map(({ text }) => anyOf(known(text).keys));
  if (asked.length < 3) return asked.join(' AND ');
  const pairs = asked.slice(0, -1).map((one, at) => `(${one} AND ${anyOf(asked.slice(at + 1))})`);
  return pairs.join(' OR ');
}
