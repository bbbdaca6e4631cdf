import { belowAt } from './random.ts';

/** Forms that a name takes in other records: rules of our own, which every tradition has at the same rate. */

/** Spellings that stand for one another, by tradition; where none fits, the rules for all do. */
const transliterations: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'British or Irish': [
    [/ph/, 'f'],
    [/Mac/, 'Mc'],
    [/c(?=[aou])/i, 'k'],
    [/y$/, 'ie'],
    [/ie$/, 'y'],
    [/th/, 't'],
  ],
  'South Asian': [
    [/aa/, 'a'],
    [/v/, 'w'],
    [/sh/, 's'],
    [/ee/, 'i'],
    [/th/, 't'],
    [/dh/, 'd'],
  ],
  Arabic: [
    [/ou/, 'u'],
    [/kh/i, 'k'],
    [/ch/i, 'sh'],
    [/dj/i, 'j'],
    [/ss/, 's'],
    [/Ben/, 'Bin '],
    [/i$/, 'y'],
  ],
  'West African': [
    [/ch/i, 'c'],
    [/kw/, 'qu'],
    [/gb/i, 'b'],
    [/nw/, 'w'],
    [/ou/, 'u'],
    [/sh/, 's'],
  ],
  'East African': [
    [/kh/i, 'k'],
    [/dh/i, 'd'],
    [/ch/i, 'sh'],
    [/ng'/, 'ng'],
    [/w/, 'u'],
    [/mw/i, 'mu'],
  ],
  Polish: [
    [/ł/, 'l'],
    [/ó/, 'o'],
    [/sz/i, 'sh'],
    [/cz/i, 'ch'],
    [/w/, 'v'],
    [/ń/, 'n'],
    [/ą/, 'a'],
    [/ę/, 'e'],
  ],
  Romanian: [
    [/ț/, 't'],
    [/ș/, 's'],
    [/ă/, 'a'],
    [/escu$/, 'esco'],
    [/ch/, 'k'],
    [/c(?=[ei])/, 'ch'],
  ],
  Turkish: [
    [/ş/i, 's'],
    [/ç/i, 'c'],
    [/ğ/, 'g'],
    [/ı/, 'i'],
    [/ö/i, 'o'],
    [/ü/i, 'u'],
    [/c(?=[aeiou])/, 'j'],
  ],
  Chinese: [
    [/hs/i, 'x'],
    [/ch(?=i)/i, 'j'],
    [/ts/, 'z'],
    [/-/, ' '],
    [/^X/, 'Hs'],
    [/^Zh/, 'Ch'],
    [/ng$/, 'n'],
  ],
  Caribbean: [
    [/ph/, 'f'],
    [/Mc/, 'Mac'],
    [/c(?=[aou])/i, 'k'],
    [/ck/, 'k'],
    [/y$/, 'ie'],
    [/th/, 't'],
  ],
};
const forAll: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1/, '$1'],
  [/k/, 'c'],
  [/y/, 'i'],
  [/i/, 'y'],
  [/e/, 'a'],
  [/o/, 'u'],
  [/a/, 'e'],
  [/u/, 'o'],
];

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The name as it is spelled elsewhere; never the same. */
export function transliterated(name: string, tradition: string): string {
  for (const [pattern, other] of [...(transliterations[tradition] ?? []), ...forAll]) {
    const changed = capital(name.replace(pattern, other));
    if (changed !== name) return changed;
  }
  return `${name}h`;
}

/** What friends make of it: up to the first consonants after the first vowel, with an ending or none. */
export function nickname(name: string, draw: number): string {
  const short =
    /^[^aeiouyàâäéèêëîïôöùûüıăąęó]*[aeiouyàâäéèêëîïôöùûüıăąęó]+[^aeiouyàâäéèêëîïôöùûüıăąęó\s'’-]{0,2}/i.exec(
      name,
    )?.[0] ?? name;
  const stem = short.length < name.length || short.length < 3 ? short : short.slice(0, -1);
  return `${capital(stem)}${['', 'y', 'o', 's'][draw % 4] ?? ''}`;
}

const letters = 'aeinorstl';

/** One typing error: a letter left out, doubled, changed, or two that changed places. */
export function mistyped(name: string, stream: number, at: number): string {
  const place = 1 + belowAt(stream, at, 80, Math.max(1, name.length - 2));
  const [before, one, other, after] = [
    name.slice(0, place),
    name.charAt(place),
    name.charAt(place + 1),
    name.slice(place + 2),
  ];
  switch (belowAt(stream, at, 81, 4)) {
    case 0:
      return `${before}${other}${after}`;
    case 1:
      return `${before}${one}${one}${other}${after}`;
    case 2:
      return `${before}${letters.charAt(belowAt(stream, at, 82, letters.length))}${other}${after}`;
    default:
      return `${before}${other}${one}${after}`;
  }
}

/** Nicknames that hang on no name: what a source calls somebody whose name it does not know. */
export const streetNames = [
  ...[
    'Lanky',
    'Two-Tone',
    'Smiler',
    'Biscuit',
    'Ticket',
    'Corky',
    'Patch',
    'Domino',
    'Gravel',
    'Clutch',
    'Penny',
  ],
  ...[
    'Sticks',
    'Copper',
    'Bricks',
    'Magpie',
    'Whistle',
    'Tuppence',
    'Rocket',
    'Marbles',
    'Shutter',
    'Badger',
  ],
  ...[
    'Ringer',
    'Mittens',
    'Socket',
    'Jingle',
    'Cobbler',
    'Drummer',
    'Pockets',
    'Static',
    'Velvet',
    'Gizmo',
    'Flint',
  ],
] as const;
