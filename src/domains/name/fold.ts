/**
 * Names as they are compared: lower-case words without accents. Letters that Unicode does not take apart have a spelling of
 * their own here. Names in other scripts keep their letters: nothing is transliterated between scripts.
 */

const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

const special = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g');

/** The words of a name: an apostrophe joins (`O'Neil` is one word), all else that is no letter or digit parts. */
export const wordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ‘`´]/gu, '')
    .replaceAll(special, (letter) => spelled[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
