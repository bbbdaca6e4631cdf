/**
 * How alike a name is to the one that was asked for, worked out from the two names alone, so that no other row moves it.
 * docs/search.md tells it in words; a change there and here is a change together.
 */

/** A word of a name with what it is compared by. */
export interface Word {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** The code of its sound; empty where it has none. */
  readonly sound: string;
  /** Its nickname groups. */
  readonly groups: readonly string[];
}

/** In which way a name matches, the best first. */
export const nameWays = ['EXACT', 'ORDER', 'NICKNAME', 'SOUND', 'SPELLING', 'PARTIAL'] as const;
export type NameWay = (typeof nameWays)[number];

export interface NameMatch {
  readonly how: NameWay;
  /** Between 0 and 1. */
  readonly relevance: number;
}

/** What each way is worth; the order of the ways is the order of these. */
const worth: Readonly<Record<NameWay, number>> = {
  EXACT: 1,
  ORDER: 0.95,
  NICKNAME: 0.85,
  SOUND: 0.75,
  SPELLING: 0.65,
  PARTIAL: 0.55,
};

/** How much of the worth a name keeps of which only a small part was asked for. */
const leastShare = 0.9;

/** Whether one typing error makes the one of the other: a letter more, less, other, or two that changed places. */
export function isOneError(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Shorter words are other words with one error. */
const shortestErring = 4;

/** In which way two words are alike, as a place in `nameWays`; -1 where they are not. */
function wayOf(asked: Word, word: Word): number {
  if (asked.text === word.text) return nameWays.indexOf('EXACT');
  if (asked.groups.some((group) => word.groups.includes(group))) return nameWays.indexOf('NICKNAME');
  if (asked.sound !== '' && asked.sound === word.sound) return nameWays.indexOf('SOUND');
  const long = Math.max(asked.text.length, word.text.length) >= shortestErring;
  return long && isOneError(asked.text, word.text) ? nameWays.indexOf('SPELLING') : -1;
}

interface Pair {
  readonly asked: number;
  readonly word: number;
  readonly way: number;
}

/** Each asked word with one of the name at most: the likest pairs first. */
function pairsOf(asked: readonly Word[], name: readonly Word[]): Pair[] {
  const all = asked.flatMap((one, place) =>
    name.flatMap((other, at): Pair[] => {
      const way = wayOf(one, other);
      return way < 0 ? [] : [{ asked: place, word: at, way }];
    }),
  );
  all.sort((a, b) => a.way - b.way || a.asked - b.asked || a.word - b.word);
  const taken: Pair[] = [];
  for (const pair of all) {
    if (!taken.some(({ asked: place, word }) => place === pair.asked || word === pair.word)) taken.push(pair);
  }
  return taken.sort((a, b) => a.asked - b.asked);
}

/**
 * How a name matches what was asked for; nothing where it does not: all words where one or two are asked for, any two of more.
 * The way is that of the worst pair of words, or PARTIAL where a word that was asked for is missing.
 */
export function rankName(asked: readonly Word[], name: readonly Word[]): NameMatch | undefined {
  const pairs = pairsOf(asked, name);
  if (pairs.length === 0 || pairs.length < Math.min(asked.length, 2)) return undefined;
  const worst = Math.max(...pairs.map(({ way }) => way));
  const ordered = pairs.every(({ word }, at) => at === 0 || word > (pairs[at - 1]?.word ?? -1));
  const whole = worst === 0 && !ordered ? 'ORDER' : (nameWays[worst] ?? 'SPELLING');
  const how = pairs.length < asked.length ? 'PARTIAL' : whole;
  const share = leastShare + (1 - leastShare) * (pairs.length / name.length);
  const relevance = worth[how] * (pairs.length / asked.length) * share;
  return { how, relevance: Math.round(relevance * 10_000) / 10_000 };
}
