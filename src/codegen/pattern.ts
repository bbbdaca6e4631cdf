import { closeOf, find, inside, isName, textAt, wordAt, type Range, type Tokens } from './tokens.ts';

/** A node or a link of a pattern. */
export interface Element {
  readonly kind: 'node' | 'link';
  /** Index of its first token. */
  readonly at: number;
  readonly variable: string | undefined;
  /** Labels of a node, types of a link; negated ones are left out. */
  readonly names: readonly string[];
  /** The same, parted at the bars: `:A&B|C` is A and B, or C. */
  readonly alternatives: readonly (readonly string[])[];
  /** The indexes of all of them, negated ones too. */
  readonly namesAt: readonly number[];
  /** Its map of properties, and the WHERE within its brackets or those of its group. */
  readonly properties: Range | undefined;
  readonly wheres: readonly Range[];
  /** Stands for several: a link of variable length. */
  readonly many: boolean;
  /** Inside a quantified group, whose nodes are elements of their own. */
  readonly grouped: boolean;
}

/** One path of a pattern, with the name of the path if it has one. */
export interface Part {
  readonly path: string | undefined;
  readonly elements: readonly Element[];
}

/** Whether the bracket at `index` begins a pattern within an expression: a node, and then a link. */
export function startsPattern(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index) !== '(') return false;
  const before = tokens.all[index - 1];
  if (before !== undefined && isName(before.text) && before.end === tokens.all[index]?.start) return false;
  const after = closeOf(tokens, index) + 1;
  const next = `${textAt(tokens, after)}${textAt(tokens, after + 1)}`;
  return next === '--' || next === '-[' || next === '<-';
}

/** Reads the path that begins at `range.from`, as far as it goes. */
export function readPart(tokens: Tokens, range: Range): Part & { readonly next: number } {
  const named = isName(textAt(tokens, range.from)) && textAt(tokens, range.from + 1) === '=';
  const elements: Element[] = [];
  let next = named ? range.from + 2 : range.from;
  // SHORTEST 2, ANY, shortestPath and the like stand before the first node
  while (next < range.to && /^[A-Za-z\d]/.test(textAt(tokens, next))) next += 1;
  for (
    let read = readStep(tokens, next, range.to);
    read !== undefined;
    read = readStep(tokens, next, range.to)
  ) {
    elements.push(...read.elements);
    next = read.next;
  }
  return { path: named ? textAt(tokens, range.from) : undefined, elements, next };
}

interface Step {
  readonly elements: readonly Element[];
  readonly next: number;
}

function readStep(tokens: Tokens, at: number, to: number): Step | undefined {
  if (at >= to) return undefined;
  const mark = textAt(tokens, at);
  if (mark === '-' || mark === '<') return readLink(tokens, at);
  if (mark !== '(') return undefined;
  const isGroup =
    textAt(tokens, at + 1) === '(' || (textAt(tokens, at + 2) === '=' && textAt(tokens, at + 3) === '(');
  return isGroup ? readGroup(tokens, at) : readNode(tokens, at);
}

function readNode(tokens: Tokens, at: number): Step {
  const element = readBrackets(tokens, inside(tokens, at));
  return {
    elements: [{ ...element, kind: 'node', at, many: false, grouped: false }],
    next: closeOf(tokens, at) + 1,
  };
}

function readLink(tokens: Tokens, at: number): Step {
  let next = textAt(tokens, at) === '<' ? at + 2 : at + 1;
  const range = textAt(tokens, next) === '[' ? inside(tokens, next) : { from: next, to: next };
  if (textAt(tokens, next) === '[') next = range.to + 1;
  next += textAt(tokens, next + 1) === '>' ? 2 : 1;
  const starred = find(tokens, range, '*') < find(tokens, range, '{', 'WHERE');
  const afterQuantifier = skipQuantifier(tokens, next);
  const many = starred || afterQuantifier > next;
  return {
    elements: [{ ...readBrackets(tokens, range), kind: 'link', at, many, grouped: false }],
    next: afterQuantifier,
  };
}

/** `((a)-[r]-(b) WHERE …){1,3}`, and the brackets of `shortestPath(…)`, which have no quantifier. */
function readGroup(tokens: Tokens, at: number): Step {
  const range = inside(tokens, at);
  const part = readPart(tokens, range);
  const where = find(tokens, range, 'WHERE');
  const wheres = where < range.to ? [{ from: where + 1, to: range.to }] : [];
  const next = skipQuantifier(tokens, range.to + 1);
  const grouped = next > range.to + 1;
  const elements = part.elements.map((each) => ({ ...each, wheres: [...each.wheres, ...wheres], grouped }));
  return { elements, next };
}

function skipQuantifier(tokens: Tokens, at: number): number {
  const mark = textAt(tokens, at);
  if (mark === '+' || mark === '*') return at + 1;
  return mark === '{' ? closeOf(tokens, at) + 1 : at;
}

type Bracketed = Pick<Element, 'variable' | 'names' | 'alternatives' | 'namesAt' | 'properties' | 'wheres'>;

/** What the brackets of a node or a link hold: variable, labels or types, properties, WHERE. */
function readBrackets(tokens: Tokens, range: Range): Bracketed {
  const first = textAt(tokens, range.from);
  const hasVariable = range.from < range.to && isName(first) && wordAt(tokens, range.from) !== 'WHERE';
  const where = find(tokens, range, 'WHERE');
  const map = find(tokens, { from: range.from, to: where }, '{');
  const colon = find(tokens, { from: range.from, to: map }, ':');
  const behind = Math.min(map, find(tokens, { from: range.from, to: where }, '*'));
  const namesAt: number[] = [];
  const alternatives: string[][] = [[]];
  for (let index = colon + 1; index < behind; index += 1) {
    if (textAt(tokens, index) === '|') alternatives.push([]);
    if (!isName(textAt(tokens, index))) continue;
    namesAt.push(index);
    if (textAt(tokens, index - 1) !== '!') alternatives.at(-1)?.push(textAt(tokens, index));
  }
  return {
    variable: hasVariable ? first : undefined,
    names: alternatives.flat(),
    alternatives,
    namesAt,
    properties: map < where ? inside(tokens, map) : undefined,
    wheres: where < range.to ? [{ from: where + 1, to: range.to }] : [],
  };
}
