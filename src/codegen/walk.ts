import { readPart, startsPattern, type Element, type Part } from './pattern.ts';
import {
  closeOf,
  direct,
  find,
  inside,
  isName,
  splitAtCommas,
  textAt,
  wordAt,
  type Range,
  type Tokens,
} from './tokens.ts';

/** A pattern where a statement uses it. */
export interface PatternUse {
  /** `MATCH` also for patterns inside EXISTS, COUNT, COLLECT and expressions, and for nodes that a procedure yields. */
  readonly clause: 'MATCH' | 'CREATE' | 'MERGE';
  readonly parts: readonly Part[];
  /** The variables that were bound before. */
  readonly bound: ReadonlySet<string>;
  /** The WHERE clauses that decide which matches survive. */
  readonly wheres: readonly Range[];
}

interface Clause extends Range {
  readonly keyword: string;
  /** The first token behind the keyword. */
  readonly body: number;
}

type Scope = ReadonlySet<string>;

const keywords = new Set(
  'MATCH OPTIONAL WHERE WITH UNWIND RETURN CALL YIELD CREATE MERGE SET DELETE DETACH REMOVE FOREACH UNION ORDER SKIP LIMIT USING ON'.split(
    ' ',
  ),
);
const subqueries = new Set(['EXISTS', 'COUNT', 'COLLECT']);
const yielded = new Set(['node', 'relationship']);
const emptyNode = {
  kind: 'node',
  names: [],
  alternatives: [],
  namesAt: [],
  properties: undefined,
  wheres: [],
  many: false,
  grouped: false,
} as const;

/**
 * Every use of a pattern in the statement, with the variables in scope there. Scopes follow the Cypher manual: WITH
 * narrows them, CALL (x) { … } takes what it names and gives what it returns, subqueries see everything around them.
 */
export function patternUses(tokens: Tokens): PatternUse[] {
  const uses: PatternUse[] = [];
  query({ from: 0, to: tokens.all.length }, new Set());
  return uses;

  /** Walks the clauses of a query and returns the names of what it returns. */
  function query(range: Range, outer: Scope): Scope {
    const clauses = clausesOf(tokens, range);
    let scope = outer;
    let returned: Scope = new Set();
    for (const [index, clause] of clauses.entries()) {
      const body = { from: clause.body, to: clause.to };
      switch (clause.keyword) {
        case 'MATCH':
        case 'CREATE':
        case 'MERGE':
          scope = pattern(clause.keyword, body, wheresOf(clauses, index), scope);
          break;
        case 'UNION':
          scope = outer;
          break;
        case 'CALL':
          scope = new Set([...scope, ...call(body, scope)]);
          break;
        case 'YIELD':
          scope = yieldOf(body, wheresOf(clauses, index), scope);
          break;
        case 'FOREACH':
          foreach(body, scope);
          break;
        default:
          expression(body, scope);
      }
      if (clause.keyword === 'UNWIND') scope = new Set([...scope, ...namesOf(tokens, body, scope)]);
      if (clause.keyword === 'WITH') scope = namesOf(tokens, body, scope);
      if (clause.keyword === 'RETURN') returned = namesOf(tokens, body, scope);
    }
    return returned;
  }

  function pattern(clause: PatternUse['clause'], body: Range, wheres: readonly Range[], scope: Scope): Scope {
    const parts: Part[] = [];
    for (let at = body.from; at < body.to;) {
      const part = readPart(tokens, { from: at, to: body.to });
      parts.push(part);
      at = part.next + 1;
    }
    return record({ clause, parts, bound: scope, wheres });
  }

  /** Notes a use, walks what its elements hold, and returns the scope behind it. */
  function record(use: PatternUse): Scope {
    uses.push(use);
    const elements = use.parts.flatMap((part) => part.elements);
    const names = [...elements.map(({ variable }) => variable), ...use.parts.map(({ path }) => path)];
    const scope = new Set([...use.bound, ...names.filter((name) => name !== undefined)]);
    for (const { properties, wheres } of elements) {
      if (properties !== undefined) expression(properties, scope);
      for (const where of wheres) expression(where, scope);
    }
    return scope;
  }

  /** `(x, y) { … }`, `{ … }` or a procedure; returns the names that it adds. */
  function call(body: Range, scope: Scope): Scope {
    const block = find(tokens, body, '{');
    if (block === body.to) {
      expression(body, scope);
      return new Set();
    }
    const imports =
      textAt(tokens, body.from) === '('
        ? namesOf(tokens, inside(tokens, body.from), scope)
        : new Set<string>();
    const old = wordAt(tokens, block + 1) === 'WITH';
    return query(inside(tokens, block), old ? scope : imports);
  }

  function yieldOf(body: Range, wheres: readonly Range[], scope: Scope): Scope {
    for (const item of splitAtCommas(tokens, body)) {
      const variable = textAt(tokens, item.to - 1);
      if (!yielded.has(textAt(tokens, item.from))) continue;
      const element: Element = { ...emptyNode, at: item.from, variable };
      record({ clause: 'MATCH', parts: [{ path: undefined, elements: [element] }], bound: scope, wheres });
    }
    return new Set([...scope, ...namesOf(tokens, body, scope)]);
  }

  /** `(x IN list | clauses)`. */
  function foreach(body: Range, scope: Scope): void {
    const range = inside(tokens, body.from);
    const bar = find(tokens, range, '|');
    expression({ from: range.from, to: bar }, scope);
    query({ from: bar + 1, to: range.to }, new Set([...scope, textAt(tokens, range.from)]));
  }

  /** Walks an expression for subqueries, pattern comprehensions and bare patterns. */
  function expression(range: Range, scope: Scope): void {
    for (let at = range.from; at < range.to; at += 1) {
      const mark = textAt(tokens, at);
      if (startsPattern(tokens, at)) {
        const part = readPart(tokens, { from: at, to: range.to });
        record({ clause: 'MATCH', parts: [part], bound: scope, wheres: [] });
        at = part.next - 1;
      } else if (mark === '{' && subqueries.has(wordAt(tokens, at - 1))) {
        query(inside(tokens, at), scope);
        at = closeOf(tokens, at);
      } else if (mark === '(' || mark === '[' || mark === '{') {
        group(inside(tokens, at), scope, mark === '[');
        at = closeOf(tokens, at);
      }
    }
  }

  function group(range: Range, scope: Scope, square: boolean): void {
    const first = textAt(tokens, range.from + 1) === '=' ? range.from + 2 : range.from;
    if (square && startsPattern(tokens, first)) {
      comprehension(range, scope);
      return;
    }
    // [x IN …], all(x IN …), reduce(sum = 0, x IN …)
    const names = direct(tokens, range).filter((index) => wordAt(tokens, index + 1) === 'IN');
    expression(range, new Set([...scope, ...names.map((index) => textAt(tokens, index))]));
  }

  /** `[(a)-[r]->(b) WHERE … | …]`. */
  function comprehension(range: Range, scope: Scope): void {
    const part = readPart(tokens, range);
    const rest = { from: part.next, to: range.to };
    const bar = find(tokens, rest, '|');
    const where = find(tokens, { from: part.next, to: bar }, 'WHERE');
    const wheres = where < bar ? [{ from: where + 1, to: bar }] : [];
    expression(rest, record({ clause: 'MATCH', parts: [part], bound: scope, wheres }));
  }
}

