import type { Flags } from '../graph/statement.ts';
import { findingsIn, type Finding } from './finding.ts';
import type { Element, Part } from './pattern.ts';
import { looseKeysOf, predicatesOf, type Predicate } from './predicate.ts';
import { closeOf, direct, textAt, tokenise, wordAt, type Range, type Tokens } from './tokens.ts';
import { patternUses, type PatternUse } from './walk.ts';

// The kinds of node and link of architecture.md, "Graph shape".
const structural = new Set(
  'HAS_NAME HAS_IDENTIFIER HAS_DESCRIPTION HAS_TEXT DESCRIBES HAD_VERSION FROM_SOURCE HELD_BY IN_AREA'.split(
    ' ',
  ),
);
const reference = new Set(['Force', 'Area', 'Offence', 'Outcome', 'Grade', 'EthnicityCode']);
const things = new Set('Thing Phone Vehicle Account Device Document Item Location Organisation'.split(' '));
/** What the access office keeps: of a record it holds the id alone. */
const books = new Set(['Grant', 'AccessRequest', 'AccessChange']);

const isFree = ({ kind, names }: Element): boolean =>
  names.length > 0 && names.every((name) => (kind === 'node' ? reference : structural).has(name));
/** Whatever of the alternatives it is: `:Person|Location` may be a person, and is none. */
const isThing = ({ alternatives }: Element): boolean =>
  alternatives.length > 0 && alternatives.every((names) => names.some((name) => things.has(name)));
const isBook = ({ names }: Element): boolean => names.length > 0 && names.every((name) => books.has(name));

const testOf = (variable: string, keys = 'keys'): string =>
  `$reader.${keys}[${variable}.acl] AND ${variable}.knownFrom <= $reader.at < ${variable}.knownTo`;

/** A complaint and the place it is about: an element, or an offset in the text. */
type Complaint = readonly [Element | number, string];

/**
 * The guard lint: every variable bound to a guarded record or link carries the reader's test, plainly joined by AND, where
 * it is bound; none is anonymous; a thing is reached over what is tested; a row that is written has its key tested.
 * A fast hint: the behavioural laws are the evidence. `text` begins on line `firstLine` of the statement's file.
 */
export function lintGuards(name: string, text: string, flags: Flags, firstLine = 1): Finding[] {
  if (flags.public || flags.system) return [];
  const tokens = tokenise(text);
  const uses = patternUses(tokens);
  const kinds = [
    'keys',
    ...(flags.write ? ['writeKeys'] : []),
    ...(name.startsWith('pointer/') ? ['pointerKeys'] : []),
  ];
  const allowed = predicatesOf(text).filter(({ kind }) => kinds.includes(kind));
  const complaints: Complaint[] = [
    ...uses
      .filter(({ clause }) => clause === 'MATCH')
      .flatMap((use) => lintMatch(tokens, uses, use, allowed, flags)),
    ...lintWrites(text, uses, allowed),
    ...predicatesOf(text)
      .filter((each) => !allowed.some(({ start }) => start === each.start))
      .map(({ kind, start }): Complaint => [
        start,
        `$reader.${kind} has no place here: expected ${kinds.join(' or ')}`,
      ]),
    ...looseKeysOf(text).map((start): Complaint => [
      start,
      `the reader stands in whole tests alone: expected ${testOf('x')}`,
    ]),
  ];
  const finding = findingsIn(name, text, firstLine);
  const offsetOf = (place: Element | number): number =>
    typeof place === 'number' ? place : (tokens.all[place.at]?.start ?? 0);
  return complaints.map(([place, message]) => finding(offsetOf(place), message));
}

function lintMatch(
  tokens: Tokens,
  uses: readonly PatternUse[],
  use: PatternUse,
  allowed: readonly Predicate[],
  flags: Flags,
): Complaint[] {
  const seen = new Set(use.bound);
  return use.parts.flatMap((part) =>
    part.elements.flatMap((element, index) => {
      const { variable = '', wheres } = element;
      // a bare thing says nothing: a write may hang its own row on it
      if (isFree(element) || seen.has(variable) || (flags.write && isThing(element))) return [];
      if (variable !== '') seen.add(variable);
      if (isBook(element)) return lintBook(tokens, uses, element);
      const complaints = lintElement(element, part, testsIn(tokens, [...use.wheres, ...wheres], allowed));
      if (!isThing(element) || isReached(part, index)) return complaints;
      if (reachedWhere(tokens, uses, [...use.wheres, ...wheres]).has(variable)) return complaints;
      const unreached: Complaint = [
        element,
        `"${variable}" is a thing that no link and no ThingRecord of the same path, or of an EXISTS, reaches`,
      ];
      return [...complaints, unreached];
    }),
  );
}

function lintElement(element: Element, part: Part, tested: ReadonlySet<string>): Complaint[] {
  const { kind, variable, many, grouped } = element;
  const path = part.path ?? '';
  const between: Complaint[] =
    many && !tested.has(`each nodes(${path})`)
      ? [
          [
            element,
            `the nodes between the ends are untested: expected all(x IN nodes(path) WHERE ${testOf('x')})`,
          ],
        ]
      : [];
  if (tested.has(`each ${kind === 'node' ? 'nodes' : 'relationships'}(${path})`)) return between;
  if (variable === undefined) {
    return [
      [element, `a guarded ${kind} without a name can't be tested: expected a name, x, and ${testOf('x')}`],
    ];
  }
  if ((!many && tested.has(variable)) || ((many || grouped) && tested.has(`each ${variable}`)))
    return between;
  const expected = many ? `all(x IN ${variable} WHERE ${testOf('x')})` : testOf(variable);
  return [[element, `"${variable}" is bound without its test: expected ${expected}`], ...between];
}

