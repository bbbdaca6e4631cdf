/**
 * Text that stands where nothing is known: "unknown", "n/a", "not recorded". It is no name, and what it is the number or name
 * of joins nobody. Short ones need their stroke or stop: Na and Uk are names.
 */
const nothing =
  'unknown|not known|unidentified|unnamed|none|no name|not given|not stated|not recorded|n[/.]a|n/k|u[/.]k|tbc';
const sorts = 'male|female|man|woman|person|suspect';
const words = new RegExp(
  `^[\\s\\p{P}]*(?:(?:${sorts})[\\s\\p{P}]+)?(?:${nothing})(?:[\\s\\p{P}]+(?:${sorts}))?[\\s\\p{P}\\d]*$`,
  'iu',
);

/** No such text is longer; a longer one would keep the expressions busy. */
const longest = 120;

export const saysNothing = (text: string): boolean => text.length <= longest && words.test(text);

/** What stands in the place of a name and is none: nothing at all, a sort of person, a number alone. */
const noName = /^[\s\p{P}]*(?:male|female|suspect)?[\s\p{P}\d]*$/iu;

export const isNoName = (text: string): boolean =>
  text.length <= longest && (noName.test(text) || saysNothing(text));