/** The clauses directly in `range`; what stands before the first keyword is a MATCH, as in `EXISTS { (a)-->(b) }`. */
function clausesOf(tokens: Tokens, range: Range): Clause[] {
  const starts = direct(tokens, range).filter((index) => isKeyword(tokens, index));
  const first = starts[0] ?? range.to;
  const implicit =
    first > range.from ? [{ keyword: 'MATCH', from: range.from, body: range.from, to: first }] : [];
  const clauses = starts.map((from, index) => ({
    keyword: wordAt(tokens, from),
    from,
    body: from + 1,
    to: starts[index + 1] ?? range.to,
  }));
  return [...implicit, ...clauses];
}

function isKeyword(tokens: Tokens, index: number): boolean {
  if (!keywords.has(wordAt(tokens, index))) return false;
  const before = wordAt(tokens, index - 1);
  return !['.', ':', 'AS', 'ON', 'STARTS', 'ENDS'].includes(before) && textAt(tokens, index + 1) !== '.';
}

/** The WHERE behind a clause; a MATCH shares those of the plain MATCHes that follow it at once. */
function wheresOf(clauses: readonly Clause[], index: number): Range[] {
  const wheres: Range[] = [];
  const optional = clauses[index - 1]?.keyword === 'OPTIONAL';
  for (const { keyword, body, to } of clauses.slice(index + 1)) {
    if (keyword === 'WHERE') wheres.push({ from: body, to });
    else if (keyword !== 'USING' && (keyword !== 'MATCH' || optional)) break;
  }
  return wheres;
}

/** The names that a list such as `a, b AS c, *` leaves in scope. */
function namesOf(tokens: Tokens, body: Range, scope: Scope): Set<string> {
  const names = new Set<string>();
  for (const item of splitAtCommas(tokens, body)) {
    const from = wordAt(tokens, item.from) === 'DISTINCT' ? item.from + 1 : item.from;
    const as = find(tokens, { from, to: item.to }, 'AS');
    const name = textAt(tokens, as < item.to ? as + 1 : from);
    if (name === '*') for (const each of scope) names.add(each);
    else if (isName(name) && (as < item.to || item.to === from + 1)) names.add(name);
  }
  return names;
}
