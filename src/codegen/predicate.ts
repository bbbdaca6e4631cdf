/** One test of the reader's keys in a statement's text, from `start` to `end` (excluded). */
export interface Predicate {
  readonly variable: string;
  readonly kind: 'keys' | 'writeKeys' | 'pointerKeys';
  readonly start: number;
  readonly end: number;
}

const keyTest = String.raw`\$reader\.(keys|writeKeys|pointerKeys)\s*\[\s*([A-Za-z_][\w.]*)\.acl\s*\]`;
const timeTest = String.raw`\s+AND\s+\2\.knownFrom\s*<=\s*\$reader\.at\s*<\s*\2\.knownTo\b`;
const hidden = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;

/** The text with comments and strings blanked out, every offset kept. */
const bare = (text: string): string => text.replaceAll(hidden, (found) => found.replaceAll(/[^\n]/g, ' '));

/**
 * Every whole test in the text: key and known span together (architecture.md, "Policy: where it sits");
 * `writeKeys` is whole without the span.
 */
export function predicatesOf(text: string): Predicate[] {
  return [...bare(text).matchAll(new RegExp(`${keyTest}(${timeTest})?`, 'g'))].flatMap((match) => {
    const [found, kind, variable = '', span] = match;
    if (kind !== 'keys' && kind !== 'writeKeys' && kind !== 'pointerKeys') return [];
    if (span === undefined && kind !== 'writeKeys') return [];
    return [{ variable, kind, start: match.index, end: match.index + found.length }];
  });
}

/** Offsets at which a list of keys is used otherwise than in a whole test. */
export function looseKeysOf(text: string): number[] {
  const whole = new Set(predicatesOf(text).map(({ start }) => start));
  const uses = [...bare(text).matchAll(/\$reader\b(?!\s*\.\s*at\b)/g)];
  return uses.map(({ index }) => index).filter((index) => !whole.has(index));
}

/** The text with one test taken out, for the law that each of them is needed. */
export function withoutPredicate(text: string, { start, end }: Predicate): string {
  return `${text.slice(0, start)}true${text.slice(end)}`;
}