/** A row of the access office is told beside what it is about, which then has a test of its own. */
function lintBook(tokens: Tokens, uses: readonly PatternUse[], book: Element): Complaint[] {
  const { variable = '' } = book;
  const about = uses
    .flatMap(({ parts }) => parts.flatMap(({ elements }) => elements))
    .filter((element) => !isFree(element) && !isBook(element));
  const names = ({ properties }: Element): boolean =>
    properties !== undefined && direct(tokens, properties).some((at) => textAt(tokens, at) === variable);
  if (variable !== '' && about.some(names)) return [];
  return [[book, `nothing ties "${variable}" to what it is about: expected a MATCH by {id: ${variable}.…}`]];
}

/** Beside a link of content, or beside a ThingRecord: their own tests are demanded where they are bound. */
function isReached({ elements }: Part, index: number): boolean {
  return [elements[index - 1], elements[index + 1]].some(
    (link) => link?.kind === 'link' && (!isFree(link) || link.names.includes('DESCRIBES')),
  );
}

/** The variables that stand reached in an `EXISTS { … }` of these WHEREs; only what AND joins counts. */
function reachedWhere(
  tokens: Tokens,
  uses: readonly PatternUse[],
  wheres: readonly Range[],
): ReadonlySet<string> {
  const blocks = wheres.flatMap((where) =>
    conjuncts(tokens, where)
      .filter((index) => wordAt(tokens, index) === 'EXISTS' && textAt(tokens, index + 1) === '{')
      .map((index): Range => ({ from: index + 1, to: closeOf(tokens, index + 1) })),
  );
  const holds = ({ elements }: Part): boolean =>
    blocks.some(({ from, to }) => elements.some(({ at }) => from < at && at < to));
  const parts = uses.flatMap((use) => use.parts).filter(holds);
  return new Set(
    parts.flatMap((part) =>
      part.elements.flatMap(({ variable }, index) =>
        variable !== undefined && isReached(part, index) ? [variable] : [],
      ),
    ),
  );
}

/** Indexes directly in a WHERE that AND alone joins, and NOT does not precede. */
function conjuncts(tokens: Tokens, where: Range): number[] {
  const indexes = direct(tokens, where);
  if (indexes.some((index) => ['OR', 'XOR'].includes(wordAt(tokens, index)))) return [];
  return indexes.filter((index) => wordAt(tokens, index - 1) !== 'NOT');
}

/** What these WHEREs test: `x`, or `each xs` for `all(x IN xs WHERE …)`. Only what AND joins counts. */
function testsIn(tokens: Tokens, wheres: readonly Range[], allowed: readonly Predicate[]): Set<string> {
  const tests = new Set<string>();
  for (const where of wheres) {
    for (const index of conjuncts(tokens, where)) {
      const predicate = allowed.find(({ start }) => start === tokens.all[index]?.start);
      if (predicate !== undefined) tests.add(predicate.variable);
      if (wordAt(tokens, index) !== 'ALL' || textAt(tokens, index + 1) !== '(') continue;
      const quantified = testedByAll(tokens, { from: index + 2, to: closeOf(tokens, index + 1) }, allowed);
      if (quantified !== undefined) tests.add(`each ${quantified}`);
    }
  }
  return tests;
}

/** `nodes(path)` for what stands in the brackets of `all(x IN nodes(path) WHERE <the test of x>)`. */
function testedByAll(tokens: Tokens, range: Range, allowed: readonly Predicate[]): string | undefined {
  const where = direct(tokens, range).find((index) => wordAt(tokens, index) === 'WHERE') ?? range.to;
  const source = tokens.all.slice(range.from + 2, where).map(({ text }) => text);
  const inner = testsIn(tokens, [{ from: where + 1, to: range.to }], allowed);
  return inner.has(textAt(tokens, range.from)) ? source.join('') : undefined;
}

/** A row's key is tested before it is given away, and a statement that makes a record or a link tests one. */
function lintWrites(text: string, uses: readonly PatternUse[], allowed: readonly Predicate[]): Complaint[] {
  const elements = uses.flatMap(({ parts }) => parts.flatMap((part) => part.elements));
  const bound = new Set(elements.map(({ variable }) => variable));
  const rows = allowed.filter(({ kind, variable }) => kind === 'writeKeys' && !bound.has(variable));
  const untested = [...text.matchAll(/\bacl\s*[:=]\s*([A-Za-z_][\w.]*)\.acl\b/g)]
    .filter(([, row]) => !rows.some(({ variable }) => variable === row))
    .map(({ index, 1: row = '' }): Complaint => [
      index,
      `"${row}" gives a key untested: expected $reader.writeKeys[${row}.acl]`,
    ]);
  if (untested.length > 0 || rows.length > 0) return untested;
  return uses
    .filter(({ clause }) => clause !== 'MATCH')
    .flatMap((use) =>
      use.parts.flatMap((part) => part.elements).filter(({ variable = '' }) => !use.bound.has(variable)),
    )
    .filter((element) => !isFree(element) && !isThing(element))
    .map((element) => [
      element,
      'a record or link is made, and no row is tested: expected $reader.writeKeys[row.acl]',
    ]);
}
