/** A word, number, string, parameter or mark of a Cypher text. Comments are left out. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the bracket that holds this token; -1 at the top. */
  readonly parent: number;
}

/** A Cypher text in tokens; `closing` leads from each opening bracket to its partner. */
export interface Tokens {
  readonly all: readonly Token[];
  readonly closing: ReadonlyMap<number, number>;
}

/** A run of tokens, `to` excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const lexeme =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\$\w+|[A-Za-z_]\w*|\d+(?:\.\d+)?|\S/g;

/** Cuts a Cypher text into tokens. A bracket without a partner closes at the end of the text: the server says so better. */
export function tokenise(text: string): Tokens {
  const all: Token[] = [];
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(lexeme)) {
    const [found] = match;
    if (found.startsWith('//') || found.startsWith('/*')) continue;
    const partner = ')]}'.includes(found) ? open.pop() : undefined;
    if (partner !== undefined) closing.set(partner, all.length);
    const token = {
      text: found,
      start: match.index,
      end: match.index + found.length,
      parent: open.at(-1) ?? -1,
    };
    if ('([{'.includes(found)) open.push(all.length);
    all.push(token);
  }
  for (const opening of open) closing.set(opening, all.length);
  return { all, closing };
}

/** The text at an index; empty beyond the end. */
export const textAt = ({ all }: Tokens, index: number): string => all[index]?.text ?? '';

/** The same in capitals, for keywords. */
export const wordAt = (tokens: Tokens, index: number): string => textAt(tokens, index).toUpperCase();

export const isName = (text: string): boolean => /^[A-Za-z_`]/.test(text);

/** Index of the partner of the opening bracket at `index`. */
export const closeOf = ({ all, closing }: Tokens, index: number): number => closing.get(index) ?? all.length;

/** What stands between the bracket at `index` and its partner. */
export const inside = (tokens: Tokens, index: number): Range => ({
  from: index + 1,
  to: closeOf(tokens, index),
});

/** Indexes in `range` that no bracket inside it holds. */
export function direct({ all, closing }: Tokens, { from, to }: Range): number[] {
  const indexes: number[] = [];
  for (let index = from; index < to; index = (closing.get(index) ?? index) + 1) indexes.push(index);
  return indexes.filter((index) => index < all.length);
}

/** The first index directly in `range` with one of these words; `range.to` when there is none. */
export function find(tokens: Tokens, range: Range, ...words: readonly string[]): number {
  return direct(tokens, range).find((index) => words.includes(wordAt(tokens, index))) ?? range.to;
}

/** Cuts `range` at its direct commas. */
export function splitAtCommas(tokens: Tokens, range: Range): Range[] {
  const commas = direct(tokens, range).filter((index) => textAt(tokens, index) === ',');
  const starts = [range.from, ...commas.map((index) => index + 1)];
  return starts.map((from, part) => ({ from, to: commas[part] ?? range.to }));
}

/** The line of an offset in `text`, counted from `firstLine`. */
export const lineAt = (text: string, offset: number, firstLine: number): number =>
  firstLine + text.slice(0, offset).split('\n').length - 1;
